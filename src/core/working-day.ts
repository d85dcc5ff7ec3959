/**
 * Working days: Monday to Friday, less the statutory holidays of the year. `alsoClosed` adds customary days (Constitution
 * Day, Christmas Eve, New Year's Eve) where an agreement closes on them; by law they are working days. Weekdays are
 * Monday to Friday whatever the calendar says.
 */
import { type Day, weekday } from './day.ts';
import { type CustomaryDay, holidayOn, isCustomaryDay } from './holidays.ts';
import type { Days } from './period.ts';

export function isWeekday(day: Day): boolean {
  return weekday(day) <= 5;
}

export function isWorkingDay(day: Day, alsoClosed: readonly CustomaryDay[] = []): boolean {
  return isWeekday(day) && !holidayOn(day) && !isCustomaryDay(day, alsoClosed);
}

/** The day itself if it is a working day, otherwise the next one that is. */
export function workingDayFrom(day: Day, alsoClosed: readonly CustomaryDay[] = []): Day {
  let found = day;
  while (!isWorkingDay(found, alsoClosed)) found += 1;
  return found;
}

/**
 * So many working days after a day, which is not counted itself: one after Friday is Monday. So a deadline of three whole
 * weekdays ("hele hverdage") from an order is `addWorkingDays(order, 3)`. A negative number goes back; 0 is the day itself,
 * working day or not.
 */
export function addWorkingDays(day: Day, count: number, alsoClosed: readonly CustomaryDay[] = []): Day {
  const step = Math.sign(count);
  let reached = day;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    reached += step;
    while (!isWorkingDay(reached, alsoClosed)) reached += step;
  }
  return reached;
}

/** How many of the days are working days. */
export function workingDaysIn({ from, to }: Days, alsoClosed: readonly CustomaryDay[] = []): number {
  if (!Number.isFinite(to - from)) throw new RangeError('days without a beginning or an end');
  let count = 0;
  for (let day = from; day < to; day += 1) if (isWorkingDay(day, alsoClosed)) count += 1;
  return count;
}

/** How many of the days are Monday to Friday, holidays included. */
export function weekdaysIn({ from, to }: Days): number {
  if (!Number.isFinite(to - from)) throw new RangeError('days without a beginning or an end');
  if (to <= from) return 0;
  const weeks = Math.floor((to - from) / 7);
  let count = weeks * 5;
  for (let day = from + weeks * 7; day < to; day += 1) if (isWeekday(day)) count += 1;
  return count;
}
