import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate, FIRST_DAY, LAST_DAY, parseDay, printDay, weekday } from './day.ts';
import { isoWeek, mondayOf, parseWeek, printWeek, thursdayOf, weekOf, weekOfDay, weeksInYear } from './week.ts';

test.each([
  ['2018-01-01', '2018-W01'],
  ['2017-12-31', '2017-W52'],
  ['2016-01-03', '2015-W53'],
  ['2016-01-04', '2016-W01'],
  ['2020-12-31', '2020-W53'],
  ['2021-01-03', '2020-W53'],
  ['2018-12-31', '2019-W01'],
  ['1991-07-29', '1991-W31'],
])('%s lies in %s', (day, week) => {
  expect(printWeek(weekOfDay(parseDay(day)))).toBe(week);
});

test('years with 53 weeks', () => {
  const long = Array.from({ length: 41 }, (_, step) => 1990 + step).filter((year) => weeksInYear(year) === 53);
  expect(long).toEqual([1992, 1998, 2004, 2009, 2015, 2020, 2026]);
});

describe('reading', () => {
  test('week 53 of a long year, and its days', () => {
    const week = parseWeek('2020-W53');
    expect(printDay(mondayOf(week))).toBe('2020-12-28');
    expect(printDay(thursdayOf(week))).toBe('2020-12-31');
    expect(isoWeek(week)).toEqual({ year: 2020, number: 53 });
    expect(weekOf(2020, 53)).toBe(week);
  });

  test.each([
    '2018-W53',
    '2018-W00',
    '2018-W54',
    '2018-W1',
    '2018-W011',
    '2018W01',
    '1799-W10',
    '2200-W01',
    '',
    '2018-w01',
  ])('%j is refused', (text) => {
    expect(() => parseWeek(text)).toThrow(expect.objectContaining({ code: 'core/not-a-period' }));
  });
});

test('the Thursday decides the year; a week is seven days from Monday, and weeks follow each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST_DAY + 7, max: LAST_DAY - 7 }), (day) => {
      const week = weekOfDay(day);
      expect(mondayOf(week)).toBeLessThanOrEqual(day);
      expect(day - mondayOf(week)).toBe(weekday(day) - 1);
      expect(isoWeek(week).year).toBe(civilDate(thursdayOf(week)).year);
      expect(isoWeek(week).number).toBeLessThanOrEqual(weeksInYear(isoWeek(week).year));
      expect(parseWeek(printWeek(week))).toBe(week);
      expect(weekOfDay(day + 7)).toBe(week + 1);
    }),
  );
});
