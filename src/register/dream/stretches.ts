/** Weeks with the same content, run together. */
import type { Week } from '../../core/week.ts';

export interface Stretch<T> {
  readonly what: T;
  readonly first: Week;
  readonly last: Week;
}

/**
 * The unbroken stretches of the same content; `weeks` in order of time, a week that is not among them ends a stretch.
 * `whatAt`: the content of the week at a position, `undefined` for nothing.
 */
export function* stretchesOf<T>(
  weeks: readonly Week[],
  whatAt: (position: number) => T | undefined,
): Generator<Stretch<T>> {
  let what: T | undefined;
  let [first, last] = [0, 0];
  for (let position = 0; position < weeks.length; position++) {
    const week = weeks[position]!;
    const next = whatAt(position);
    if (next === what && week === last + 1) {
      last = week;
      continue;
    }
    if (what !== undefined) yield { what, first, last };
    [what, first, last] = [next, week, week];
  }
  if (what !== undefined) yield { what, first, last };
}
