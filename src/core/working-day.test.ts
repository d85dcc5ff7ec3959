import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay, printDay } from './day.ts';
import type { CustomaryDay } from './holidays.ts';
import { addWorkingDays, isWeekday, isWorkingDay, weekdaysIn, workingDayFrom, workingDaysIn } from './working-day.ts';

const day = parseDay;
const ALL: CustomaryDay[] = ['grundlovsdag', 'juleaftensdag', 'nytaarsaftensdag'];
const anyDay = fc.integer({ min: parseDay('1990-01-01'), max: parseDay('2040-12-31') });

test.each([
  ['2018-03-28', true, 'Wednesday before Easter'],
  ['2018-03-29', false, 'Maundy Thursday'],
  ['2018-04-02', false, 'Easter Monday'],
  ['2018-04-03', true, 'Tuesday after Easter'],
  ['2018-04-07', false, 'a Saturday'],
  ['2018-04-08', false, 'a Sunday'],
  ['2023-05-05', false, 'General Prayer Day, the last one'],
  ['2024-04-26', true, 'the Friday that would have been General Prayer Day'],
  ['2018-06-05', true, 'Constitution Day is a working day by law'],
  ['2018-12-24', true, 'Christmas Eve is a working day by law'],
  ['2018-12-31', true, "New Year's Eve is a working day by law"],
])('%s working day: %s (%s)', (text, expected) => {
  expect(isWorkingDay(day(text))).toBe(expected);
});

test('a workplace that closes on customary days says so', () => {
  for (const text of ['2018-06-05', '2018-12-24', '2018-12-31']) expect(isWorkingDay(day(text), ALL)).toBe(false);
  expect(isWorkingDay(day('2018-12-24'), ['grundlovsdag'])).toBe(true);
  expect(printDay(workingDayFrom(day('2018-12-24'), ALL))).toBe('2018-12-27');
});

describe('the next working day', () => {
  test.each([
    ['2018-03-28', '2018-03-28'],
    ['2018-03-29', '2018-04-03'],
    ['2018-12-22', '2018-12-24'],
    ['2018-12-25', '2018-12-27'],
    ['2017-12-30', '2018-01-02'],
  ])('from %s: %s', (from, expected) => {
    expect(printDay(workingDayFrom(day(from)))).toBe(expected);
  });
});

describe('so many working days later', () => {
  test.each([
    ['2018-03-23', 1, '2018-03-26'],
    ['2018-03-28', 1, '2018-04-03'],
    ['2018-03-28', 3, '2018-04-05'],
    ['2018-04-03', -1, '2018-03-28'],
    ['2018-04-01', 0, '2018-04-01'],
    ['2018-12-21', 5, '2019-01-02'],
  ])('%s %d: %s', (from, count, expected) => {
    expect(printDay(addWorkingDays(day(from), count))).toBe(expected);
  });

  test('going forth and back ends where it began, from a working day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 300 }), (start, count) => {
        const from = workingDayFrom(start);
        const reached = addWorkingDays(from, count);
        expect(addWorkingDays(reached, -count)).toBe(from);
        expect(workingDaysIn({ from: from + 1, to: reached + 1 })).toBe(count);
      }),
    );
  });
});

describe('counting', () => {
  test('2018 had 261 weekdays, 252 working days, and 249 where customary days are closed', () => {
    const year = { from: day('2018-01-01'), to: day('2019-01-01') };
    expect(weekdaysIn(year)).toBe(261);
    expect(workingDaysIn(year)).toBe(252);
    expect(workingDaysIn(year, ALL)).toBe(249);
  });

  test('no days, no working days; a stretch without an end cannot be counted', () => {
    expect(workingDaysIn({ from: 10, to: 10 })).toBe(0);
    expect(weekdaysIn({ from: 10, to: 9 })).toBe(0);
    const open = { from: 0, to: Number.POSITIVE_INFINITY };
    const always = { from: Number.NEGATIVE_INFINITY, to: 0 };
    for (const days of [open, always]) {
      expect(() => workingDaysIn(days)).toThrow(RangeError);
      expect(() => weekdaysIn(days)).toThrow(RangeError);
    }
  });

  test('weekdays counted in one stroke are those counted one by one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 800 }), (from, length) => {
        let oneByOne = 0;
        for (let each = from; each < from + length; each += 1) if (isWeekday(each)) oneByOne += 1;
        expect(weekdaysIn({ from, to: from + length })).toBe(oneByOne);
      }),
    );
  });
});
