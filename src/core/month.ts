/** A calendar month as an integer: year * 12 + month, where January is 0. */
import { civilDate, type Day, dayOf, isYear } from './day.ts';
import { coreErrors } from './errors/core-errors.ts';

export type Month = number & { readonly flavour?: 'month' };

/** `month` is 1–12. */
export function monthOf(year: number, month: number): Month {
  return year * 12 + month - 1;
}

/** First days of the months of five hundred years: measures ask for millions of them. */
const FIRST_MONTH = monthOf(1800, 1);
const FIRST_DAYS = Int32Array.from({ length: 6001 }, (_, at) => firstDayReckoned(FIRST_MONTH + at));
const DAYS_IN_A_MONTH = 146_097 / 4800;

export function monthOfDay(day: Day): Month {
  // The mean length is never off by more than a month.
  const guess = Math.floor((day - FIRST_DAYS[0]!) / DAYS_IN_A_MONTH);
  if (guess < 1 || guess >= FIRST_DAYS.length - 1) return monthReckoned(day);
  const tooLate = FIRST_DAYS[guess]! > day;
  const tooEarly = FIRST_DAYS[guess + 1]! <= day;
  return FIRST_MONTH + guess + (tooLate ? -1 : tooEarly ? 1 : 0);
}

export function firstDayOfMonth(month: Month): Day {
  return FIRST_DAYS[month - FIRST_MONTH] ?? firstDayReckoned(month);
}

function monthReckoned(day: Day): Month {
  const { year, month } = civilDate(day);
  return monthOf(year, month);
}

function firstDayReckoned(month: Month): Day {
  return dayOf(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
}

/** `2018-06` → month (`core/not-a-period`). */
export function parseMonth(text: string): Month {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  if (match && isYear(Number(match[1]))) return monthOf(Number(match[1]), Number(match[2]));
  throw coreErrors.create('core/not-a-period', { value: text });
}

export function printMonth(month: Month): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
