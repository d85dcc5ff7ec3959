import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lowestOne, nextWord, SeenPeriods } from './seen-periods.ts';

const PERIODS = 130;

/** All periods from the first to the last that are new, asked word by word. */
function newPeriods(seen: SeenPeriods, row: number, first: number, last: number, who: number): number[] {
  const found: number[] = [];
  for (let from = first; from <= last; from = nextWord(from)) {
    const fresh = seen.newFrom(row, from, last, who);
    for (let bit = 0; bit < 32; bit++) if ((fresh >>> bit) & 1) found.push(from + bit);
  }
  return found;
}

describe('periods in which somebody has been seen', () => {
  test('a period is new once, for each person and each row', () => {
    const seen = new SeenPeriods(2, PERIODS);
    expect(seen.isFirst(0, 5, 1)).toBe(true);
    expect(seen.isFirst(0, 5, 1)).toBe(false);
    expect(seen.isFirst(1, 5, 1)).toBe(true);
    expect(seen.isFirst(0, 5, 2)).toBe(true);
  });

  test('a stretch over the ends of words, of which a part is known', () => {
    const seen = new SeenPeriods(1, PERIODS);
    expect(newPeriods(seen, 0, 30, 66, 7)).toHaveLength(37);
    expect(newPeriods(seen, 0, 0, 129, 7)).toEqual(
      Array.from({ length: 130 }, (_, period) => period).filter((period) => period < 30 || period > 66),
    );
  });

  test('in any order it is as a set for each person', () => {
    const period = fc.integer({ min: 0, max: PERIODS - 1 });
    const visit = fc.record({ row: fc.integer({ min: 0, max: 2 }), between: fc.tuple(period, period) });
    fc.assert(
      fc.property(fc.array(fc.array(visit, { maxLength: 12 }), { maxLength: 4 }), (persons) => {
        const seen = new SeenPeriods(3, PERIODS);
        persons.forEach((visits, who) => {
          const sets = [new Set<number>(), new Set<number>(), new Set<number>()];
          for (const { row, between } of visits) {
            const [first, last] = [Math.min(...between), Math.max(...between)];
            const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
            expect(newPeriods(seen, row, first, last, who)).toEqual(all.filter((each) => !sets[row]!.has(each)));
            for (const each of all) sets[row]!.add(each);
          }
        });
      }),
    );
  });
});

test('the lowest one', () => {
  expect([1, 2, 12, -1, -2147483648, 0].map(lowestOne)).toEqual([0, 1, 2, 0, 31, 32]);
});
