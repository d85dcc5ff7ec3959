import { expect, test } from 'vitest';
import { parseDay, printDay } from './day.ts';
import { daysThrough, lastIncluded } from './last-day.ts';

const [first, last] = [parseDay('2018-01-01'), parseDay('2018-06-30')];

test('1 January til og med 30 June: 30 June is inside, 1 July is not', () => {
  const days = daysThrough(first, last);
  expect(printDay(days.to)).toBe('2018-07-01');
  expect(lastIncluded(days)).toBe(last);
  expect(days.to - days.from).toBe(181);
});

test('one day from and to', () => {
  expect(daysThrough(first, first)).toEqual({ from: first, to: first + 1 });
});

test('without a last day it goes on', () => {
  expect(lastIncluded(daysThrough(first, null))).toBeNull();
});

test('a last day before the first is refused, and printed', () => {
  expect(() => daysThrough(last, first)).toThrow(
    expect.objectContaining({ code: 'core/last-day-first', facts: { value: '2018-01-01' } }),
  );
});
