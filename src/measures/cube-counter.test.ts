import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../core/day.ts';
import { type Period, periodsWithin } from '../core/period.ts';
import { registerOf } from '../register/register-of-lives.ts';
import { Cube } from './cube.ts';
import { CubeCounter, ONE, UNKNOWN } from './cube-counter.ts';
import { GROUP_KEYS, SLOT } from './group.ts';
import { PeriodSet } from './period-set.ts';
import { scopeOf } from './scope.ts';
import { Stretch } from './stretch.ts';

const DAYS = { from: parseDay('2016-01-01'), to: parseDay('2026-01-01') };
const periods = periodsWithin('month', DAYS) as [Period, ...Period[]];
const scope = scopeOf(registerOf([]), periods, 'all', DAYS.to);
const codes = (benefit: number) => {
  const all = new Int32Array(GROUP_KEYS.length);
  all[SLOT.benefit] = benefit;
  return all;
};
const counterOf = () => new CubeCounter(new Cube(['benefit'], [3], periods.length));

/** Sums of one row over all months, added up day by day. */
function dayByDay(stretches: readonly Days[], counts: (day: number) => boolean) {
  const amounts = new Float64Array(periods.length);
  const met = periods.map(() => new Set<number>());
  for (const { from, to, weight, person } of stretches) {
    for (let day = from; day < to; day++) {
      if (!counts(day)) continue;
      amounts[scope.periodAt[day - scope.from]!]! += weight;
      met[scope.periodAt[day - scope.from]!]!.add(person);
    }
  }
  return { amounts: [...amounts], subjects: met.map((persons) => persons.size) };
}

interface Days {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly person: number;
}

const someDays = fc
  .record({
    from: fc.integer({ min: DAYS.from, max: DAYS.to - 1 }),
    length: fc.oneof(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 1, max: 3700 })),
    weight: fc.integer({ min: 1, max: 1000 }),
    person: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ length, ...rest }): Days => ({ ...rest, to: Math.min(DAYS.to, rest.from + length) }));
/** One person after the other. */
const stretches = fc.array(someDays, { maxLength: 15 }).map((all) => all.toSorted((a, b) => a.person - b.person));

describe('stretches told by their ends', () => {
  test('a stretch within a month, one over the year, and one to the last day of all', () => {
    const counter = counterOf();
    const stretch = new Stretch(scope);
    const spread = (from: string, to: string, person: number) => {
      stretch.set(parseDay(from), parseDay(to) + 1, 'days', 1000);
      counter.spread(codes(1), stretch, 'numerator', person);
    };
    spread('2016-02-10', '2016-02-12', 0);
    spread('2016-12-31', '2017-01-02', 0);
    spread('2025-11-15', '2025-12-31', 1);
    counter.settle();
    const row = (cells: ArrayLike<number>) => Array.from(cells).slice(periods.length, 2 * periods.length);
    const filled = row(counter.cube.numerator).flatMap((amount, at) => (amount === 0 ? [] : [[at, amount]]));
    expect(filled).toEqual([
      [1, 3000],
      [11, 1000],
      [12, 2000],
      [118, 16000],
      [119, 31000],
    ]);
    expect(row(counter.cube.subjects).filter((subjects) => subjects > 0)).toEqual([1, 1, 1, 1, 1]);
    expect(counter.cube.numerator.slice(0, periods.length).every((amount) => amount === 0)).toBe(true);
  });

  test.each([
    ['days', () => true],
    ['thursdays', (day: number) => day % 7 === 0],
  ] as const)('%s give what adding them one by one gives, in any order', (counted, counts) => {
    fc.assert(
      fc.property(stretches, (all) => {
        const counter = counterOf();
        const stretch = new Stretch(scope);
        for (const { from, to, weight, person } of all) {
          stretch.set(from, to, counted, weight);
          counter.spread(codes(0), stretch, 'denominator', person);
        }
        counter.settle();
        const expected = dayByDay(all, counts);
        expect([...counter.cube.denominator.slice(0, periods.length)]).toEqual(expected.amounts);
        expect([...counter.cube.subjects.slice(0, periods.length)]).toEqual(expected.subjects);
      }),
    );
  });

  test('the same numbers in a run of periods are what each of them gives by itself', () => {
    const period = fc.integer({ min: 0, max: periods.length - 1 });
    const run = fc.record({ between: fc.tuple(period, period), above: fc.integer({ min: 0, max: 3 }), person: period });
    fc.assert(
      fc.property(fc.array(run, { maxLength: 9 }), (all) => {
        const [runs, singly] = [counterOf(), counterOf()];
        for (const { between, above, person } of all.toSorted((a, b) => a.person - b.person)) {
          const [first, last] = [Math.min(...between), Math.max(...between)];
          runs.addRun(codes(1), first, last, above, 1, person);
          for (let at = first; at <= last; at++) singly.add(codes(1), at, above, 1, person);
        }
        runs.settle();
        expect(runs.cube).toEqual(singly.cube);
      }),
    );
  });

  test('settled twice it says the same, and what is taken away again leaves nothing', () => {
    fc.assert(
      fc.property(stretches, stretches, (first, second) => {
        const counter = counterOf();
        const stretch = new Stretch(scope);
        const count = (all: readonly Days[], sign: 1 | -1, persons: number) => {
          counter.sign = sign;
          for (const { from, to, weight, person } of all) {
            stretch.set(from, to, 'days', weight);
            counter.spread(codes(2), stretch, 'numerator', person + persons);
          }
          counter.settle();
          counter.settle();
        };
        count(first, 1, 0);
        const before = [...counter.cube.numerator];
        const subjects = [...counter.cube.subjects];
        count(second, 1, 100);
        count(second, -1, 200);
        expect([...counter.cube.numerator]).toEqual(before);
        expect([...counter.cube.subjects]).toEqual(subjects);
      }),
    );
  });
});

describe('counted once', () => {
  const period = fc.integer({ min: 0, max: periods.length - 1 });
  const visits = fc.array(fc.tuple(fc.tuple(period, period), fc.integer({ min: 0, max: 2 })), { maxLength: 15 });
  const marked = new PeriodSet(periods.length);
  for (let at = 0; at < periods.length; at += 3) marked.add(at);

  test.each([
    ['one', ONE],
    ['marked', marked],
    ['unknown', UNKNOWN],
  ] as const)('%s: each period once for each benefit, in any order', (_, what) => {
    fc.assert(
      fc.property(visits, (all) => {
        const counter = counterOf();
        const expected = new Set<number>();
        for (const [between, benefit] of all) {
          const [first, last] = [Math.min(...between), Math.max(...between)];
          counter.once(codes(benefit), first, last, 9, what, 9);
          for (let at = first; at <= last; at++) expected.add(benefit * periods.length + at);
        }
        counter.settle();
        const { numerator, denominator, unknown, subjects } = counter.cube;
        const cells = (array: ArrayLike<number>) => Array.from(array).flatMap((amount, cell) => (amount ? [cell] : []));
        const counted = what === ONE ? numerator : what === UNKNOWN ? unknown : denominator;
        const inOrder = [...expected].sort((a, b) => a - b);
        expect(cells(counted)).toEqual(inOrder);
        expect(cells(subjects)).toEqual(inOrder);
        expect(Math.max(0, ...counted, ...subjects)).toBe(expected.size === 0 ? 0 : 1);
        if (what === marked)
          expect(cells(numerator)).toEqual(inOrder.filter((cell) => (cell % periods.length) % 3 === 0));
      }),
    );
  });

  test('a person on two benefits in a month is one of those a total is made of, and counted once in each benefit', () => {
    const total = new CubeCounter(new Cube([], [], periods.length));
    const split = counterOf();
    for (const counter of [total, split]) {
      counter.once(codes(1), 4, 4, 0, ONE, 0);
      counter.once(codes(2), 4, 4, 0, ONE, 0);
      counter.settle();
    }
    expect([total.cube.numerator[4], total.cube.subjects[4]]).toEqual([1, 1]);
    expect(split.cube.numerator.filter((amount) => amount === 1)).toHaveLength(2);
  });
});
