/**
 * An ISO week as an integer: weeks since the one that began on Monday 1969-12-29 (which is 0). The Thursday decides which
 * year, and which month, a week belongs to.
 */
import { civilDate, type Day, dayOf, isYear } from './day.ts';
import { coreErrors } from './errors/core-errors.ts';

export type Week = number & { readonly flavour?: 'week' };

export function weekOfDay(day: Day): Week {
  return Math.floor((day + 3) / 7);
}

export function mondayOf(week: Week): Day {
  return week * 7 - 3;
}

export function thursdayOf(week: Week): Day {
  return week * 7;
}

/** Week 1 is the week with the year's first Thursday, which is the week of 4 January. */
export function weekOf(isoYear: number, number: number): Week {
  return weekOfDay(dayOf(isoYear, 1, 4)) + number - 1;
}

/** 52 or 53. */
export function weeksInYear(isoYear: number): number {
  return weekOf(isoYear + 1, 1) - weekOf(isoYear, 1);
}

/** ISO year and week number (1–53). */
export function isoWeek(week: Week): { readonly year: number; readonly number: number } {
  const { year } = civilDate(thursdayOf(week));
  return { year, number: week - weekOf(year, 1) + 1 };
}

/** `2018-W05` → week; refuses week 53 of a year with 52 (`core/not-a-period`). */
export function parseWeek(text: string): Week {
  const match = /^(\d{4})-W(\d{2})$/.exec(text);
  if (match) {
    const [year, number] = [Number(match[1]), Number(match[2])];
    if (isYear(year) && number >= 1 && number <= weeksInYear(year)) return weekOf(year, number);
  }
  throw coreErrors.create('core/not-a-period', { value: text });
}

export function printWeek(week: Week): string {
  const { year, number } = isoWeek(week);
  return `${year}-W${String(number).padStart(2, '0')}`;
}
