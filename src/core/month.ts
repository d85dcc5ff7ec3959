/** A calendar month as an integer: year * 12 + month, where January is 0. */
import { civilDate, type Day, dayOf, isYear } from './day.ts';
import { coreErrors } from './errors/core-errors.ts';

export type Month = number & { readonly flavour?: 'month' };

/** `month` is 1–12. */
export function monthOf(year: number, month: number): Month {
  return year * 12 + month - 1;
}

export function monthOfDay(day: Day): Month {
  const { year, month } = civilDate(day);
  return monthOf(year, month);
}

export function firstDayOfMonth(month: Month): Day {
  return dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
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
