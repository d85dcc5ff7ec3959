import { describe, expect, test } from 'vitest';
import { evaluated, type Situation, verdict } from '../testing/evaluated.ts';

describe('Fredericia 2019: a cooperation rate of 44 %, 43,7 % in 2017', () => {
  const rate = (figures: Situation['figures'], asOf: string) =>
    evaluated({
      target: { shape: 'share', operator: '>=', value: 44, unit: 'percent', period: '2019' },
      baseline: { value: 43.7, period: '2017' },
      figures: figures ?? {},
      asOf,
      printed: '2018-07-01',
    });

  test('0,3 points below', () => {
    const found = rate({}, '2018-07-01');
    expect(verdict(found)).toBe('at-risk');
    expect(found.sentence).toEqual({
      da: 'Nyeste kendte andel er fra 2017: 43,7 %, 0,3 procentpoint under målet.',
      en: 'The newest known share is from 2017: 43.7%, 0.3 percentage points below the target.',
    });
    expect(found.gap?.unit).toBe('percentage-points');
    expect(found.gap?.value).toBeCloseTo(-0.3, 9);
  });

  test('half of the way at half of the time', () => {
    expect(verdict(rate({ '2018': 43.85 }, '2019-01-15'))).toBe('on-track');
    expect(verdict(rate({ '2018': 43.8 }, '2019-01-15'))).toBe('at-risk');
  });

  test('after the year', () => {
    expect(verdict(rate({ '2019': 44 }, '2020-01-01'))).toBe('met');
    expect(verdict(rate({ '2019': 43.9 }, '2020-01-01'))).toBe('missed');
    expect(verdict(rate({}, '2020-01-01'))).toBe('not-measurable: no-figure');
  });

  test('shares of quarters are not added up to a share of the year', () => {
    const quarters = { '2019-Q1': 44, '2019-Q2': 45, '2019-Q3': 46, '2019-Q4': 47 };
    const found = rate(quarters, '2020-01-15');
    expect(verdict(found)).toBe('not-measurable: no-figure');
    expect(found.sentence.da).toContain('Andelen for 2019 er ikke kendt, selv om perioden er slut.');
  });
});

describe('Hedensted 2017: timeliness as close to 100 % as possible', () => {
  const timeliness = (figures: Situation['figures'], asOf: string) =>
    evaluated({
      target: {
        shape: 'share',
        operator: '=',
        operator_stated: false,
        value: 100,
        unit: 'percent',
        period: '2017',
        as_close_as_possible: true,
      },
      figures: figures ?? {},
      asOf,
      printed: '2017-01-01',
    });

  test('97 % is neither near enough nor not, before and after the end of the year', () => {
    const during = timeliness({ '2017-Q1': 97 }, '2017-05-01');
    expect(verdict(during)).toBe('not-measurable: definition-open');
    expect(during.gap).toEqual({ value: -3, unit: 'percentage-points' });
    const after = timeliness({ '2017': 97 }, '2018-02-01');
    expect(verdict(after)).toBe('not-measurable: definition-open');
    expect(after.sentence.da).toBe(
      'Andelen for 2017 blev 97 %, 3 procentpoint under målet. Planen sætter ikke noget mindstemål: så tæt på som muligt.',
    );
  });

  test('100 % is met', () => {
    expect(verdict(timeliness({ '2017': 100 }, '2018-02-01'))).toBe('met');
  });

  test('and no figure is no figure', () => {
    expect(verdict(timeliness({}, '2017-05-01'))).toBe('not-measurable: no-figure-yet');
    expect(verdict(timeliness({}, '2018-02-01'))).toBe('not-measurable: no-figure');
  });
});
