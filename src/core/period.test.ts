import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRST_DAY, LAST_DAY, parseDay, printDay } from './day.ts';
import { firstDayOfMonth, monthOf, monthOfDay, parseMonth, printMonth } from './month.ts';
import {
  addPeriods,
  daysOf,
  firstDayOfYear,
  GRAINS,
  lastDayOf,
  parsePeriod,
  periodOfDay,
  periodsWithin,
  printPeriod,
  samePeriod,
  yearBefore,
} from './period.ts';

const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
const anyGrain = fc.constantFrom(...GRAINS);

describe('first and last day', () => {
  test.each([
    ['2018-02-28', '2018-02-28', '2018-02-28'],
    ['2018-W01', '2018-01-01', '2018-01-07'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2018-02', '2018-02-01', '2018-02-28'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2018-12', '2018-12-01', '2018-12-31'],
    ['2018-Q1', '2018-01-01', '2018-03-31'],
    ['2018-Q4', '2018-10-01', '2018-12-31'],
    ['2018-H1', '2018-01-01', '2018-06-30'],
    ['2018-H2', '2018-07-01', '2018-12-31'],
    ['2018', '2018-01-01', '2018-12-31'],
  ])('%s: %s to %s, included', (text, first, last) => {
    const period = parsePeriod(text);
    expect(printDay(daysOf(period).from)).toBe(first);
    expect(printDay(lastDayOf(period))).toBe(last);
    expect(printPeriod(period)).toBe(text);
  });
});

describe('bad input', () => {
  test.each([
    '2018-13',
    '2018-00',
    '2018-Q5',
    '2018-Q22',
    '2018-H12',
    '2018-Q0',
    '2018-H3',
    '2018-W53',
    '18',
    '2018-',
    '2018Q2',
    '2018-q2',
    '2018M06',
    '',
    '1799',
    '2200',
    '0000',
    '1799-12',
    '2200-01',
    '2200-Q1',
    'i år',
    '2018/2019',
  ])('%j is no period', (text) => {
    expect(() => parsePeriod(text)).toThrow(
      expect.objectContaining({ code: 'core/not-a-period', facts: { value: text } }),
    );
  });

  test('a day that does not exist is told as a day', () => {
    expect(() => parsePeriod('2018-02-30')).toThrow(expect.objectContaining({ code: 'core/not-a-day' }));
  });

  test.each(['2018-13', '1799-12', '2018', '2018-6'])('%j is no month', (text) => {
    expect(() => parseMonth(text)).toThrow(expect.objectContaining({ code: 'core/not-a-period' }));
  });
});

test('months', () => {
  expect(parseMonth('2018-06')).toBe(monthOf(2018, 6));
  expect(printMonth(monthOf(2018, 12) + 1)).toBe('2019-01');
  expect(monthOfDay(parseDay('2018-06-30'))).toBe(monthOf(2018, 6));
  expect(printDay(firstDayOfMonth(monthOf(2018, 6)))).toBe('2018-06-01');
  expect(printDay(firstDayOfYear(2018))).toBe('2018-01-01');
});

describe('properties', () => {
  test('a day lies in exactly the period that is printed, read and found for it', () => {
    fc.assert(
      fc.property(anyGrain, anyDay, (grain, day) => {
        const period = periodOfDay(grain, day);
        const { from, to } = daysOf(period);
        expect(from <= day && day < to).toBe(true);
        expect(daysOf(addPeriods(period, 1)).from).toBe(to);
        expect(samePeriod(periodOfDay(grain, to - 1), period)).toBe(true);
        expect(samePeriod(periodOfDay(grain, to), period)).toBe(false);
        // The first days of 1800 and the last of 2199 lie in weeks of 1799 and 2200, outside of all there is.
        const isAtEdge = grain === 'week' && (day < FIRST_DAY + 7 || day > LAST_DAY - 7);
        if (!isAtEdge) expect(parsePeriod(printPeriod(period))).toEqual(period);
      }),
    );
  });

  test('coarser periods are made of whole finer ones, except of weeks', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const [fine, coarse, parts] of [
          ['month', 'quarter', 3],
          ['quarter', 'half-year', 2],
          ['half-year', 'year', 2],
        ] as const) {
          const whole = daysOf(periodOfDay(coarse, day));
          const inside = periodsWithin(fine, whole);
          expect(inside).toHaveLength(parts);
          expect(daysOf(inside[0]!).from).toBe(whole.from);
          expect(lastDayOf(inside[parts - 1]!)).toBe(whole.to - 1);
        }
      }),
    );
  });
});

test('a month and a quarter with the same index are not the same period', () => {
  expect(samePeriod({ grain: 'month', index: 8 }, { grain: 'quarter', index: 8 })).toBe(false);
  expect(samePeriod(parsePeriod('2018-Q2'), parsePeriod('2018-Q2'))).toBe(true);
});

describe('periods within days', () => {
  const within = (grain: (typeof GRAINS)[number], from: string, to: string) =>
    periodsWithin(grain, { from: parseDay(from), to: parseDay(to) }).map(printPeriod);

  test('those that are only touched count', () => {
    expect(within('month', '2018-01-31', '2018-03-02')).toEqual(['2018-01', '2018-02', '2018-03']);
    expect(within('month', '2018-01-31', '2018-03-01')).toEqual(['2018-01', '2018-02']);
    expect(within('week', '2020-12-31', '2021-01-05')).toEqual(['2020-W53', '2021-W01']);
  });

  test('no days touch none', () => {
    expect(within('month', '2018-01-15', '2018-01-15')).toEqual([]);
    expect(within('year', '2018-01-15', '2017-01-15')).toEqual([]);
  });

  test('days that go on are not cut into periods', () => {
    expect(() => periodsWithin('month', { from: 0, to: Number.POSITIVE_INFINITY })).toThrow(RangeError);
  });
});

describe('the year before', () => {
  test.each([
    ['2018-06', '2017-06'],
    ['2018-Q1', '2017-Q1'],
    ['2018-H2', '2017-H2'],
    ['2018', '2017'],
    ['2018-W26', '2017-W26'],
    ['2021-W52', '2020-W52'],
    ['2022-W52', '2021-W52'],
    ['2018-02-28', '2017-02-28'],
  ])('of %s is %s', (text, expected) => {
    expect(printPeriod(yearBefore(parsePeriod(text))!)).toBe(expected);
  });

  test.each(['2020-W53', '2016-02-29'])('%s has none', (text) => {
    expect(yearBefore(parsePeriod(text))).toBeNull();
  });
});
