import { describe, expect, test } from 'vitest';
import { evaluated, type Situation, verdict } from '../testing/evaluated.ts';

/** Rebild 2018: mindst 20 % selvforsørgende 26 uger efter modtagelsen. */
const refugees = (
  figures: Situation['figures'],
  asOf: string,
  period_is = 'not-stated',
  after: object = { weeks: 26 },
) =>
  evaluated({
    target: { shape: 'cohort', operator: '>=', value: 20, unit: 'percent', period: '2018', after, period_is },
    figures: figures ?? {},
    asOf,
    printed: '2017-11-02',
  });
const known = {
  '2015': 1.1,
  '2016': 7.2,
  '2017': { value: 10, status: 'provisional', knownFrom: '2017-10-08' },
} as const;

test('10 % of those who came in 2017, so far', () => {
  const found = refugees(known, '2017-11-10');
  expect(verdict(found)).toBe('at-risk');
  expect(found.sentence.da).toBe('Nyeste kendte andel er fra 2017: 10 %, 10 procentpoint under målet.');
  expect(found.remarks).toContainEqual({
    da: 'Det nyeste tal er foreløbigt.',
    en: 'The newest figure is provisional.',
  });
});

describe('when 2018 is the year of arrival', () => {
  test('the share is final when the last have been here 26 weeks: 2 July 2019', () => {
    const share = { '2018': { value: 21, knownFrom: '2019-07-02' } };
    expect(verdict(refugees(share, '2019-07-02', 'cohort'))).toBe('met');
    const early = { '2018': { value: 21, knownFrom: '2019-07-01' } };
    expect(verdict(refugees(early, '2019-07-01', 'cohort'))).toBe('on-track');
  });

  test('until then its absence is no absence', () => {
    expect(verdict(refugees(known, '2019-07-01', 'cohort'))).toBe('at-risk');
    const found = refugees(known, '2019-07-02', 'cohort');
    expect(verdict(found)).toBe('not-measurable: no-figure');
    expect(found.sentence.da).toContain('Andelen efter 26 uger for 2018 er ikke kendt, selv om perioden er slut.');
  });

  test('half of the cohort is the share so far', () => {
    expect(verdict(refugees({ '2018-H1': 20 }, '2019-02-01', 'cohort'))).toBe('on-track');
    expect(verdict(refugees({ '2018-H1': 19 }, '2019-02-01', 'cohort'))).toBe('at-risk');
  });
});

test('when 2018 is the year of measuring, it is final when the year is over', () => {
  expect(verdict(refugees({ '2018': 20 }, '2019-01-01', 'measuring'))).toBe('met');
  expect(verdict(refugees({ '2018': 19.9 }, '2019-01-01', 'measuring'))).toBe('missed');
});

describe('when the plan does not say which', () => {
  test('a figure is due when the year is over', () => {
    expect(verdict(refugees(known, '2018-12-31'))).toBe('at-risk');
    expect(verdict(refugees(known, '2019-01-01'))).toBe('not-measurable: no-figure');
  });

  test('but final only after the longer time', () => {
    expect(verdict(refugees({ '2018': 25 }, '2019-03-01'))).toBe('on-track');
    const late = { '2018': { value: 25, knownFrom: '2019-08-01' } };
    expect(verdict(refugees(late, '2019-08-01'))).toBe('met');
  });
});

test('a share told too early does not become final by waiting', () => {
  const early = { '2018': { value: 25, knownFrom: '2019-03-01' } };
  expect(verdict(refugees(early, '2019-08-01'))).toBe('not-measurable: no-figure');
});

test('cohorts from 2018 and onwards are never all in', () => {
  const open = (asOf: string) =>
    evaluated({
      target: {
        shape: 'cohort',
        operator: '>=',
        value: 20,
        unit: 'percent',
        period: '2018/..',
        after: { weeks: 26 },
        period_is: 'cohort',
      },
      figures: { '2018': 25 },
      asOf,
    });
  expect(verdict(open('2026-01-01'))).toBe('on-track');
});

test('years and months are counted in the calendar', () => {
  const share = { '2018': { value: 25, knownFrom: '2021-01-01' } };
  expect(verdict(refugees(share, '2021-01-01', 'cohort', { years: 2 }))).toBe('met');
  expect(verdict(refugees(share, '2021-01-01', 'cohort', { months: 25 }))).toBe('on-track');
});
