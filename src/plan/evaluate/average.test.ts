import { describe, expect, test } from 'vitest';
import { printSpan } from '../../core/period-span.ts';
import { evaluated, type Situation, verdict } from '../testing/evaluated.ts';

/** Aalborg 2018: højst 1.950 på sygedagpenge i snit. */
const sickness = (figures: Situation['figures'], asOf: string) =>
  evaluated({
    target: { shape: 'average', operator: '<=', value: 1950, unit: 'persons', period: '2018' },
    measure: { statistic: 'average' },
    baseline: { value: 1950, period: '2017', kind: 'expected' },
    figures: figures ?? {},
    asOf,
  });

describe('before 2018, only May 2017 is known', () => {
  test('2.196 in May 2017 is 246 above: at risk', () => {
    const found = sickness({ '2017-05': 2196 }, '2017-11-10');
    expect(verdict(found)).toBe('at-risk');
    expect(found.sentence).toEqual({
      da: 'Nyeste kendte tal er fra maj 2017: 2.196 personer, 246 over målet.',
      en: 'The newest known figure is from May 2017: 2,196 persons, 246 above the target.',
    });
    expect(found.gap).toEqual({ value: 246, unit: 'persons' });
    expect(found.behind).toBe(true);
    expect(found.required).toMatchObject({ value: -246, text: { da: '246 færre personer', en: '246 fewer persons' } });
  });

  test('1.950 in May 2017 is enough: on track', () => {
    const found = sickness({ '2017-05': 1950 }, '2017-11-10');
    expect(verdict(found)).toBe('on-track');
    expect(found.sentence.da).toBe(
      'Nyeste kendte tal er fra maj 2017: 1.950 personer, lige på målet. Holder det, bliver målet nået.',
    );
    expect(found.required).toBeNull();
  });

  test('the newest figure counts, not the best', () => {
    expect(verdict(sickness({ '2017-04': 1900, '2017-05': 1951 }, '2017-11-10'))).toBe('at-risk');
  });

  test('an expected 1.950 is no figure', () => {
    const found = sickness({}, '2017-11-10');
    expect(verdict(found)).toBe('not-measurable: no-figure-yet');
    expect(found.sentence.da).toBe(
      'Der kendes endnu ingen tal for målet. Planen forventer 1.950 personer for 2017, men en forventning vurderes ikke.',
    );
    expect(found.baseline).toMatchObject({ value: 1950, expected: true });
    expect(found.actual).toBeNull();
  });
});

describe('during 2018', () => {
  test('with no figure of 2018 yet, May 2017 still counts and it is said so', () => {
    expect(sickness({ '2017-05': 2196 }, '2018-03-01').sentence.da).toBe(
      'Nyeste kendte tal er fra maj 2017: 2.196 personer, 246 over målet. Der kendes endnu ingen tal for 2018.',
    );
  });

  test('two quarters above: what the rest of the year must average', () => {
    const found = sickness({ '2018-Q1': 2000, '2018-Q2': 1960 }, '2018-07-01');
    expect(verdict(found)).toBe('at-risk');
    // (2000 × 90 + 1960 × 91) / 181, and (1950 × 365 − 2000 × 90 − 1960 × 91) / 184
    expect(found.actual?.value).toBeCloseTo(1979.89, 2);
    expect(found.required?.value).toBeCloseTo(1920.6, 1);
    expect(found.sentence).toEqual({
      da: 'Gennemsnittet fra 1. kvartal 2018 til 2. kvartal 2018 er 1.980 personer, 30 over målet. Resten af 2018 må gennemsnittet være højst 1.921 personer. Det nyeste tal (2. kvartal 2018) er 1.960 personer og rækker ikke.',
      en: 'The average from Q1 2018 to Q2 2018 is 1,980 persons, 30 above the target. For the rest of 2018 the average must be at most 1,921 persons. The newest figure (Q2 2018) is 1,960 persons, which is not enough.',
    });
    expect(printSpan(found.actual!.period)).toBe('2018-Q1/2018-Q2');
    expect(found.used).toHaveLength(2);
    expect(found.remarks).toEqual([]);
    expect(found.required?.text).toEqual({
      da: 'højst 1.921 personer i snit resten af 2018',
      en: 'at most 1,921 persons on average for the rest of 2018',
    });
  });

  test('the average so far decides, however good the newest figure is', () => {
    const found = sickness({ '2018-Q1': 2010, '2018-Q2': 1900 }, '2018-07-01');
    expect(found.actual?.value).toBeCloseTo((2010 * 90 + 1900 * 91) / 181, 9);
    expect(verdict(found)).toBe('at-risk');
    expect(verdict(sickness({ '2018-Q1': 2000, '2018-Q2': 1900 }, '2018-07-01'))).toBe('on-track');
  });

  test('a rising series with the average still good enough: at risk, because the newest figure is not', () => {
    const found = sickness({ '2018-Q1': 1850, '2018-Q2': 1900, '2018-Q3': 2080 }, '2018-10-01');
    expect(found.behind).toBe(false);
    expect(verdict(found)).toBe('at-risk');
    expect(found.sentence.da).toContain('Det nyeste tal (3. kvartal 2018) er 2.080 personer og rækker ikke.');
  });

  test('a half-year and its quarters are not counted twice', () => {
    const found = sickness({ '2018-H1': 1940, '2018-Q1': 1950, '2018-Q2': 1930 }, '2018-07-01');
    expect(found.actual?.value).toBeCloseTo((1950 * 90 + 1930 * 91) / 181, 9);
  });

  test('a missing month is said, and its days count as not known', () => {
    const found = sickness({ '2018-01': 1900, '2018-03': 1920 }, '2018-04-01');
    expect(found.remarks).toContainEqual({
      da: 'Der mangler tal undervejs: kendt er 62 af 90 dage.',
      en: 'Figures are missing on the way: 62 of 90 days are known.',
    });
    expect(found.required?.value).toBeCloseTo((1950 * 365 - 1900 * 31 - 1920 * 31) / 303, 9);
  });

  test('the number on a single day is the newest figure, but no average', () => {
    const found = sickness({ '2018-03-31': 1900 }, '2018-04-15');
    expect(verdict(found)).toBe('on-track');
    expect(found.sentence.da).toContain('Nyeste kendte tal er fra 31.03.2018: 1.900 personer');
  });

  test('when the rest of the year would have to be below nothing, the target is missed already', () => {
    const found = sickness({ '2018-H1': 3000, '2018-Q3': 3000 }, '2018-10-01');
    expect(verdict(found)).toBe('missed');
    expect(found.sentence.da).toContain(
      'Målet kan ikke længere nås: resten af 2018 skulle gennemsnittet være under 0.',
    );
  });
});

describe('after 2018', () => {
  const quarters = { '2018-Q1': 1980, '2018-Q2': 1960, '2018-Q3': 1920 };

  test('on the last day of the year it is not over, and its last quarter not known', () => {
    expect(verdict(sickness({ ...quarters, '2018-Q4': 1900 }, '2018-12-31'))).toBe('at-risk');
  });

  test('four quarters make the year', () => {
    const found = sickness({ ...quarters, '2018-Q4': 1900 }, '2019-01-01');
    expect(verdict(found)).toBe('met');
    expect(found.sentence.da).toBe('Målet er nået. Gennemsnittet for 2018 blev 1.940 personer, 10 under målet.');
    expect(found.remarks).toContainEqual({
      da: 'Gennemsnittet er regnet af 4 tal, vægtet med antallet af dage.',
      en: 'The average is computed from 4 figures, weighted by the number of days.',
    });
  });

  test('the printed average of the year goes before what its quarters give', () => {
    const found = sickness({ ...quarters, '2018-Q4': 1900, '2018': 1951 }, '2019-03-01');
    expect(verdict(found)).toBe('missed');
    expect(found.sentence.da).toBe('Målet er ikke nået. Gennemsnittet for 2018 blev 1.951 personer, 1 over målet.');
  });

  test('a year of which a quarter is provisional is said to be so', () => {
    const found = sickness({ ...quarters, '2018-Q4': { value: 1900, status: 'provisional' } }, '2019-01-01');
    expect(verdict(found)).toBe('met');
    expect(found.remarks.map(({ da }) => da)).toContain('Nogle af tallene er foreløbige.');
  });

  test('three quarters are not a year', () => {
    const found = sickness(quarters, '2019-01-01');
    expect(verdict(found)).toBe('not-measurable: no-figure');
    expect(found.sentence.da).toBe(
      'Gennemsnittet for 2018 er ikke kendt, selv om perioden er slut. Nyeste kendte tal er fra 3. kvartal 2018: 1.920 personer, 30 under målet.',
    );
  });

  test('May 2017 says nothing about 2018', () => {
    expect(verdict(sickness({ '2017-05': 1900 }, '2019-01-01'))).toBe('not-measurable: no-figure');
  });

  test('the average of 2018, printed in June 2018, is not the average of 2018', () => {
    const early = { '2018': { value: 1900, knownFrom: '2018-06-01' } };
    const during = sickness(early, '2018-07-01');
    expect(verdict(during)).toBe('on-track');
    expect(during.sentence.da).toContain('Gennemsnittet fra 01.01.2018 til 31.05.2018 er 1.900 personer');
    expect(verdict(sickness(early, '2019-01-01'))).toBe('not-measurable: no-figure');
  });
});

test('when the rest may still be nobody at all, it is not too late', () => {
  const half = { '2018-Q1': 3958, '2018-Q2': 3906 };
  const { required } = sickness(half, '2018-07-01');
  expect(required?.value).toBeGreaterThan(0);
  expect(required?.value).toBeLessThan(1);
});

test('at least 500 on average: the rest must average at least so many, and above 100 is no limit for persons', () => {
  const found = evaluated({
    target: { shape: 'average', operator: '>=', value: 500, unit: 'persons', period: '2018' },
    figures: { '2018-Q1': 490 },
    asOf: '2018-04-15',
  });
  expect(verdict(found)).toBe('at-risk');
  expect(found.sentence.da).toBe(
    'Gennemsnittet i 1. kvartal 2018 er 490 personer, 10 under målet. Resten af 2018 skal gennemsnittet være mindst 503 personer. Det nyeste tal (1. kvartal 2018) er 490 personer og rækker ikke.',
  );
  const good = evaluated({
    target: { shape: 'average', operator: '>=', value: 500, unit: 'persons', period: '2018' },
    figures: { '2018-Q1': 510 },
    asOf: '2018-04-15',
  });
  expect(verdict(good)).toBe('on-track');
  expect(good.sentence.da).not.toContain('rækker ikke');
});

test('a share to be at least 80 % on average can no longer be reached when the rest would have to be above 100', () => {
  const found = evaluated({
    target: { shape: 'average', operator: '>=', value: 80, unit: 'percent', period: '2018' },
    figures: { '2018-Q1': 60, '2018-Q2': 60, '2018-Q3': 60 },
    asOf: '2018-10-01',
  });
  expect(verdict(found)).toBe('missed');
});

test('an average from 2019 and onwards has no rest: the average so far is what counts', () => {
  const found = evaluated({
    target: { shape: 'average', operator: '<=', value: 100, unit: 'persons', period: '2019/..' },
    figures: { '2019-Q1': 90 },
    asOf: '2019-05-01',
  });
  expect(verdict(found)).toBe('on-track');
  expect(found.required).toBeNull();
});
