import { describe, expect, test } from 'vitest';
import { evaluated, type Situation, verdict } from '../testing/evaluated.ts';

describe('1,9 % fewer at the end of 2018 than at the end of 2017', () => {
  const support = (figures: Situation['figures'], asOf: string, more: Partial<Situation> = {}) =>
    evaluated({
      target: {
        shape: 'change',
        operator: '<=',
        change: -1.9,
        in: 'percent',
        unit: 'full-time-persons',
        period: '2017-12-31/2018-12-31',
        at: 'year-end',
      },
      figures: figures ?? {},
      asOf,
      ...more,
    });

  test('without the number at the end of 2017 nothing can be said', () => {
    const found = support({ '2017-06-30': 26000 }, '2018-06-01');
    expect(verdict(found)).toBe('not-measurable: baseline-missing');
    expect(found.sentence).toEqual({
      da: 'Udgangspunktet pr. 31.12.2017 er ikke kendt, så 1,9 % færre fuldtidspersoner kan ikke regnes om til et tal. Nyeste kendte tal er fra 30.06.2017: 26.000 fuldtidspersoner.',
      en: 'The baseline as of 31 December 2017 is not known, so 1.9% fewer full-time persons cannot be turned into a number. The newest known figure is from 30 June 2017: 26,000 full-time persons.',
    });
    expect(found.target).toBeNull();
    expect(found.gap).toBeNull();
    expect(found.actual?.value).toBe(26000);
  });

  test('the target is computed from the number at the end of 2017', () => {
    const found = support({ '2017-12-31': 26000, '2018-06-30': 25800 }, '2018-07-15');
    expect(found.target?.value).toBeCloseTo(25506, 9);
    expect(verdict(found)).toBe('at-risk');
    expect(found.sentence.da).toContain(
      'Målet er 25.506 fuldtidspersoner, regnet fra 26.000 fuldtidspersoner pr. 31.12.2017.',
    );
  });

  test('half of the fall at half of the year is on the way', () => {
    expect(verdict(support({ '2017-12-31': 26000, '2018-06-30': 25750 }, '2018-07-15'))).toBe('on-track');
  });

  test('on 1 January 2019 the number of 31 December decides', () => {
    expect(verdict(support({ '2017-12-31': 26000, '2018-12-31': 25506 }, '2019-01-01'))).toBe('met');
    expect(verdict(support({ '2017-12-31': 26000, '2018-12-31': 25507 }, '2019-01-01'))).toBe('missed');
    expect(verdict(support({ '2017-12-31': 26000, '2018-12-30': 25000 }, '2019-01-01'))).toBe(
      'not-measurable: no-figure',
    );
  });
});

describe('3 points higher, from a baseline that is only expected', () => {
  const effect = (figures: Situation['figures'], asOf: string) =>
    evaluated({
      target: {
        shape: 'change',
        operator: '>=',
        change: 3,
        in: 'percentage-points',
        unit: 'percent',
        period: '2017/2018',
        at: 'not-stated',
      },
      baseline: { value: 39, period: '2017', kind: 'expected' },
      figures: figures ?? {},
      asOf,
    });

  test('on the way the expectation will do, and it is said', () => {
    const found = effect({ '2018-Q1': 43 }, '2018-05-01');
    expect(verdict(found)).toBe('on-track');
    expect(found.target).toMatchObject({ value: 42, expected: true });
    expect(found.sentence.da).toContain('Målet er 42 %, regnet fra forventede 39 % for 2017.');
  });

  test('whether it was reached cannot be said before the actual baseline is known', () => {
    const found = effect({ '2018': 43 }, '2019-05-01');
    expect(verdict(found)).toBe('not-measurable: baseline-missing');
    expect(found.sentence.da).toBe(
      'Nyeste kendte tal er fra 2018: 43 %. Om målet er nået, kan først siges, når det faktiske udgangspunkt er kendt; 39 % for 2017 er kun forventet.',
    );
  });

  test('the actual figure of 2017 takes the place of the expected one', () => {
    const found = effect({ '2017': 41, '2018': 43 }, '2019-05-01');
    expect(found.target?.value).toBe(44);
    expect(verdict(found)).toBe('missed');
  });
});

test('the nearest figure from elsewhere in the plan is shown, and no target is computed from it', () => {
  const found = evaluated({
    target: {
      shape: 'change',
      operator: '<=',
      change: -100,
      in: 'number',
      unit: 'full-time-persons',
      period: '2018',
      at: 'not-stated',
    },
    baseline: { value: 2694, period: '2016', kind: 'nearest' },
    figures: { '2016': 2694 },
    asOf: '2018-06-01',
  });
  expect(verdict(found)).toBe('not-measurable: baseline-missing');
  expect(found.sentence.da).toBe(
    'Planen siger ikke, hvad 100 færre fuldtidspersoner regnes fra, så målets niveau er ukendt. Nyeste kendte tal er fra 2016: 2.694 fuldtidspersoner.',
  );
  expect(found.target).toBeNull();
  expect(found.baseline?.value).toBe(2694);
});

test('100 fewer counts from a stated baseline', () => {
  const found = evaluated({
    target: {
      shape: 'change',
      operator: '<=',
      change: -100,
      in: 'number',
      unit: 'full-time-persons',
      period: '2018',
      at: 'not-stated',
    },
    baseline: { value: 2694, period: '2016' },
    figures: { '2018': 2594 },
    asOf: '2019-06-01',
  });
  expect(verdict(found)).toBe('met');
  expect(found.target?.value).toBe(2594);
});

describe('5,1 % fewer long-term unemployed on average', () => {
  const longTerm = (figures: Situation['figures'], asOf: string) =>
    evaluated({
      target: {
        shape: 'change',
        operator: '=',
        operator_stated: false,
        change: -5.1,
        in: 'percent',
        unit: 'persons',
        period: '2017/2018',
        at: 'average',
      },
      figures: figures ?? {},
      asOf,
    });
  const quarters2017 = { '2017-Q1': 1400, '2017-Q2': 1360, '2017-Q3': 1320, '2017-Q4': 1300 };

  test('four quarters of 2017 make the average it counts from', () => {
    const found = longTerm({ ...quarters2017, '2018-Q1': 1250 }, '2018-05-01');
    expect(found.target?.value).toBeCloseTo(((1400 * 90 + 1360 * 91 + 1320 * 92 + 1300 * 92) / 365) * 0.949, 6);
    expect(verdict(found)).toBe('on-track');
  });

  test('three quarters do not', () => {
    const { '2017-Q4': _, ...three } = quarters2017;
    expect(verdict(longTerm({ ...three, '2018-Q1': 1250 }, '2018-05-01'))).toBe('not-measurable: baseline-missing');
  });

  test('a bare −5,1 % is reached by any fall at least as big', () => {
    expect(verdict(longTerm({ '2017': 1000, '2018': 949 }, '2019-02-01'))).toBe('met');
    expect(verdict(longTerm({ '2017': 1000, '2018': 900 }, '2019-02-01'))).toBe('met');
    expect(verdict(longTerm({ '2017': 1000, '2018': 950 }, '2019-02-01'))).toBe('missed');
  });
});

test('a baseline in full-time persons is no baseline for a target in persons', () => {
  const found = evaluated({
    target: {
      shape: 'change',
      operator: '<=',
      change: -10,
      in: 'percent',
      unit: 'persons',
      period: '2017/2018',
      at: 'average',
    },
    baseline: { value: 100, unit: 'full-time-persons', period: '2017' },
    figures: { '2018': 80 },
    asOf: '2019-02-01',
  });
  expect(verdict(found)).toBe('not-measurable: baseline-missing');
});

test('where the plan states no unit, figures that are all in one unit decide it', () => {
  const found = evaluated({
    target: {
      shape: 'change',
      operator: '<=',
      change: -10,
      in: 'percent',
      unit: 'not-stated',
      period: '2017/2018',
      at: 'not-stated',
    },
    figures: { '2017': { value: 100, unit: 'full-time-persons' }, '2018': { value: 90, unit: 'full-time-persons' } },
    asOf: '2019-02-01',
  });
  expect(verdict(found)).toBe('met');
  expect(found.target).toMatchObject({ value: 90, unit: 'full-time-persons' });
});
