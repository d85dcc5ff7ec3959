import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backtest, yearlyChange } from './backtest.ts';
import { fillGaps } from './fill-gaps.ts';
import { halfWidths, studentQuantile } from './interval.ts';
import { BASELINES, LAST_VALUE, type Model, SEASONAL_NAIVE } from './model.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('the back-test', () => {
  test('a line that rises by 1 a quarter: the last value is 1 off after one step, 2 after two', () => {
    const result = backtest(LAST_VALUE, upTo(20), 4, 2, 8)!;
    expect(result.errors.map((errors) => new Set(errors))).toEqual([new Set([1]), new Set([2])]);
    // 12 errors of 1 and 11 of 2, against 4 a year.
    expect(result.mase).toBeCloseTo((12 + 22) / 23 / 4, 10);
  });

  test('what repeats every year is foreseen by "as last year"', () => {
    const yearly = upTo(40).map((index) => [5, 9, 2, 7][index % 4]! + Math.floor(index / 4) * 0.01);
    expect(backtest(SEASONAL_NAIVE, yearly, 4, 4, 8)!.mase).toBeCloseTo(1, 6);
    expect(backtest(LAST_VALUE, yearly, 4, 4, 8)!.mase).toBeGreaterThan(100);
  });

  test('no model is shown anything that lies after the day it is put back to', () => {
    const values = upTo(30);
    const shown: number[][] = [];
    const spy: Model = {
      name: 'spy',
      forecast: (history, _season, horizon) => {
        shown.push([...history]);
        return Array.from({ length: horizon }, () => 0);
      },
    };
    backtest(spy, values, 4, 3, 8);
    expect(shown).toEqual(Array.from({ length: 22 }, (_, index) => values.slice(0, 8 + index)));
  });

  test('an unknown outcome is not scored', () => {
    const values: (number | null)[] = upTo(20);
    values[15] = null;
    expect(backtest(LAST_VALUE, values, 4, 1, 8)!.errors[0]).toHaveLength(11);
  });

  test('a model that cannot do it at one origin is out', () => {
    const never: Model = { name: 'never', forecast: () => undefined };
    const broken: Model = {
      name: 'broken',
      forecast: (_h, _s, horizon) => Array.from({ length: horizon }, () => Number.NaN),
    };
    expect(backtest(never, upTo(20), 4, 1, 8)).toBeUndefined();
    expect(backtest(broken, upTo(20), 4, 1, 8)).toBeUndefined();
  });

  test('coverage is only told when there is enough to tell it from', () => {
    expect(backtest(LAST_VALUE, upTo(12), 4, 1, 8)!.coverage80).toBeNull();
    expect(backtest(LAST_VALUE, upTo(30), 4, 1, 8)!.coverage80).toBe(1);
  });

  test('scores do not depend on the unit', () => {
    const values = upTo(40).map((index) => Math.sin(index) * 100 + index);
    for (const model of BASELINES) {
      const [one, thousand] = [values, values.map((value) => value * 1000)].map(
        (each) => backtest(model, each, 4, 3, 8)!,
      );
      expect(thousand!.mase).toBeCloseTo(one!.mase, 8);
      expect(thousand!.coverage80).toBe(one!.coverage80);
    }
  });
});

test('the yearly change skips what is unknown', () => {
  expect(yearlyChange([1, 2, 3, 4, 5, null, 9, 4], 4)).toBe((4 + 6 + 0) / 3);
});

describe('gaps', () => {
  test('are bridged on a straight line, and stay at the last value', () => {
    expect(fillGaps([10, null, null, 16, null])).toEqual([10, 12, 14, 16, 16]);
    expect(fillGaps([null, 4])).toEqual([4, 4]);
  });

  test('known values are never touched', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer())), (values) => {
        const filled = fillGaps(values);
        expect(filled).toHaveLength(values.length);
        for (const [index, value] of values.entries()) if (value !== null) expect(filled[index]).toBe(value);
      }),
    );
  });
});

describe('intervals', () => {
  test('Student’s t, against the table', () => {
    expect(studentQuantile(1.281551565545, 5)).toBeCloseTo(1.476, 2);
    expect(studentQuantile(1.95996398454, 10)).toBeCloseTo(2.228, 2);
    expect(studentQuantile(0.674489750196, 30)).toBeCloseTo(0.683, 3);
  });

  test('never narrower further ahead, nor for a higher level', () => {
    const errors = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(errors, { minLength: 1, maxLength: 12 }), (steps) => {
        const [narrow, middle, wide] = [halfWidths(steps, 50), halfWidths(steps, 80), halfWidths(steps, 95)];
        for (const [step, width] of middle.entries()) {
          expect(width).toBeGreaterThanOrEqual(middle[step - 1] ?? 0);
          expect(width).toBeGreaterThanOrEqual(narrow[step]!);
          expect(wide[step]!).toBeGreaterThanOrEqual(width);
        }
      }),
    );
  });

  test('too few errors for a step: as wide as the step before; for the first: unknown', () => {
    expect(halfWidths([[1, -1, 1, -1], [9]], 80)[1]).toBe(halfWidths([[1, -1, 1, -1]], 80)[0]);
    expect(halfWidths([[1, -1, 1]], 80)).toEqual([Number.NaN]);
  });
});
