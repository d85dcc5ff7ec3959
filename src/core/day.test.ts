import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  addYears,
  civilDate,
  dayOf,
  daysInMonth,
  FIRST_DAY,
  isLeapYear,
  isYear,
  LAST_DAY,
  parseDay,
  printDay,
  weekday,
} from './day.ts';

const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
const shift = (text: string, months: number) => printDay(addMonths(parseDay(text), months));

describe('reading and printing', () => {
  test('1970-01-01 is day 0, and the days before it are negative', () => {
    expect(parseDay('1970-01-01')).toBe(0);
    expect(parseDay('1969-12-31')).toBe(-1);
    expect(parseDay('2000-03-01')).toBe(11017);
  });

  test.each(['2016-02-29', '2000-02-29', '1800-01-01', '2199-12-31', '1899-12-31'])('%s exists', (text) => {
    expect(printDay(parseDay(text))).toBe(text);
  });

  test.each([
    '2018-02-29',
    '1900-02-29',
    '2100-02-29',
    '2018-04-31',
    '2018-13-01',
    '2018-00-10',
    '2018-01-00',
    '2018-1-1',
    '1799-12-31',
    '2200-01-01',
    '01-02-2018',
    '2018/01/02',
    '2018-01-02T00:00',
    ' 2018-01-02',
    '',
    '٢٠١٨-01-02',
  ])('%j is refused', (text) => {
    expect(() => parseDay(text)).toThrow(expect.objectContaining({ code: 'core/not-a-day', facts: { value: text } }));
  });

  test('every day has one date, and back; the next day is one more', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, dayOfMonth } = civilDate(day);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
        expect(parseDay(printDay(day))).toBe(day);
        expect(printDay(day + 1) > printDay(day)).toBe(true);
        expect(dayOfMonth).toBeLessThanOrEqual(daysInMonth(year, month));
        expect(isYear(year)).toBe(true);
      }),
    );
  });

  test('agrees with the calendar of the language, day by day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * 86_400_000);
        expect(printDay(day)).toBe(date.toISOString().slice(0, 10));
        expect(weekday(day) % 7).toBe(date.getUTCDay());
      }),
    );
  });
});

test('days in each month', () => {
  const lengths = Array.from({ length: 12 }, (_, month) => daysInMonth(2018, month + 1));
  expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect(daysInMonth(2016, 2)).toBe(29);
});

test('leap years', () => {
  expect([1900, 2000, 2016, 2018, 2100].map(isLeapYear)).toEqual([false, true, true, false, false]);
});

test('1 January 2018 was a Monday, 31 December a Monday, 1 July a Sunday', () => {
  expect(['2018-01-01', '2018-12-31', '2018-07-01', '1969-12-29'].map((text) => weekday(parseDay(text)))).toEqual([
    1, 1, 7, 1,
  ]);
});

describe('months later', () => {
  test.each([
    ['2018-01-31', 1, '2018-02-28'],
    ['2016-01-31', 1, '2016-02-29'],
    ['2018-01-31', 3, '2018-04-30'],
    ['2018-03-31', -1, '2018-02-28'],
    ['2018-12-15', 1, '2019-01-15'],
    ['2018-01-15', -1, '2017-12-15'],
    ['2018-02-28', 12, '2019-02-28'],
    ['2018-05-20', 0, '2018-05-20'],
    ['1970-01-31', -2, '1969-11-30'],
  ])('%s %d: %s', (from, months, expected) => {
    expect(shift(from, months)).toBe(expected);
  });

  test('29 February a year later is 28 February', () => {
    expect(printDay(addYears(parseDay('2016-02-29'), 1))).toBe('2017-02-28');
    expect(printDay(addYears(parseDay('2016-02-29'), 4))).toBe('2020-02-29');
  });

  test('lands in the right month, on the same day of month or the last; later stays later', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: -600, max: 600 }), (a, b, months) => {
        const [before, after] = [civilDate(a), civilDate(addMonths(a, months))];
        expect(after.year * 12 + after.month).toBe(before.year * 12 + before.month + months);
        expect(after.dayOfMonth).toBe(Math.min(before.dayOfMonth, daysInMonth(after.year, after.month)));
        if (a <= b) expect(addMonths(a, months)).toBeLessThanOrEqual(addMonths(b, months));
      }),
    );
  });
});
