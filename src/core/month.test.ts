import { expect, test } from 'vitest';
import { civilDate, dayOf, FIRST_DAY, LAST_DAY } from './day.ts';
import { firstDayOfMonth, monthOf, monthOfDay } from './month.ts';

test('the month of every day there is, and its first day', () => {
  const wrong: number[] = [];
  for (let day = FIRST_DAY; day <= LAST_DAY; day++) {
    const { year, month, dayOfMonth } = civilDate(day);
    if (monthOfDay(day) !== monthOf(year, month) || firstDayOfMonth(monthOfDay(day)) !== day - dayOfMonth + 1)
      wrong.push(day);
  }
  expect(wrong).toEqual([]);
});

test.each([[1], [-3000], [1799], [2300], [2301], [9999]])('years far away are reckoned: %i', (year) => {
  for (const month of [1, 2, 12]) {
    expect(firstDayOfMonth(monthOf(year, month))).toBe(dayOf(year, month, 1));
    expect(monthOfDay(dayOf(year, month, 1))).toBe(monthOf(year, month));
    expect(monthOfDay(dayOf(year, month, 1) + 27)).toBe(monthOf(year, month));
  }
});
