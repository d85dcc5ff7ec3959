/** One municipality's part of a synthetic register: levels, careers, and everything that is recorded along them. */
import { birthday } from '../../core/birthday.ts';
import { type Day, parseDay } from '../../core/day.ts';
import { firstDayOfMonth, type Month, monthOfDay } from '../../core/month.ts';
import { FOREVER } from '../columns/column-table.ts';
import { registerErrors } from '../errors.ts';
import { activitiesInto } from './activities.ts';
import type { ModelledBenefit } from './benefit-model.ts';
import { cellsFor } from './cell.ts';
import { constraintsOf } from './constraints.ts';
import { contactsInto } from './contacts.ts';
import { controlCasesInto } from './control-cases.ts';
import { dailyStock, REFORM_DAYS } from './daily-stock.ts';
import type { Desk } from './desk.ts';
import { employmentInto } from './employment.ts';
import { Entrants } from './entrants.ts';
import { jobOrdersInto } from './job-orders.ts';
import { meet, startingLevels } from './levels.ts';
import { LongTerm } from './long-term.ts';
import type { Made } from './made.ts';
import { drawPeople, NON_WESTERN, type People, QUALIFYING } from './people.ts';
import { personsInto } from './persons.ts';
import { populationInto } from './population-figures.ts';
import { Quotas } from './quotas.ts';
import { RandomNumbers } from './random-numbers.ts';
import { drawRefugees, type Refugee, WRITTEN_DAYS } from './refugees.ts';
import { schoolInto } from './school-years.ts';
import { Simulation, type Written } from './simulation.ts';
import { byPerson } from './stays.ts';
import { type Target, targetsOf } from './target.ts';
import { drawWorkplaces } from './workplaces.ts';

export interface MunicipalityRequest {
  readonly code: string;
  readonly persons: number;
  readonly from: Day;
  /** The first day outside. */
  readonly to: Day;
  readonly seed: number;
  readonly targets: readonly Target[];
  readonly onDay: (day: Day) => void;
}

/** Inhabitants of 16–66 years for each person of the register, where nothing is published. */
const INHABITANTS = 1.4;
/** Persons that the register needs for each who is on a benefit on the day when most are. */
const ROOM = 1.8;

export function municipalityInto(desk: Desk, request: MunicipalityRequest): void {
  const { code, persons, from, to, seed, onDay } = request;
  const targets = request.targets.filter((target) => target.from >= from && target.to <= to);
  const random = (part: string) => new RandomNumbers(seedOf(seed, code, part));
  const inhabitants =
    targetsOf(request.targets, 'befolkning').find(({ where }) => where.group?.join() === '16-66')?.value ??
    Math.round(persons * INHABITANTS);
  const months = { from: monthOfDay(from), to: monthOfDay(to) };

  const arrivals = targetsOf(targets, 'selvforsoergende-efter-ankomst');
  const refugees = drawRefugees(arrivals, from, to, inhabitants, random('refugees'));
  const people = drawPeople(persons, from, to, random('people'));
  const written = writeRefugees(refugees, people, random('refugees in person'));
  people.settle();

  const cells = cellsFor(targets);
  const present = presence(written, people, months.from, months.to);
  const levels = startingLevels(cells, months, inhabitants, (cell, month) => {
    const { benefit, readiness, young, share } = cells[cell]!;
    const there = present(benefit, month, readiness === undefined ? undefined : readiness === 'jobparat', young);
    return share === 0 ? 0 : 1.15 * there;
  });
  meet(levels, constraintsOf(targets, cells, inhabitants), months);
  refuseTooFew(levels, persons, code);
  const stock = levels.map((level) => dailyStock(level, months, REFORM_DAYS));

  const careers = random('careers');
  const stays = new Simulation({
    people,
    cells,
    stock,
    from,
    to,
    entrants: new Entrants(people, careers, to),
    quotas: new Quotas(targets, cells),
    longTerm: new LongTerm(targetsOf(targets, 'langtidsledige'), cells),
    written,
    random: careers,
  }).run(onDay);

  const first = personsInto(desk, { code, people, stays, refugees, random: random('persons') });
  const made: Made = { desk, code, first, people, stays: byPerson(stays, persons), from, to, inhabitants, targets };
  const workplaces = drawWorkplaces(made, random('workplaces'));
  activitiesInto(made, workplaces, random('activities'));
  employmentInto(made, workplaces, random('employment'));
  contactsInto(made, random('contacts'));
  jobOrdersInto(made, workplaces, random('job orders'));
  schoolInto(made, random('school'));
  controlCasesInto(made, random('control cases'));
  populationInto(made, request.targets);
}

function seedOf(seed: number, code: string, part: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const letter of `${code} ${part}`) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return hash ^ (hash >>> 15);
}

function refuseTooFew(levels: readonly Float64Array[], persons: number, municipality: string): void {
  const months = levels[0]!.length;
  let most = 0;
  for (let month = 0; month < months; month++) {
    most = Math.max(
      most,
      levels.reduce((sum, level) => sum + level[month]!, 0),
    );
  }
  const needed = Math.ceil(most * ROOM);
  if (persons < needed) throw registerErrors.create('register/too-few-persons', { municipality, persons, needed });
}

const INTEGRATION_BENEFIT = parseDay('2015-09-01');
const FROM_THE_FIRST_DAY = parseDay('2016-10-01');

/** What newcomers live on. */
function benefitOfNewcomers(day: Day, isYoung: boolean): ModelledBenefit {
  if (day >= parseDay('2025-07-01')) return 'kontanthjaelp';
  if (day >= parseDay('2020-01-01')) return 'sho';
  if (day >= INTEGRATION_BENEFIT) return 'integrationsydelse';
  return isYoung && day >= parseDay('2014-01-01') ? 'uddannelseshjaelp' : 'kontanthjaelp';
}

/** The first refugees take the first persons; their first three years are written. */
function writeRefugees(refugees: readonly Refugee[], people: People, random: RandomNumbers): Written[] {
  const written = refugees.slice(0, people.count).map(({ on, supportsSelfFrom }, person): Written => {
    const isYoung = random.chance(0.4);
    const age = isYoung ? 18.5 + random.share() * 7 : 30.5 + random.share() * 22;
    people.born[person] = Math.floor(on - age * 365.25);
    people.origin[person] = NON_WESTERN;
    people.education[person] = random.below(QUALIFYING);
    people.fund[person] = 0;
    people.movedIn[person] = on;
    people.movedOut[person] = FOREVER;
    people.arrived[person] = on;
    people.reservedTo[person] = on + WRITTEN_DAYS;
    const begins = on + random.below(4);
    return {
      person,
      on: begins,
      benefit: benefitOfNewcomers(begins, isYoung),
      ready: on >= FROM_THE_FIRST_DAY,
      until: supportsSelfFrom ?? on + WRITTEN_DAYS,
      goesOn: supportsSelfFrom === null,
    };
  });
  return written.sort((a, b) => a.on - b.on || a.person - b.person);
}

type Presence = (
  benefit: ModelledBenefit,
  month: Month,
  ready: boolean | undefined,
  young: boolean | undefined,
) => number;

/** How many are written to be on a benefit in a month: its level cannot be lower. */
function presence(written: readonly Written[], people: People, from: Month, to: Month): Presence {
  const known = new Map<string, number>();
  const key = (benefit: string, month: Month, ready: boolean, young: boolean) =>
    `${benefit} ${month} ${ready} ${young}`;
  for (const { person, on, until, ready } of written) {
    for (let month = Math.max(from, monthOfDay(on)); month < to && firstDayOfMonth(month) < until; month++) {
      const day = Math.max(on, firstDayOfMonth(month));
      const young = day < birthday(people.born[person]!, 30);
      const started = on < INTEGRATION_BENEFIT && day < parseDay('2016-07-01');
      const at = key(benefitOfNewcomers(started ? on : day, young), month, ready, young);
      known.set(at, (known.get(at) ?? 0) + 1);
    }
  }
  return (benefit, month, ready, young) => {
    let sum = 0;
    for (const r of ready === undefined ? [true, false] : [ready]) {
      for (const y of young === undefined ? [true, false] : [young]) sum += known.get(key(benefit, month, r, y)) ?? 0;
    }
    return sum;
  };
}
