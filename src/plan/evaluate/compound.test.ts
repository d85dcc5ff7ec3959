import { describe, expect, test } from 'vitest';
import { evaluated, type Situation, verdict } from '../testing/evaluated.ts';

/** Hedensted: 10 % færre unge på offentlig forsørgelse hvert år 2016–2018. */
const youth = (figures: Situation['figures'], asOf: string, of = 'not-stated') =>
  evaluated({
    target: {
      shape: 'compound',
      operator: '=',
      operator_stated: false,
      percent_per_year: -10,
      unit: 'persons',
      period: '2016/2018',
      of,
    },
    figures: figures ?? {},
    asOf,
    printed: '2017-01-01',
  });

test('without 2016 there is nothing to count from', () => {
  const found = youth({ '2015': 1100 }, '2018-01-15');
  expect(verdict(found)).toBe('not-measurable: baseline-missing');
  expect(found.sentence.da).toBe(
    'Udgangspunktet for 2016 er ikke kendt, så 10 % færre personer hvert år kan ikke regnes om til et tal. Nyeste kendte tal er fra 2015: 1.100 personer.',
  );
});

describe('from 1.000 in 2016', () => {
  test('the first year both ways ask for 900', () => {
    const found = youth({ '2016': 1000, '2017': 900 }, '2018-01-15');
    expect(verdict(found)).toBe('on-track');
    expect(found.target?.value).toBeCloseTo(900, 9);
    expect(verdict(youth({ '2016': 1000, '2017': 901 }, '2018-01-15'))).toBe('at-risk');
  });

  test('in 2018 one way asks for 810 and the other for 800: 805 is both met and missed', () => {
    const found = youth({ '2016': 1000, '2018': 805 }, '2019-01-15');
    expect(verdict(found)).toBe('not-measurable: definition-open');
    expect(found.behind).toBeNull();
    expect(found.sentence.da).toBe(
      'Planen siger ikke, om procenten er af året før (målet for 2018 er 810 personer) eller af det første år (800 personer). Tallet for 2018 er 805 personer. De to måder giver hver sin dom, så målet kan ikke vurderes.',
    );
  });

  test('where both ways agree there is a verdict', () => {
    expect(verdict(youth({ '2016': 1000, '2018': 800 }, '2019-01-15'))).toBe('met');
    expect(verdict(youth({ '2016': 1000, '2018': 811 }, '2019-01-15'))).toBe('missed');
  });

  test('where the plan says which, that one counts', () => {
    expect(verdict(youth({ '2016': 1000, '2018': 805 }, '2019-01-15', 'preceding-year'))).toBe('met');
    expect(verdict(youth({ '2016': 1000, '2018': 805 }, '2019-01-15', 'first-year'))).toBe('missed');
    const found = youth({ '2016': 1000 }, '2017-06-01', 'preceding-year');
    expect(found.path.map(({ value }) => Math.round(value))).toEqual([1000, 900, 810]);
  });

  test('the base year alone says nothing about the way', () => {
    expect(verdict(youth({ '2016': 1000 }, '2017-06-01'))).toBe('not-measurable: no-figure-yet');
    expect(verdict(youth({ '2016': 1000, '2017': 880 }, '2019-06-01'))).toBe('not-measurable: no-figure');
  });
});
