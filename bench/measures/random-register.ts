/**
 * A register of made-up persons for benchmarks, written straight into columns: about ten spells a person from 2014 to 2025,
 * moves between 98 municipalities, spells and residences that overlap. The same seed gives the same register.
 */
import { MUNICIPALITY_ROWS } from '../../src/core/areas/municipality-rows.ts';
import { BENEFITS } from '../../src/core/benefits/benefits.ts';
import { dayOf } from '../../src/core/day.ts';
import { monthOf, monthOfDay } from '../../src/core/month.ts';
import { ACTIVITY_KINDS, CONTACT_KINDS } from '../../src/register/codes.ts';
import { allocateColumns, FOREVER, NO_DAY } from '../../src/register/columns/column-table.ts';
import { Dictionary } from '../../src/register/columns/dictionary.ts';
import * as person from '../../src/register/columns/person-columns.ts';
import { Population } from '../../src/register/population.ts';
import {
  JOB_ORDER,
  type JobOrderColumns,
  REFERRAL,
  REGISTER_FILES,
  type Register,
  WORKPLACE,
  WORKPLACE_ACTIVITY,
  type WorkplaceColumns,
} from '../../src/register/register.ts';
import { RandomNumbers } from '../../src/register/synthetic/random-numbers.ts';
import { TableWriter } from './table-writer.ts';

const FROM = dayOf(2014, 1, 1);
const TO = dayOf(2026, 1, 1);
const READY = new Set(['kontanthjaelp', 'uddannelseshjaelp', 'integrationsydelse', 'sho', 'loentilskud']);
const LONG = ['foertidspension', 'fleksjob', 'ressourceforloeb', 'efterloen', 'kontanthjaelp'];

export function randomRegister(persons: number, seed = 1): Register {
  const random = new RandomNumbers(seed);
  const dictionaries = {
    municipalities: new Dictionary(MUNICIPALITY_ROWS.map(([id]) => id)),
    benefits: new Dictionary(BENEFITS.map(({ id }) => id)),
    unemploymentFunds: new Dictionary(Array.from({ length: 20 }, (_, at) => `A-kasse ${at + 1}`)),
    workplaces: new Dictionary(Array.from({ length: Math.ceil(persons / 20) }, (_, at) => `P${at}`)),
    caseworkers: new Dictionary(Array.from({ length: Math.ceil(persons / 100) }, (_, at) => `S${at}`)),
    providers: new Dictionary(),
    sources: new Dictionary(),
  };
  const people = peopleOf(persons, dictionaries, random);
  return {
    files: new Set(REGISTER_FILES),
    people,
    workplaces: workplacesOf(people, random),
    jobOrders: jobOrdersOf(people, random),
    population: new Population(
      MUNICIPALITY_ROWS.flatMap(([municipality]) =>
        [2016, 2018, 2020, 2022, 2024].map((year) => ({
          municipality,
          period: { grain: 'year' as const, index: year },
          group: '16-66',
          value: Math.ceil(persons / 10),
        })),
      ),
    ),
    municipalities: dictionaries.municipalities,
  };
}

class Tables {
  readonly residence: TableWriter<typeof person.RESIDENCE>;
  readonly spells: TableWriter<typeof person.SPELL>;
  readonly arrivals: TableWriter<typeof person.ARRIVAL>;
  readonly employment: TableWriter<typeof person.EMPLOYMENT>;
  readonly contacts: TableWriter<typeof person.CONTACT>;
  readonly activities: TableWriter<typeof person.ACTIVITY>;
  readonly educations: TableWriter<typeof person.EDUCATION>;
  readonly school: TableWriter<typeof person.SCHOOL>;
  readonly controlCases: TableWriter<typeof person.CONTROL_CASE>;

  constructor(persons: number) {
    this.residence = new TableWriter(person.RESIDENCE, persons, persons * 1.4);
    this.spells = new TableWriter(person.SPELL, persons, persons * 10.5);
    this.arrivals = new TableWriter(person.ARRIVAL, persons, persons * 0.03);
    this.employment = new TableWriter(person.EMPLOYMENT, persons, persons * 12);
    this.contacts = new TableWriter(person.CONTACT, persons, persons * 6);
    this.activities = new TableWriter(person.ACTIVITY, persons, persons * 2.2);
    this.educations = new TableWriter(person.EDUCATION, persons, persons * 0.2);
    this.school = new TableWriter(person.SCHOOL, persons, persons * 0.05);
    this.controlCases = new TableWriter(person.CONTROL_CASE, persons, persons * 0.03);
  }

  nextPerson(): void {
    for (const table of Object.values(this) as { nextSubject(): void }[]) table.nextSubject();
  }
}

function peopleOf(count: number, dictionaries: person.PersonDictionaries, random: RandomNumbers): person.PersonColumns {
  const who = allocateColumns(person.PERSON, count);
  const tables = new Tables(count);
  for (let at = 0; at < count; at++) {
    who.born[at] = dayOf(1948, 1, 1) + random.below(365.25 * 57);
    who.sex[at] = random.below(3);
    who.origin[at] = random.below(5);
    who.education[at] = random.below(8);
    who.unemploymentFund[at] = random.below(21);
    residence(tables, random);
    const arrives = random.chance(0.03);
    if (arrives) tables.arrivals.add({ on: dayOf(2015, 1, 1) + random.below(365 * 8), basis: 1 + random.below(3) });
    if (random.chance(0.25)) longSpells(tables, dictionaries.benefits, random);
    else shortSpells(tables, dictionaries, random);
    if (random.chance(0.2)) {
      const from = FROM + random.below(TO - FROM);
      tables.educations.add({ from, to: from + random.waiting(700), kind: 1 + random.below(4), completed: 0 });
    }
    if (random.chance(0.05)) {
      const averages = { danish: random.below(1300) - 300, mathematics: random.below(1300) - 300 };
      tables.school.add({ grade9FinishedOn: dayOf(2014 + random.below(12), 6, 20), ...averages });
    }
    if (random.chance(0.03)) controlCase(tables, at, random);
    tables.nextPerson();
  }
  return {
    count,
    ids: Array.from({ length: count }, (_, at) => `p${at}`),
    person: who,
    residence: tables.residence.table(),
    spells: tables.spells.table(),
    arrivals: tables.arrivals.table(),
    employment: tables.employment.table(),
    contacts: tables.contacts.table(),
    activities: tables.activities.table(),
    educations: tables.educations.table(),
    school: tables.school.table(),
    controlCases: tables.controlCases.table(),
    dictionaries,
    contactIds: [],
    activityIds: [],
    controlCaseIds: [],
  };
}

/** One stay for most, a move or two for some; one in a hundred is recorded in two places at once. */
function residence({ residence: stays }: Tables, random: RandomNumbers): void {
  const moves = random.chance(0.8) ? 0 : 1 + random.below(2);
  const overlap = random.chance(0.01) ? 200 : 0;
  let from = dayOf(2000, 1, 1);
  for (let move = 0; move < moves; move++) {
    const to = FROM + random.below(TO - FROM);
    if (to <= from) continue;
    stays.add({ municipality: 1 + random.below(98), from, to });
    from = Math.max(from + 1, to - overlap);
  }
  stays.add({ municipality: 1 + random.below(98), from, to: FOREVER });
}

function longSpells({ spells }: Tables, benefits: Dictionary, random: RandomNumbers): void {
  let from = FROM - random.below(1000);
  for (let more = 1 + random.below(3); more > 0 && from < TO; more--) {
    const to = more === 1 ? FOREVER : from + random.waiting(1500);
    const benefit = benefits.code(LONG[random.below(LONG.length)]!);
    spells.add({ from, to, grantedOn: from, degree: 1000, benefit, readiness: 0 });
    from = to;
  }
}

/** Many spells with gaps; a few begin before the one before has ended. Conversations and activities on the way. */
function shortSpells(tables: Tables, dictionaries: person.PersonDictionaries, random: RandomNumbers): void {
  const { spells, contacts, employment } = tables;
  let contact = 0;
  let worked = 0;
  let benefit = 1 + random.below(dictionaries.benefits.size);
  for (let from = FROM + random.waiting(155); from < TO; ) {
    const days = random.waiting(190);
    if (random.chance(0.6)) benefit = 1 + random.below(dictionaries.benefits.size);
    const readiness = READY.has(dictionaries.benefits.value(benefit)!) ? 1 + random.below(4) : 0;
    const degree = random.chance(0.85) ? 1000 : 1 + random.below(1000);
    spells.add({ from, to: from + days, grantedOn: from, degree, benefit, readiness });
    for (let due = from + 30; due < from + days && contact < 10; due += 60) {
      const isHeld = random.chance(0.85);
      const heldOn = isHeld ? due + random.below(20) - 12 : NO_DAY;
      const caseworker = 1 + random.below(dictionaries.caseworkers.size);
      const rest = { outcome: isHeld ? 1 : random.below(4), bookedBy: random.below(3), channel: 1, id: contact++ };
      const kind = 1 + random.below(CONTACT_KINDS.length);
      contacts.add({ dueOn: due, bookedFor: due, heldOn, caseworker, kind, ...rest });
    }
    if (random.chance(0.2)) activity(tables, from, days, dictionaries.workplaces.size, random);
    const next = random.chance(0.05) ? from + Math.ceil(days / 2) : from + days + random.waiting(155);
    for (let day = from + days + 20; day < next && worked < 20; day += 31, worked++) {
      const workplace = 1 + random.below(dictionaries.workplaces.size);
      const support = random.chance(0.9) ? 1 : 1 + random.below(6);
      const hours = random.below(16000);
      employment.add({ month: monthOfDay(day), hours, workplace, amountOere: hours * 200, support });
    }
    from = next;
  }
}

function activity({ activities }: Tables, from: number, days: number, workplaces: number, random: RandomNumbers): void {
  activities.add({
    from,
    to: from + Math.min(days, random.waiting(60)),
    hoursPerWeek: random.chance(0.9) ? 500 + random.below(3500) : person.UNKNOWN_HOURS,
    workplace: random.chance(0.5) ? 1 + random.below(workplaces) : 0,
    provider: 0,
    kind: 1 + random.below(ACTIVITY_KINDS.length),
    id: 0,
  });
}

function controlCase({ controlCases }: Tables, id: number, random: RandomNumbers): void {
  const openedOn = FROM + random.below(TO - FROM);
  controlCases.add({
    openedOn,
    closedOn: random.chance(0.8) ? openedOn + random.below(90) : NO_DAY,
    benefit: 1 + random.below(BENEFITS.length),
    step: random.below(4),
    result: random.below(4),
    source: 0,
    claimOere: random.chance(0.9) ? random.below(10_000_000) : Number.NaN,
    monthlySavingOere: 0,
    id,
  });
}

function workplacesOf({ dictionaries, activities }: person.PersonColumns, random: RandomNumbers): WorkplaceColumns {
  const count = dictionaries.workplaces.size;
  const workplace = allocateColumns(WORKPLACE, count);
  const rows: number[][] = Array.from({ length: count }, () => []);
  const { workplace: at, from, to, kind } = activities.columns;
  for (let row = 0; row < activities.rows; row++) if (at[row]! > 0) rows[at[row]! - 1]!.push(row);
  const table = new TableWriter(WORKPLACE_ACTIVITY, count, activities.rows);
  for (let position = 0; position < count; position++) {
    workplace.municipality[position] = 1 + random.below(98);
    workplace.from[position] = dayOf(2000, 1, 1) + random.below(365 * 20);
    workplace.to[position] = random.chance(0.8) ? FOREVER : dayOf(2020, 1, 1) + random.below(2000);
    workplace.employees[position] = random.below(50) - 1;
    workplace.sector[position] = random.below(3);
    rows[position]!.sort((a, b) => from[a]! - from[b]!);
    for (const row of rows[position]!) table.add({ from: from[row]!, to: to[row]!, kind: kind[row]! });
    table.nextSubject();
  }
  const none = () => new Dictionary();
  const ids = dictionaries.workplaces.values;
  const own = { companies: none(), names: none(), industries: none() };
  return { count, ids, workplace, dictionaries: own, activities: table.table() };
}

function jobOrdersOf({ count: people, dictionaries }: person.PersonColumns, random: RandomNumbers): JobOrderColumns {
  const count = Math.ceil(people / 10);
  const order = allocateColumns(JOB_ORDER, count);
  const referrals = new TableWriter(REFERRAL, count, count * 2);
  for (let position = 0; position < count; position++) {
    const receivedOn = FROM + random.below(TO - FROM);
    order.receivedOn[position] = receivedOn;
    order.closedOn[position] = NO_DAY;
    order.municipality[position] = 1 + random.below(98);
    order.workplace[position] = random.below(dictionaries.workplaces.size + 1);
    order.positions[position] = 1;
    for (let more = random.below(4); more > 0; more--) {
      const referredOn = receivedOn + random.below(60);
      const outcome = random.below(5);
      const hiredOn = outcome === 1 ? referredOn + random.below(40) : NO_DAY;
      referrals.add({ referredOn, hiredOn, relevant: random.below(3), outcome, person: random.below(people) });
    }
    referrals.nextSubject();
  }
  return {
    count,
    ids: Array.from({ length: count }, (_, at) => `o${at}`),
    dictionaries: { occupations: new Dictionary(), titles: new Dictionary() },
    order,
    referrals: referrals.table(),
  };
}

/** The ten years that are measured, by month. */
export const MONTHS = { from: monthOf(2016, 1), to: monthOf(2026, 1) };
