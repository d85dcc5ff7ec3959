/**
 * Benefit weeks, one Thursday at a time, by what the rule answers on the page of each citizen: the ladder itself is the
 * rule's, and tested there; here it is seen that the statistic says the same.
 */
import { parseDay, weekday } from '../../../core/day.ts';
import { weekOfDay } from '../../../core/week.ts';
import { cursorOf } from '../../../register/columns/columns-of-timelines.ts';
import type { Law } from '../../../rules/law/law.ts';
import { ladderOf } from '../../../rules/reimbursement/person-ladder.ts';
import { numberOf, type WeekNumber } from '../../../rules/reimbursement/week-number.ts';
import { daysIn, livesIn, personGroups, type Reference } from './world.ts';

/** Monday of week 1 of 2016. */
const LADDER_BEGAN = parseDay('2016-01-04');

function step({ least, most }: WeekNumber): string | undefined {
  const on = (number: number) => [1, 5, 27, 53].filter((from) => from <= number).length;
  return on(least) === on(most) && least > 0 ? String(on(most)) : undefined;
}

export function ladderWeeks(law: Law): Reference {
  return {
    *counts(world, period) {
      for (const person of world.people) {
        const ladder = ladderOf(cursorOf(person), world.asOf, law);
        for (const day of daysIn(period, world)) {
          if (weekday(day) !== 4 || day < LADDER_BEGAN || !livesIn(world, person, day)) continue;
          const number = numberOf(ladder, weekOfDay(day));
          if (number === null) continue;
          yield {
            subject: person.id,
            groups: { ...personGroups(person, day), step: step(number) },
            numerator: 1,
          };
        }
      }
    },
    denominator: () => 1,
  };
}
