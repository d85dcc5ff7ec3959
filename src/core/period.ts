/**
 * A calendar period: a day, ISO week, month, quarter, half-year or year, as its grain and a small integer that grows by one
 * from period to period. Printed as `2018-06-30`, `2018-W26`, `2018-06`, `2018-Q2`, `2018-H1`, `2018`.
 */
import { civilDate, type Day, dayOf, daysInMonth, isYear, parseDay, printDay } from './day.ts';
import { coreErrors } from './errors/core-errors.ts';
import { firstDayOfMonth, parseMonth, printMonth } from './month.ts';
import { isoWeek, mondayOf, parseWeek, printWeek, weekOf, weekOfDay, weeksInYear } from './week.ts';

/** From fine to coarse. */
export const GRAINS = ['day', 'week', 'month', 'quarter', 'half-year', 'year'] as const;
export type Grain = (typeof GRAINS)[number];

export interface Period {
  readonly grain: Grain;
  readonly index: number;
}

/** A half-open interval of days: `from` is inside, `to` is not. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

const MONTHS_IN = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

/** Reads any period between the first and the last day there is (`core/not-a-period`, for a day `core/not-a-day`). */
export function parsePeriod(text: string): Period {
  const period = readPeriod(text);
  if (period) return period;
  throw coreErrors.create('core/not-a-period', { value: text });
}

function readPeriod(text: string): Period | undefined {
  if (!isYear(Number(text.slice(0, 4)))) return undefined;
  if (/^\d{4}$/.test(text)) return { grain: 'year', index: Number(text) };
  if (/^\d{4}-\d{2}$/.test(text)) return { grain: 'month', index: parseMonth(text) };
  if (/^\d{4}-W\d{2}$/.test(text)) return { grain: 'week', index: parseWeek(text) };
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { grain: 'day', index: parseDay(text) };
  const part = /^(\d{4})-(?:Q([1-4])|H([12]))$/.exec(text);
  if (part?.[2]) return { grain: 'quarter', index: Number(part[1]) * 4 + Number(part[2]) - 1 };
  if (part?.[3]) return { grain: 'half-year', index: Number(part[1]) * 2 + Number(part[3]) - 1 };
  return undefined;
}

export function printPeriod({ grain, index }: Period): string {
  switch (grain) {
    case 'day':
      return printDay(index);
    case 'week':
      return printWeek(index);
    case 'month':
      return printMonth(index);
    case 'quarter':
      return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
    case 'half-year':
      return `${Math.floor(index / 2)}-H${(index % 2) + 1}`;
    case 'year':
      return String(index).padStart(4, '0');
  }
}

/** The days of a period, half-open. */
export function daysOf({ grain, index }: Period): Days {
  if (grain === 'day') return { from: index, to: index + 1 };
  if (grain === 'week') return { from: mondayOf(index), to: mondayOf(index + 1) };
  const months = MONTHS_IN[grain];
  return { from: firstDayOfMonth(index * months), to: firstDayOfMonth((index + 1) * months) };
}

/** The last day inside a period. */
export function lastDayOf(period: Period): Day {
  return daysOf(period).to - 1;
}

/** The period of a grain that a day lies in. */
export function periodOfDay(grain: Grain, day: Day): Period {
  if (grain === 'day') return { grain, index: day };
  if (grain === 'week') return { grain, index: weekOfDay(day) };
  const { year, month } = civilDate(day);
  return { grain, index: Math.floor((year * 12 + month - 1) / MONTHS_IN[grain]) };
}

/** All periods of a grain that touch the days, which must end. No days touch no period. */
export function periodsWithin(grain: Grain, { from, to }: Days): Period[] {
  if (!Number.isFinite(from) || !Number.isFinite(to)) throw new RangeError('days without a beginning or an end');
  if (to <= from) return [];
  const [first, last] = [periodOfDay(grain, from).index, periodOfDay(grain, to - 1).index];
  return Array.from({ length: last - first + 1 }, (_, step) => ({ grain, index: first + step }));
}

/** The period so many steps later; a negative number goes back. */
export function addPeriods({ grain, index }: Period, steps: number): Period {
  return { grain, index: index + steps };
}

const IN_A_YEAR = { month: 12, quarter: 4, 'half-year': 2, year: 1 } as const;

/**
 * The same period the year before, to compare with: June 2018 → June 2017. Week 26 → week 26. `null` where the year
 * before has no such period: week 53, and 29 February.
 */
export function yearBefore({ grain, index }: Period): Period | null {
  if (grain === 'day') {
    const { year, month, dayOfMonth } = civilDate(index);
    const isThere = dayOfMonth <= daysInMonth(year - 1, month);
    return isThere ? { grain, index: dayOf(year - 1, month, dayOfMonth) } : null;
  }
  if (grain === 'week') {
    const { year, number } = isoWeek(index);
    return number <= weeksInYear(year - 1) ? { grain, index: weekOf(year - 1, number) } : null;
  }
  return { grain, index: index - IN_A_YEAR[grain] };
}

export function samePeriod(a: Period, b: Period): boolean {
  return a.grain === b.grain && a.index === b.index;
}

/** The day a year begins. */
export function firstDayOfYear(year: number): Day {
  return dayOf(year, 1, 1);
}
