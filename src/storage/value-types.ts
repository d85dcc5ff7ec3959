/**
 * How values come out of PostgreSQL, for both engines: the one place that says so. Dates are `Day`, instants ISO text in UTC,
 * `numeric` and `int8` are numbers; nothing is ever a JavaScript `Date`.
 */
import { parseDay } from '../core/day.ts';

export type ValueParser = (text: string) => unknown;

/** By the type's object id in PostgreSQL's catalogue. Types that are not here come out as the driver has them: text, number, boolean. */
export const VALUE_PARSERS: Readonly<Record<number, ValueParser>> = {
  /* int8 */ 20: wholeNumber,
  /* json */ 114: JSON.parse,
  /* date */ 1082: parseDay,
  /* timestamp */ 1114: (text) => text.replace(' ', 'T'),
  /* timestamptz */ 1184: instant,
  /* interval */ 1186: (text) => text,
  /* numeric */ 1700: Number,
  /* jsonb */ 3802: JSON.parse,
};

/** Counts fit in a number; an integer that does not is a bug of ours and must not be rounded silently. */
function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`int8 outside the safe integers: ${text}`);
  return value;
}

/** `2026-11-22 09:18:48.123456+00` → `2026-11-22T09:18:48.123456Z`. Every transaction runs in UTC. */
function instant(text: string): string {
  return text.replace(' ', 'T').replace(/\+00$/, 'Z');
}
