/**
 * The number of persons in a cell on each day: whole persons, whose average over each month is the month's level. Days run
 * smoothly from month to month; a fraction of a person is carried on until it makes enough days for somebody to come or go.
 */
import type { Day } from '../../core/day.ts';
import { firstDayOfMonth, type Month } from '../../core/month.ts';
import type { Months } from './levels.ts';
import { REFORMS } from './reforms.ts';

/** Person-days that a fraction may add up to before it is a person. Small, so that a month is right within half a person. */
const CARRIED = 7;

export function dailyStock(levels: Float64Array, months: Months, reformed: ReadonlySet<Day>): Int32Array {
  const [from, to] = [firstDayOfMonth(months.from), firstDayOfMonth(months.to)];
  const stock = new Int32Array(to - from);
  let [at, carried, now] = [0, 0, Math.round(levels[0] ?? 0)];
  for (let month = months.from; month < months.to; month++) {
    const days = daysWithin(levels, month, months, reformed);
    for (const day of days) {
      carried += day - now;
      const change =
        Math.abs(day - now) >= 1 ? Math.round(day - now) : carried > CARRIED ? 1 : carried < -CARRIED ? -1 : 0;
      if (change !== 0) {
        now += change;
        carried -= change;
      }
      if (day === 0) [now, carried] = [0, 0];
      stock[at++] = now;
    }
  }
  return stock;
}

/** The level of each day of a month: a curve from its beginning to its end whose average is the month's level. */
function daysWithin(levels: Float64Array, month: Month, months: Months, reformed: ReadonlySet<Day>): Float64Array {
  const [first, next] = [firstDayOfMonth(month), firstDayOfMonth(month + 1)];
  const level = levels[month - months.from]!;
  const days = new Float64Array(next - first);
  if (level === 0) return days;
  const beside = (other: number, boundary: Day) => {
    const neighbour = levels[other - months.from];
    if (neighbour === undefined || reformed.has(boundary)) return level;
    return neighbour === 0 ? 0 : (level + neighbour) / 2;
  };
  const [begin, end] = [beside(month - 1, first), beside(month + 1, next)];
  let sum = 0;
  for (let day = 0; day < days.length; day++) {
    const way = (day + 0.5) / days.length;
    const curve = begin + (end - begin) * way + 6 * (level - (begin + end) / 2) * way * (1 - way);
    days[day] = Math.max(curve, level * 0.01);
    sum += days[day]!;
  }
  for (let day = 0; day < days.length; day++) days[day]! *= (level * days.length) / sum;
  return days;
}

export const REFORM_DAYS: ReadonlySet<Day> = new Set(REFORMS.map(({ on }) => on));
