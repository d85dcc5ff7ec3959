import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOf, parsePeriod } from '../../core/period.ts';
import { printSpan } from '../../core/period-span.ts';
import { seen } from '../testing/seen.ts';
import { averageOf, bestCover, type Cover, sumOf } from './best-cover.ts';

const YEAR = daysOf(parsePeriod('2018'));
const periods = ({ pieces }: Cover) => pieces.map(({ period }) => printSpan(period));

test('four quarters are preferred to the year and to two half-years', () => {
  const all = seen({ '2018': 9, '2018-H1': 9, '2018-H2': 9, '2018-Q1': 1, '2018-Q2': 2, '2018-Q3': 3, '2018-Q4': 4 });
  expect(periods(bestCover(all, YEAR))).toEqual(['2018-Q1', '2018-Q2', '2018-Q3', '2018-Q4']);
});

test('three quarters lose to the year: a day less is known', () => {
  const all = seen({ '2018': 9, '2018-Q1': 1, '2018-Q2': 2, '2018-Q3': 3 });
  expect(periods(bestCover(all, YEAR))).toEqual(['2018']);
});

test('January does not count beside the quarter it lies in', () => {
  const all = seen({ '2018-01': 5, '2018-Q1': 6, '2018-04': 7 });
  expect(periods(bestCover(all, YEAR))).toEqual(['2018-Q1', '2018-04']);
});

test('what lies outside the year, even by a day, is left out', () => {
  const all = seen({ '2017-12': 1, '2018-W01': 2, '2017-Q4/2018-Q1': 3, '2019-01': 4 });
  expect(periods(bestCover(all, YEAR))).toEqual(['2018-W01']);
});

test('a quarter of 92 days weighs more than one of 90', () => {
  const cover = bestCover(seen({ '2018-Q1': 3800, '2018-Q3': 3700 }), YEAR);
  expect(averageOf(cover)).toBeCloseTo((3800 * 90 + 3700 * 92) / 182, 10);
});

test('counts are added', () => {
  expect(sumOf(bestCover(seen({ '2018-Q1': 210, '2018-Q2': 190 }), YEAR))).toBe(400);
});

test('no day is ever counted twice, and nothing uncovered could have been added', () => {
  const period = fc
    .tuple(fc.constantFrom('2018', '2018-H1', '2018-H2', ...[1, 2, 3, 4].map((q) => `2018-Q${q}`)), fc.nat(9))
    .map(([name, value]) => [name, value] as const);
  const month = fc.tuple(
    fc.integer({ min: 1, max: 12 }).map((number) => `2018-${String(number).padStart(2, '0')}`),
    fc.nat(9),
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(period, month), { maxLength: 12 }), (pairs) => {
      const all = seen(Object.fromEntries(pairs));
      const { pieces, days } = bestCover(all, YEAR);
      const covered = new Set<number>();
      for (const piece of pieces) {
        for (let day = piece.days.from; day < piece.days.to; day++) {
          expect(covered.has(day)).toBe(false);
          covered.add(day);
        }
      }
      expect(covered.size).toBe(days);
      const free = all.filter((each) => {
        for (let day = each.days.from; day < each.days.to; day++) if (covered.has(day)) return false;
        return true;
      });
      expect(free).toEqual([]);
    }),
  );
});
