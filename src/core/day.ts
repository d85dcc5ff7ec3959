/**
 * A calendar day as an integer: days since 1970-01-01 (which is 0). No clock, no time zone, nothing to shift.
 * The flavour keeps days apart from months and years at compile time, while arithmetic stays plain.
 */
import { coreErrors } from './errors/core-errors.ts';

export type Day = number & { readonly flavour?: 'day' };

export interface CivilDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly dayOfMonth: number;
}

/** The first and last day a register or plan may hold: 1800-01-01 and 2199-12-31. */
export const FIRST_DAY: Day = dayOf(1800, 1, 1);
export const LAST_DAY: Day = dayOf(2199, 12, 31);

/** Whether a year lies within the days there are. */
export function isYear(year: number): boolean {
  return year >= 1800 && year <= 2199;
}

/** The day of a proleptic Gregorian date. The caller vouches for the date; `parseDay` checks. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  // Years are counted from March, so that the leap day is the last day of the year.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Year, month and day of month of a day. */
export function civilDate(day: Day): CivilDate {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** `2018-02-28` → day. Refuses anything else, and days that do not exist (`core/not-a-day`). */
export function parseDay(text: string): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match) {
    const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2]), Number(match[3])];
    const day = dayOf(year, month, dayOfMonth);
    const back = civilDate(day);
    if (isYear(year) && back.month === month && back.dayOfMonth === dayOfMonth) return day;
  }
  throw coreErrors.create('core/not-a-day', { value: text });
}

/** Day → `2018-02-28`. */
export function printDay(day: Day): string {
  const { year, month, dayOfMonth } = civilDate(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * The same day of month `months` later, cut to the length of the month reached: 31 January + 1 month = 28 or 29 February.
 */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = civilDate(day);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayOf(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth)));
}

/** The same date `years` later; 29 February becomes 28 February in a year without it. */
export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * 12);
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
