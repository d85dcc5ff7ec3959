/** Days, months and their Danish spellings, read from the bytes of a cell without making a text of it. */
import { type Day, dayOf, daysInMonth, isYear } from '../../../core/day.ts';
import { type Month, monthOf } from '../../../core/month.ts';

/** Not written as a day (or month) at all, or a day that no calendar has. */
export const NOT_A_DAY = Number.NEGATIVE_INFINITY;
/** A day before 1800 or after 2199: no register holds one. */
export const NO_SUCH_YEAR = Number.POSITIVE_INFINITY;

const [HYPHEN, DOT, SLASH, ZERO] = [45, 46, 47, 48];

/** `2018-02-28` */
export function isoDay(bytes: Uint8Array, from: number, to: number): Day {
  if (to - from !== 10 || bytes[from + 4] !== HYPHEN || bytes[from + 7] !== HYPHEN) return NOT_A_DAY;
  return dayIn(digits(bytes, from, 4), digits(bytes, from + 5, 2), digits(bytes, from + 8, 2));
}

/** `28-02-2018`, `28/2/2018`, `28.02.2018`: day first, as Danes write it. */
export function danishDay(bytes: Uint8Array, from: number, to: number): Day {
  const year = to - 4;
  const second = year - 1;
  if (second <= from) return NOT_A_DAY;
  const sign = bytes[second]!;
  if (sign !== HYPHEN && sign !== SLASH && sign !== DOT) return NOT_A_DAY;
  const first = bytes.indexOf(sign, from);
  const [dayLength, monthLength] = [first - from, second - first - 1];
  if (dayLength < 1 || dayLength > 2 || monthLength < 1 || monthLength > 2) return NOT_A_DAY;
  return dayIn(digits(bytes, year, 4), digits(bytes, first + 1, monthLength), digits(bytes, from, dayLength));
}

/** `2018-02` */
export function isoMonth(bytes: Uint8Array, from: number, to: number): Month {
  if (to - from !== 7 || bytes[from + 4] !== HYPHEN) return NOT_A_DAY;
  return monthIn(digits(bytes, from, 4), digits(bytes, from + 5, 2));
}

/** `02-2018`, `2/2018` */
export function danishMonth(bytes: Uint8Array, from: number, to: number): Month {
  const year = to - 4;
  const length = year - 1 - from;
  const sign = bytes[year - 1];
  if (length < 1 || length > 2 || (sign !== HYPHEN && sign !== SLASH && sign !== DOT)) return NOT_A_DAY;
  return monthIn(digits(bytes, year, 4), digits(bytes, from, length));
}

function dayIn(year: number, month: number, dayOfMonth: number): Day {
  if (!(year >= 0 && month >= 1 && month <= 12 && dayOfMonth >= 1)) return NOT_A_DAY;
  if (dayOfMonth > daysInMonth(year, month)) return NOT_A_DAY;
  return isYear(year) ? dayOf(year, month, dayOfMonth) : NO_SUCH_YEAR;
}

function monthIn(year: number, month: number): Month {
  if (!(year >= 0 && month >= 1 && month <= 12)) return NOT_A_DAY;
  return isYear(year) ? monthOf(year, month) : NO_SUCH_YEAR;
}

/** −1 where a sign is not a digit. */
function digits(bytes: Uint8Array, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at++) {
    const digit = bytes[at]! - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
