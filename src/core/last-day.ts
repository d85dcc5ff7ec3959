/**
 * The last day included ("til og med"), as the field and its files write it, against half-open days, as Pejl computes and
 * stores them. The two meet here and nowhere else.
 */
import { type Day, printDay } from './day.ts';
import { coreErrors } from './errors/core-errors.ts';
import type { Days } from './period.ts';

/** From the first day to the last day included; no last day means it goes on (`core/last-day-first`). */
export function daysThrough(first: Day, last: Day | null): Days {
  if (last === null) return { from: first, to: Number.POSITIVE_INFINITY };
  if (last < first) throw coreErrors.create('core/last-day-first', { value: printDay(last) });
  return { from: first, to: last + 1 };
}

/** The last day included; `null` when it goes on. */
export function lastIncluded({ to }: Days): Day | null {
  return to === Number.POSITIVE_INFINITY ? null : to - 1;
}
