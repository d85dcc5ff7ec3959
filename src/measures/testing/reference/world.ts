/**
 * A second way to count, to test the first: day by day over plain timelines, slow and plain, sharing no code with the
 * engine or its measures. What was not known by as-of is taken away beforehand.
 */
import { BENEFITS } from '../../../core/benefits/benefits.ts';
import { civilDate, type Day, daysInMonth } from '../../../core/day.ts';
import { monthOfDay } from '../../../core/month.ts';
import { daysOf, type Period } from '../../../core/period.ts';
import type { Spell } from '../../../register/facts.ts';
import type { PersonTimeline } from '../../../register/person-timeline.ts';
import type { RegisterParts } from '../../../register/register-of-lives.ts';
import type { GroupKey } from '../../group.ts';

export interface World {
  /** As they were known on the day of as-of. */
  readonly people: readonly PersonTimeline[];
  readonly parts: RegisterParts;
  /** Municipalities taken together. */
  readonly area: readonly string[];
  /** Those that somebody lives in, whenever that is. */
  readonly homes: ReadonlySet<string>;
  readonly asOf: Day;
}

export type Groups = Partial<Record<GroupKey, string>>;

/** One contribution to a cell. */
export interface Count {
  readonly subject: string;
  readonly groups: Groups;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly unknown?: number;
}

export interface Reference {
  /** What is counted in a period; `by` matters only to what is counted once for each benefit. */
  readonly counts: (world: World, period: Period, by: readonly GroupKey[]) => Iterable<Count>;
  /** Absent: what is counted. */
  readonly denominator?: (world: World, period: Period) => number | null;
  /** The day by which the cell must be known; absent: it need not wait. */
  readonly known?: (lastDay: Day, groups: Groups) => Day;
}

/** The days of a period that exist. */
export function* daysIn(period: Period, { asOf }: World): Generator<Day> {
  const { from, to } = daysOf(period);
  for (let day = from; day < to && day <= asOf; day++) yield day;
}

export function isIn(period: Period, day: Day | undefined, { asOf }: World): day is Day {
  const { from, to } = daysOf(period);
  return day !== undefined && from <= day && day < to && day <= asOf;
}

export function livesIn({ area }: World, person: PersonTimeline, day: Day): boolean {
  return person.residence.some((stay) => stay.from <= day && day < stay.to && area.includes(stay.municipality));
}

/** Whole years; whoever is born on 29 February has the birthday on the 28th where there is no 29th. */
export function age({ born }: PersonTimeline, day: Day): number {
  const birth = civilDate(born);
  const now = civilDate(day);
  const birthday = Math.min(birth.dayOfMonth, daysInMonth(now.year, birth.month));
  const isPast = now.month > birth.month || (now.month === birth.month && now.dayOfMonth >= birthday);
  return now.year - birth.year - (isPast ? 0 : 1);
}

export function isOfWorkingAge(person: PersonTimeline, day: Day): boolean {
  return age(person, day) >= 16 && age(person, day) < 67;
}

const BANDS = ['16-17', '18-24', '25-29', '30-39', '40-49', '50-59', '60-66'];

export function personGroups(person: PersonTimeline, day: Day): Groups {
  const years = age(person, day);
  const band = BANDS.find((each) => Number(each.slice(0, 2)) <= years && years <= Number(each.slice(3)));
  return {
    sex: person.sex,
    origin: person.origin,
    education: person.education,
    unemployment_fund: person.unemploymentFund,
    age: band,
  };
}

/** Spells that cover a day, the one that began first in front. */
export function spellsOn({ spells }: PersonTimeline, day: Day): Spell[] {
  return spells.filter(({ from, to }) => from <= day && day < to);
}

export function benefitGroups(spell: Spell | undefined): Groups {
  return { benefit: spell?.benefit, readiness: spell?.readiness };
}

/** Groups of an event on a day. */
export function groupsOn(person: PersonTimeline, day: Day): Groups {
  return { ...personGroups(person, day), ...benefitGroups(spellsOn(person, day)[0]) };
}

const PUBLIC = new Set<string>(BENEFITS.filter(({ publicSupport }) => publicSupport).map(({ id }) => id));

export function isPublicSupport({ benefit }: Spell): boolean {
  return PUBLIC.has(benefit);
}

/** Ordinary hours, in hundredths, of the calendar months that the days touch. */
export function ordinaryHours({ employment }: PersonTimeline, days: readonly Day[]): number {
  const months = new Set(days.map(monthOfDay));
  return employment
    .filter(({ month, support }) => months.has(month) && support === 'ordinaer')
    .reduce((sum, { hours }) => sum + hours, 0);
}

/** From `from` to `to`, both included. */
export function range(from: Day, to: Day): Day[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
