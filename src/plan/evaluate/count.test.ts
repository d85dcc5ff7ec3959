import { describe, expect, test } from 'vitest';
import { evaluated, type Situation, verdict } from '../testing/evaluated.ts';

/** Aalborg 2018: 1.000 rekrutteringer. */
const recruitments = (figures: Situation['figures'], asOf: string) =>
  evaluated({
    target: {
      shape: 'count',
      operator: '=',
      operator_stated: false,
      value: 1000,
      unit: 'recruitments',
      period: '2018',
    },
    measure: { statistic: 'cumulative' },
    figures: figures ?? {},
    asOf,
  });

describe('1.000 recruitments in 2018', () => {
  test('none is known', () => {
    expect(verdict(recruitments({}, '2018-06-01'))).toBe('not-measurable: no-figure-yet');
    const after = recruitments({}, '2019-01-01');
    expect(verdict(after)).toBe('not-measurable: no-figure');
    expect(after.sentence.da).toBe('Antallet for 2018 er ikke kendt, selv om perioden er slut.');
  });

  test('250 in the first quarter is ahead of the even pace of 247', () => {
    const found = recruitments({ '2018-Q1': 250 }, '2018-04-15');
    expect(verdict(found)).toBe('on-track');
    expect(found.sentence).toEqual({
      da: 'I 1. kvartal 2018 er der 250 rekrutteringer, 750 under målet. Et jævnt tempo ville have givet 247 rekrutteringer. Resten af 2018 kræver 750 flere rekrutteringer, 83 om måneden.',
      en: 'In Q1 2018 there are 250 recruitments, 750 below the target. An even pace would have given 247 recruitments. The rest of 2018 takes 750 more recruitments, 83 a month.',
    });
    expect(found.required).toMatchObject({ value: 750, unit: 'recruitments' });
  });

  test('246 is behind', () => {
    expect(verdict(recruitments({ '2018-Q1': 246 }, '2018-04-15'))).toBe('at-risk');
  });

  test('quarters are added, and the half-year so far is not counted beside them', () => {
    const found = recruitments({ '2018-Q1': 250, '2018-Q2': 260, '2018-H1': 512 }, '2018-07-15');
    expect(found.actual?.value).toBe(510);
  });

  test('reached in September is met in September: it cannot be lost', () => {
    const found = recruitments({ '2018-H1': 700, '2018-07': 100, '2018-08': 200 }, '2018-09-10');
    expect(verdict(found)).toBe('met');
    expect(found.sentence.da).toBe(
      'Målet er nået: fra 1. halvår 2018 til august 2018 er der allerede 1.000 rekrutteringer, lige på målet.',
    );
  });

  test('after the year, 999 is missed and 1.000 is met', () => {
    expect(verdict(recruitments({ '2018': 999 }, '2019-02-01'))).toBe('missed');
    expect(verdict(recruitments({ '2018': 1000 }, '2019-02-01'))).toBe('met');
  });

  test('after the year, three quarters are not enough to say that it was missed', () => {
    const found = recruitments({ '2018-H1': 500, '2018-Q3': 300 }, '2019-02-01');
    expect(verdict(found)).toBe('not-measurable: no-figure');
    expect(found.sentence.da).toBe(
      'Antallet for 2018 er ikke kendt, selv om perioden er slut. Fra 1. halvår 2018 til 3. kvartal 2018 er der 800 rekrutteringer, 200 under målet.',
    );
  });
});

describe('op mod 30 voksenlærlinge in Rebild 2018, 21 until 1 November 2017', () => {
  const apprentices = (figures: Situation['figures'], asOf: string) =>
    evaluated({
      target: { shape: 'count', operator: 'up-to', value: 30, unit: 'courses', period: '2018' },
      baseline: { value: 21, period: '2017-01-01/2017-11-01' },
      figures: figures ?? {},
      asOf,
      printed: '2017-11-02',
    });

  test('the ten months are held against the year at their own pace', () => {
    const found = apprentices({}, '2017-12-01');
    expect(verdict(found)).toBe('at-risk');
    expect(found.sentence.da).toBe(
      'Nyeste kendte tal er fra 01.01.2017 – 01.11.2017: 21 forløb. I samme tempo bliver det til 25 forløb i hele 2018, 5 under målet.',
    );
    expect(found.gap).toBeNull();
  });

  test('30 is met, 28 is neither met nor missed: how few are enough is not said', () => {
    expect(verdict(apprentices({ '2018': 30 }, '2019-02-01'))).toBe('met');
    const found = apprentices({ '2018': 28 }, '2019-02-01');
    expect(verdict(found)).toBe('not-measurable: definition-open');
    expect(found.sentence.da).toBe(
      'Antallet for 2018 blev 28 forløb, 2 under målet. Planen siger »op mod« og ikke, hvor få der er nok.',
    );
  });
});

test('Fredericia 2019: 50 more than the 114 of 2017 is a year held against a year', () => {
  const found = evaluated({
    target: { shape: 'count', operator: '>=', value: 164, unit: 'courses', period: '2019', added: 50 },
    baseline: { value: 114, period: '2017' },
    asOf: '2018-12-01',
    printed: '2018-07-01',
  });
  expect(verdict(found)).toBe('at-risk');
  expect(found.sentence.da).toBe('Nyeste kendte tal er fra 2017: 114 forløb, 50 under målet.');
  expect(found.gap).toEqual({ value: -50, unit: 'courses' });
});

test('a year and a leap year are equally long', () => {
  const found = evaluated({
    target: { shape: 'count', operator: '>=', value: 120, unit: 'courses', period: '2020' },
    figures: { '2019': 120 },
    asOf: '2020-01-15',
  });
  expect(verdict(found)).toBe('on-track');
  expect(found.gap).toEqual({ value: 0, unit: 'courses' });
});

test('after the year, a count of the year before is told and not rated', () => {
  const found = evaluated({
    target: { shape: 'count', operator: '>=', value: 30, unit: 'courses', period: '2018' },
    baseline: { value: 21, period: '2017-01-01/2017-11-01' },
    asOf: '2019-01-01',
    printed: '2017-11-02',
  });
  expect(verdict(found)).toBe('not-measurable: no-figure');
  expect(found.sentence.da).toBe(
    'Antallet for 2018 er ikke kendt, selv om perioden er slut. Nyeste kendte tal er fra 01.01.2017 – 01.11.2017: 21 forløb.',
  );
});

test('in the last month there is no pace a month', () => {
  const found = recruitments({ '2018-H1': 500, '2018-Q3': 250, '2018-10': 80, '2018-11': 70 }, '2018-12-10');
  expect(found.required?.text.da).toBe('100 flere rekrutteringer, 98,2 om måneden');
  const later = recruitments({ '2018-01-01/2018-12-09': 900 }, '2018-12-10');
  expect(later.required?.text.da).toBe('100 flere rekrutteringer');
});

describe('a ceiling on a count', () => {
  const sanctions = (figures: Situation['figures'], asOf: string) =>
    evaluated({
      target: { shape: 'count', operator: '<=', value: 100, unit: 'courses', period: '2018' },
      figures: figures ?? {},
      asOf,
    });

  test('passed before the year is over, it is missed', () => {
    const found = sanctions({ '2018-H1': 101 }, '2018-07-15');
    expect(verdict(found)).toBe('missed');
    expect(found.sentence.da).toBe(
      'Målet kan ikke længere nås: i 1. halvår 2018 er der allerede 101 forløb, 1 over målet.',
    );
  });

  test('below the even pace it is on track, above it at risk', () => {
    expect(verdict(sanctions({ '2018-H1': 49 }, '2018-07-15'))).toBe('on-track');
    expect(verdict(sanctions({ '2018-H1': 60 }, '2018-07-15'))).toBe('at-risk');
  });
});

describe('25 flex jobs from 2019 and onwards', () => {
  const open = (figures: Situation['figures']) =>
    evaluated({
      target: { shape: 'count', operator: '>=', value: 25, unit: 'fleksjob', period: '2019/..' },
      figures: figures ?? {},
      asOf: '2020-06-01',
    });

  test('without an end there is no pace to hold them against', () => {
    const found = open({ '2019': 12 });
    expect(verdict(found)).toBe('not-measurable: definition-open');
    expect(found.sentence.da).toBe(
      'I 2019 er der 12 fleksjob, 13 under målet. Planen siger ikke, hvornår det skal være nået, så tempoet kan ikke vurderes.',
    );
  });

  test('reached is reached', () => {
    expect(verdict(open({ '2019': 12, '2020-Q1': 13 }))).toBe('met');
  });
});
