import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate, daysInMonth, parseDay, printDay } from '../../core/day.ts';
import { cursorOf } from '../../register/columns/columns-of-timelines.ts';
import { type Life, life } from '../../register/life.ts';
import { Forloeb, fullMonthBetween } from './forloeb.ts';

/** From the last day on the benefit to the first day on it again. */
const isBroken = (last: string, again: string) => fullMonthBetween(parseDay(last) + 1, parseDay(again));

describe('a full calendar month between', () => {
  test.each([
    ['2018-01-31', '2018-03-01', true],
    ['2018-01-31', '2018-02-28', false],
    ['2020-01-31', '2020-02-29', false],
    ['2020-01-31', '2020-03-01', true],
    ['2018-02-01', '2018-03-31', false],
    ['2018-02-01', '2018-04-01', true],
    ['2018-07-01', '2018-08-31', false],
    ['2018-07-01', '2018-09-01', true],
    ['2018-12-31', '2019-02-01', true],
    ['2018-12-31', '2019-01-31', false],
    ['2018-01-31', '2018-02-01', false],
    ['2018-01-31', '2030-02-01', true],
  ])('away after %s, back on %s: %s', (last, again, expected) => {
    expect(isBroken(last, again)).toBe(expected);
  });

  test('any gap: a full month is there when some month has all its days in it', () => {
    const start = fc.integer({ min: parseDay('2015-01-01'), max: parseDay('2021-01-01') });
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 70 }), (from, days) => {
        const gap = Array.from({ length: days }, (_, at) => civilDate(from + at));
        const months = Map.groupBy(gap, ({ year, month }) => `${year} ${month}`);
        const isFull = [...months.values()].some((of) => of.length === daysInMonth(of[0]!.year, of[0]!.month));
        expect(fullMonthBetween(from, from + days)).toBe(isFull);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the forløb of a life', () => {
  const told = (of: Life, asOf = '2019-12-31') => {
    const forloeb = new Forloeb();
    forloeb.join(cursorOf(of.timeline).spells, parseDay(asOf) + 1);
    return Array.from({ length: forloeb.count }, (_, at) => {
      const to = forloeb.to[at]!;
      return `${printDay(forloeb.from[at]!)} ${to > parseDay('2100-01-01') ? '…' : printDay(to - 1)}`;
    });
  };

  test('joined, broken, and by benefit, in order of their first day', () => {
    const ada = life('Ada')
      .on('kontanthjaelp', '2018-01-01', '2018-01-31')
      .on('kontanthjaelp', '2018-02-15', '2018-03-15')
      .on('sygedagpenge', '2018-02-01', '2018-02-14')
      .on('kontanthjaelp', '2018-06-01');
    expect(told(ada)).toEqual(['2018-01-01 2018-03-15', '2018-02-01 2018-02-14', '2018-06-01 …']);
    expect(told(ada, '2018-05-31')).toEqual(['2018-01-01 2018-03-15', '2018-02-01 2018-02-14']);
  });

  test('more than sixteen of them, and none left over for the next person', () => {
    const years = Array.from({ length: 20 }, (_, at) => 1980 + at);
    const ada = years.reduce((so, year) => so.on('kontanthjaelp', `${year}-01-01`, `${year}-01-31`), life('Ada'));
    expect(told(ada)).toHaveLength(20);
    const forloeb = new Forloeb();
    forloeb.join(cursorOf(ada.timeline).spells, parseDay('2019-12-31'));
    forloeb.join(cursorOf(life('Bo').on('kontanthjaelp', '1999-02-15').timeline).spells, parseDay('2019-12-31'));
    expect([forloeb.count, printDay(forloeb.from[0]!)]).toEqual([1, '1999-02-15']);
  });
});
