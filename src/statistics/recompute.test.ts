import { describe, expect, test } from 'vitest';
import type { Figure } from './figure.ts';
import type { RecomputationRule } from './recomputation-rule.ts';
import { recompute } from './recompute.ts';
import { figure, table } from './testing/figures.ts';

const workplaces = (facts: Parameters<typeof figure>[0]) =>
  figure({ measure: 'workplaces', unit: 'workplaces', group: 'I alt', ...facts });

/** The first comparison of the last figure. */
const last = (figures: readonly Figure[], rule: RecomputationRule) =>
  recompute(table(figures, [rule])).find(({ row }) => row === figures.length);

describe('changes', () => {
  const levels = [workplaces({ period: '2008', value: 12012 }), workplaces({ period: '2015', value: 11107 })];
  const change = (facts: Parameters<typeof figure>[0]) =>
    workplaces({ measure: 'workplaces-change', period: '2008/2015', derived: true, ...facts });
  const inNumber = { how: 'change', for: { measure: 'workplaces-change' }, of: { measure: 'workplaces' } } as const;
  const inPercent = { ...inNumber, how: 'percent-change' } as const;

  test('905 fewer workplaces', () => {
    expect(last([...levels, change({ value: -905 })], inNumber)).toEqual({
      row: 3,
      value: -905,
      differs: false,
      byRounding: false,
      how: { da: '11.107 − 12.012 = -905', en: '11,107 − 12,012 = -905' },
    });
  });

  test('7.5 % fewer, as printed with one decimal', () => {
    const found = last([...levels, change({ unit: 'percent', value: -7.5, printed: '-7,5 %' })], inPercent);
    expect(found).toMatchObject({ differs: false, how: { da: '(11.107 − 12.012) / 12.012 = -7,5 %' } });
    expect(found?.value).toBeCloseTo(-7.534, 3);
  });

  test('a wrong change is shown beside the printed one, with one decimal more', () => {
    expect(last([...levels, change({ unit: 'percent', value: -7.9, printed: '-7,9 %' })], inPercent)).toMatchObject({
      differs: true,
      byRounding: false,
      how: { en: '(11,107 − 12,012) / 12,012 = -7.53%' },
    });
  });

  test('without the earlier level there is nothing to compare', () => {
    expect(last([levels[1]!, change({ value: -905 })], inNumber)).toBeUndefined();
  });

  test('a level that is not known is not 0', () => {
    expect(last([workplaces({ period: '2008', value: null }), levels[1]!, change({ value: 11107 })], inNumber)).toBe(
      undefined,
    );
  });

  test('from nothing there is no percentage', () => {
    const nothing = workplaces({ period: '2008', value: 0 });
    expect(last([nothing, levels[1]!, change({ unit: 'percent', value: 100 })], inPercent)).toBeUndefined();
  });
});

describe('sums', () => {
  const leaf = (group: string, value: number | null, facts: Parameters<typeof figure>[0] = {}) =>
    figure({ group, groupLevel: 'leaf', value, ...facts });
  const rule = { how: 'sum-of-leaves', for: { level: 'total' } } as const;

  test('of the leaves, and of nothing else', () => {
    const of = leaf('heraf aktiverede', 100, { groupLevel: 'subtotal' });
    expect(last([leaf('ASE', 20), leaf('DANA', 1), of, figure({ value: 21 })], rule)).toMatchObject({
      value: 21,
      differs: false,
      how: { da: '20 + 1 = 21' },
    });
  });

  test('one off is a difference that rounding may explain for full-time persons, but not for heads', () => {
    const [a, b] = [leaf('ASE', 20), leaf('DANA', 1)];
    expect(last([a, b, figure({ value: 22 })], rule)).toMatchObject({
      differs: true,
      byRounding: true,
      how: { en: '20 + 1 = 21 (rounding may explain it)' },
    });
    const heads = [a, b, figure({ value: 22 })].map((each) => ({ ...each, unit: 'persons' as const }));
    expect(last(heads, rule)).toMatchObject({ differs: true, byRounding: false, how: { en: '20 + 1 = 21' } });
  });

  test('a leaf without a value leaves the sum unknown', () => {
    expect(last([leaf('ASE', 20), leaf('DANA', null), figure({ value: 20 })], rule)).toBeUndefined();
  });

  test('a named part that is missing leaves the sum unknown', () => {
    const named: RecomputationRule = { how: 'sum-of-leaves', for: { level: 'total' }, groups: ['ASE', 'DANA'] };
    expect(last([leaf('ASE', 20), figure({ value: 20 })], named)).toBeUndefined();
  });

  test('plus, minus and a constant', () => {
    const share = (group: string, value: number) => figure({ group, value, unit: 'percent' });
    const rest: RecomputationRule = {
      how: 'sum',
      for: { group: 'Øvrige' },
      constant: 100,
      minus: [{ group: 'I beskæftigelse' }, { group: 'SU' }],
    };
    expect(last([share('I beskæftigelse', 59), share('SU', 7), share('Øvrige', 34)], rest)).toMatchObject({
      differs: false,
      how: { da: '100 − 59 − 7 = 34' },
    });
  });
});

describe('shares and repetitions', () => {
  const part = figure({ group: 'ASE', value: 2395 });
  const whole = figure({ group: 'I alt', value: 16884 });
  const share = figure({ group: 'ASE', measure: 'share', unit: 'percent', value: 14.1, printed: '14,1 pct.' });
  const rule: RecomputationRule = {
    how: 'share',
    for: { measure: 'share' },
    part: { measure: 'insured-unemployed' },
    whole: { measure: 'insured-unemployed', group: 'I alt' },
  };

  test('14.1 % is printed where 14.19 % can be computed', () => {
    expect(last([part, whole, share], rule)).toMatchObject({
      differs: true,
      byRounding: false,
      how: { da: '2.395 / 16.884 = 14,19 %' },
    });
  });

  test('of a whole that is printed twice none is chosen', () => {
    const again = { ...whole, unit: 'persons' as const };
    expect(last([part, whole, again, share], rule)).toBeUndefined();
  });

  test('of two revisions the newest counts', () => {
    const revised = { ...whole, value: 17000, revision: 2 };
    expect(last([part, whole, revised, share], rule)).toMatchObject({ differs: false });
  });

  test('the same figure in another table', () => {
    const other = {
      ...table([figure({ table: 'goals', value: 43.7, unit: 'percent', printed: '43,7 %' })]),
      id: 'goals',
    };
    const text = table(
      [figure({ value: 44, unit: 'percent', printed: '44 %' })],
      [{ how: 'same', for: {}, as: { table: 'goals' } }],
    );
    expect(recompute(text, [other])).toMatchObject([{ value: 43.7, differs: false }]);
    expect(recompute(text), 'without the other table there is nothing to compare').toEqual([]);
  });
});

test('of several comparisons of one figure the one furthest off comes first', () => {
  const found = recompute(
    table(
      [
        workplaces({ group: 'Landbrug', groupLevel: 'leaf', value: 5, unit: 'percent' }),
        workplaces({ group: 'Industri', groupLevel: 'leaf', value: 4, unit: 'percent' }),
        workplaces({ value: 10, unit: 'percent', printed: '10' }),
      ],
      [
        { how: 'sum-of-leaves', for: { level: 'total' } },
        { how: 'sum', for: { level: 'total' }, constant: 10 },
        { how: 'sum', for: { level: 'total' }, constant: 70 },
      ],
    ),
  );
  expect(found.map(({ value, differs, byRounding }) => [value, differs, byRounding])).toEqual([
    [70, true, false],
    [9, true, true],
    [10, false, false],
  ]);
});
