/**
 * Days on public support as Jobindsats makes full-time persons of them: for each benefit the weight of the day; several
 * benefits on one day are not cleaned for overlap.
 */
import type { Day } from '../../core/day.ts';
import { daysOf, type Period } from '../../core/period.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import type { Register } from '../../register/register.ts';
import { SLOT } from '../group.ts';
import type { PersonCounter } from '../measure.ts';
import type { Scope } from '../scope.ts';
import type { Tally } from '../tally.ts';
import { Segments, shareDaysByBenefit } from '../weights.ts';
import { publicSupport } from './public-support.ts';

/** Thousandths of person-days in one full-time person of a period. */
export function fullTime(period: Period): number {
  const { from, to } = daysOf(period);
  return 1000 * (to - from);
}

/** Counts a person's days from `from` to `to` (outside), `times` thousandths of person-days each. Returns whether there were any. */
export type FullTimeDays = (
  person: PersonCursor,
  tally: Tally,
  into: 'numerator' | 'denominator',
  times: number,
  from: Day,
  to: Day,
) => boolean;

export function fullTimeDays(register: Register): FullTimeDays {
  const counted = publicSupport(register);
  const { benefit, readiness } = register.people.spells.columns;
  const segments = new Segments();
  return (person, tally, into, times, from, to) => {
    shareDaysByBenefit(person.spells, counted, segments);
    for (let at = 0; at < segments.count; at++) {
      const begin = Math.max(from, segments.from[at]!);
      const end = Math.min(to, segments.to[at]!);
      if (begin >= end) continue;
      const row = segments.row[at]!;
      tally.codes[SLOT.benefit] = benefit[row]!;
      tally.codes[SLOT.readiness] = readiness[row]!;
      tally.days(begin, end, segments.weight[at]! * times, into);
    }
    return segments.count > 0;
  };
}

/** Counts full-time persons: one counter for every measure that only divides them by something else. */
export function countFullTime({ register, from, to }: Scope): PersonCounter {
  const count = fullTimeDays(register);
  return (person, tally) => {
    count(person, tally, 'numerator', 1, from, to);
  };
}
