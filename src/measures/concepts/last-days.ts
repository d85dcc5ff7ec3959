/** Measures of persons on the last day of a period: which periods end in a stretch of days. */
import type { Day } from '../../core/day.ts';
import { firstDayOfMonth, monthOfDay } from '../../core/month.ts';
import type { Scope } from '../scope.ts';

/** Index of the first period whose last day is `day` or later; the number of periods when there is none. */
export function firstEndingFrom({ from, to, periodAt, periods }: Scope, day: Day): number {
  if (day >= to) return periods.length;
  return day <= from ? 0 : periodAt[day - from]!;
}

/** The last day of a period by its index. */
export function lastDay({ starts }: Scope, period: number): Day {
  return starts[period + 1]! - 1;
}

/** First day of the calendar month in which each period ends. */
export function lastMonths(scope: Scope): Int32Array {
  return Int32Array.from(scope.periods, (_, period) => firstDayOfMonth(monthOfDay(lastDay(scope, period))));
}
