/** Days with sickness benefit as intervals that do not overlap. Reduced benefit counts as full. */
import type { Day } from '../../core/day.ts';
import type { Days } from '../../core/period.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import { spellsStartedBy } from '../spells.ts';

/** Days paid by what had begun by the day, up to and including it; with the row of the last spell of each interval. */
export function paidIntervals(person: PersonCursor, day: Day): (Days & { readonly row: number })[] {
  const { from, to } = person.spells.of;
  const found: (Days & { readonly row: number })[] = [];
  for (const row of spellsStartedBy(person, day, 'sygedagpenge')) {
    const interval = { from: from[row]!, to: Math.min(to[row]!, day + 1), row };
    const last = found.at(-1);
    if (last && interval.from <= last.to)
      found[found.length - 1] = { ...interval, from: last.from, to: Math.max(last.to, interval.to) };
    else found.push(interval);
  }
  return found;
}

/** How many of the days lie in the intervals. */
export function daysIn(intervals: readonly Days[], within: Days): number {
  return intervals.reduce(
    (sum, { from, to }) => sum + Math.max(0, Math.min(to, within.to) - Math.max(from, within.from)),
    0,
  );
}
