/** Cohorts of refugees and persons reunited with refugees, followed from the day the municipality received them. */
import type { Day } from '../../core/day.ts';
import { ARRIVAL_BASES, codeOf } from '../../register/codes.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import { type GroupKey, SLOT } from '../group.ts';
import type { PersonCounter } from '../measure.ts';
import type { Scope } from '../scope.ts';

const REFUGEE = codeOf(ARRIVAL_BASES, 'flygtning');
const REUNITED = codeOf(ARRIVAL_BASES, 'familiesammenfoert-til-flygtning');

/** Has it come true for the person on the day of the follow-up? */
export type FollowUp = (person: PersonCursor, day: Day) => boolean;

/**
 * Counts those received in the area in a period who live in it on each follow-up day, and in the numerator those of whom
 * `hasSucceeded` holds that day. `days` gives the follow-up days of an arrival, in the order of the values of `key`.
 */
export function cohortCounter(
  { end }: Scope,
  key: GroupKey,
  days: readonly ((arrival: Day) => Day)[],
  hasSucceeded: FollowUp,
): PersonCounter {
  return (person, tally) => {
    const { on, basis } = person.arrivals.of;
    for (let row = person.arrivals.start; row < person.arrivals.end; row++) {
      if (basis[row] !== REFUGEE && basis[row] !== REUNITED) continue;
      const period = tally.periodOf(on[row]!);
      if (period < 0) continue;
      for (let at = 0; at < days.length; at++) {
        const day = days[at]!(on[row]!);
        tally.codes[SLOT[key]] = at + 1;
        if (day >= end) tally.event(on[row]!, 0, 0, period);
        else tally.event(on[row]!, hasSucceeded(person, day) ? 1 : 0, 1, period, day);
      }
    }
  };
}
