/** Conversations along the careers: due, booked, held or not, by whom; a caseworker leaves and another takes over. */
import type { Day } from '../../core/day.ts';
import { isWorkingDay } from '../../core/working-day.ts';
import { BOOKERS, CHANNELS, CONTACT_KINDS, CONTACT_OUTCOMES, type ContactKind, codeOf } from '../codes.ts';
import { NO_DAY } from '../columns/column-table.ts';
import type { ModelledBenefit } from './benefit-model.ts';
import type { Made } from './made.ts';
import type { RandomNumbers } from './random-numbers.ts';
import type { Stay } from './stays.ts';

interface Course {
  /** Days from the first day to the first conversation, and between conversations early and late in the course. */
  readonly first: number;
  readonly early: number;
  readonly late: number;
  readonly kind: ContactKind;
}

/** After the contact courses of the years about 2017, without their fine print. */
const COURSES: Readonly<Partial<Record<ModelledBenefit, Course>>> = {
  a_dagpenge: { first: 30, early: 35, late: 91, kind: 'jobsamtale' },
  kontanthjaelp: { first: 21, early: 60, late: 91, kind: 'jobsamtale' },
  uddannelseshjaelp: { first: 21, early: 60, late: 91, kind: 'jobsamtale' },
  integrationsydelse: { first: 21, early: 80, late: 91, kind: 'jobsamtale' },
  sho: { first: 21, early: 80, late: 91, kind: 'jobsamtale' },
  sygedagpenge: { first: 56, early: 28, late: 56, kind: 'opfoelgning' },
  jobafklaringsforloeb: { first: 28, early: 60, late: 91, kind: 'opfoelgning' },
  ressourceforloeb: { first: 28, early: 60, late: 91, kind: 'opfoelgning' },
  ledighedsydelse: { first: 28, early: 80, late: 91, kind: 'jobsamtale' },
  revalidering: { first: 60, early: 91, late: 182, kind: 'opfoelgning' },
};
const EARLY_DAYS = 180;
/** Persons for each caseworker. */
const CASE_LOAD = 350;
const ON_TIME = 0.84;
const TOO_LATE = 0.06;
const STAYED_AWAY = 0.06;
const CHANGE_OF_CASEWORKER = 0.09;
/** Booked by the citizen, most where the law asks for it. */
const SELF_BOOKED: Readonly<Partial<Record<ModelledBenefit, number>>> = { a_dagpenge: 0.7, kontanthjaelp: 0.45 };
const SELF_BOOKED_ELSE = 0.3;

export function contactsInto(made: Made, random: RandomNumbers): void {
  const { desk, code, first, people, stays, from, to } = made;
  const row = desk.rows('contacts', [
    'dueOn',
    'bookedFor',
    'heldOn',
    'caseworker',
    'kind',
    'channel',
    'outcome',
    'bookedBy',
    'id',
  ]);
  const workers = Array.from({ length: Math.max(4, Math.round(people.count / CASE_LOAD)) }, (_, at) =>
    desk.word('caseworkers', `sagsbehandler ${code}-${at + 1}`),
  );
  let number = 0;
  for (let person = 0; person < people.count; person++) {
    let worker = random.one(workers);
    for (const stay of stays[person]!) {
      for (const due of dueDays(stay, made, random)) {
        if (random.chance(CHANGE_OF_CASEWORKER)) worker = random.one(workers);
        const { booked, held, outcome } = meeting(due, Math.max(stay.from, from), Math.min(stay.to, to), random);
        const kind = kindOf(stay, due);
        const channel = codeOf(CHANNELS, random.chance(0.75) ? 'fremmoede' : random.chance(0.8) ? 'telefon' : 'video');
        const bySelf = random.chance(SELF_BOOKED[stay.benefit] ?? SELF_BOOKED_ELSE);
        const by = booked === NO_DAY ? 0 : codeOf(BOOKERS, bySelf ? 'borger' : 'medarbejder');
        const id = desk.id('contacts', `c${code}-${++number}`);
        row(first + person, due, booked, held, worker, codeOf(CONTACT_KINDS, kind), channel, outcome, by, id);
      }
    }
  }
}

function dueDays(stay: Stay, { from, to }: Made, random: RandomNumbers): Day[] {
  const course = COURSES[stay.benefit];
  if (course === undefined) return [];
  const days: Day[] = [];
  const end = Math.min(stay.to, to);
  for (
    let day = stay.from + course.first;
    day < end;
    day += day - stay.from < EARLY_DAYS ? course.early : course.late
  ) {
    const due = workingDayFrom(day + random.below(5));
    if (due >= from && due < end) days.push(due);
  }
  return days;
}

function kindOf({ benefit, from }: Stay, due: Day): ContactKind {
  if (benefit === 'a_dagpenge' && due - from < 45) return 'cv-samtale';
  return COURSES[benefit]!.kind;
}

/** Held in the fortnight before it is due, later, or not at all. What lies ahead of the last day has not been held. */
function meeting(due: Day, from: Day, to: Day, random: RandomNumbers) {
  const dice = random.share();
  const onTime = workingDayFrom(Math.max(from, due - 2 - random.below(12)));
  const late = workingDayFrom(due + 3 + random.below(14));
  const inside = (day: Day) => day < to;
  const when = dice < ON_TIME && onTime <= due ? onTime : late;
  if (dice < ON_TIME + TOO_LATE && inside(when)) {
    return { booked: when, held: when, outcome: codeOf(CONTACT_OUTCOMES, 'afholdt') };
  }
  if (!inside(onTime)) return { booked: NO_DAY, held: NO_DAY, outcome: 0 };
  const away = dice < ON_TIME + TOO_LATE + STAYED_AWAY;
  return { booked: onTime, held: NO_DAY, outcome: codeOf(CONTACT_OUTCOMES, away ? 'udeblevet' : 'aflyst') };
}

/** The day itself or the next on which the jobcentre is open. */
function workingDayFrom(day: Day): Day {
  let open = day;
  while (!isWorkingDay(open)) open++;
  return open;
}
