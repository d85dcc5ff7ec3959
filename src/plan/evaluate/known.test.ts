/** What counts as seen, and when. */
import { describe, expect, test } from 'vitest';
import type { FigureStatus } from '../../statistics/figure.ts';
import { evaluated, type Situation, verdict } from '../testing/evaluated.ts';

const insured = (more: Partial<Situation>) =>
  evaluated({
    target: { shape: 'level', operator: '<=', value: 3725, unit: 'full-time-persons', period: '2018' },
    asOf: '2018-06-01',
    ...more,
  });
const april = (status: FigureStatus) => insured({ figures: { '2018-04': { value: 3700, status } } });

describe('only what was seen rates', () => {
  test.each<FigureStatus>(['observed', 'provisional', 'adjusted', 'baseline'])('%s', (status) => {
    expect(verdict(april(status))).toBe('on-track');
  });

  test.each<FigureStatus>(['projected', 'expected', 'target', 'required', 'criterion'])('not %s', (status) => {
    const found = april(status);
    expect(verdict(found)).toBe('not-measurable: no-figure-yet');
    expect(found.actual).toBeNull();
  });

  test('a forecast is told as what it is', () => {
    expect(april('projected').sentence.da).toContain(
      'Planen forventer 3.700 fuldtidspersoner for april 2018, men en forventning vurderes ikke.',
    );
    expect(april('target').sentence.da).not.toContain('3.700');
  });

  test('what is provisional or adjusted is said to be', () => {
    expect(april('provisional').remarks.map(({ da }) => da)).toEqual(['Det nyeste tal er foreløbigt.']);
    expect(april('adjusted').remarks.map(({ da }) => da)).toEqual(['Det nyeste tal er korrigeret i planen.']);
    expect(april('observed').remarks).toEqual([]);
  });

  test('a cell without a number is not 0', () => {
    expect(verdict(insured({ figures: { '2018-04': { value: null } } }))).toBe('not-measurable: no-figure-yet');
  });

  test('a number about a time that had not come when it was told was not seen', () => {
    const told = { '2019': { value: 3000, knownFrom: '2018-05-01' } };
    expect(verdict(insured({ figures: told }))).toBe('not-measurable: no-figure-yet');
    const onItsFirstDay = { '2018-05': { value: 3000, knownFrom: '2018-05-01' } };
    expect(verdict(insured({ figures: onItsFirstDay }))).toBe('not-measurable: no-figure-yet');
    const onItsSecond = { '2018-05': { value: 3000, knownFrom: '2018-05-02' } };
    expect(verdict(insured({ figures: onItsSecond }))).toBe('on-track');
  });
});

describe('baselines', () => {
  test('a stated baseline is the state of its period, known when the plan is printed', () => {
    const found = insured({ baseline: { value: 3800, period: '2016' } });
    expect(verdict(found)).toBe('at-risk');
    expect(found.actual).toMatchObject({ value: 3800 });
  });

  test.each(['expected', 'nearest'])('an %s one is not', (kind) => {
    const found = insured({ baseline: { value: 3700, period: '2017', kind } });
    expect(verdict(found)).toBe('not-measurable: no-figure-yet');
    expect(found.baseline?.value).toBe(3700);
  });

  test('a row printed as baseline is not seen either when the plan only expects it', () => {
    const row = { '2017': { value: 3700, status: 'baseline' } } as const;
    expect(verdict(insured({ figures: row, baseline: { value: 3700, period: '2017', kind: 'expected' } }))).toBe(
      'not-measurable: no-figure-yet',
    );
    expect(verdict(insured({ figures: row, baseline: { value: 3700, period: '2017' } }))).toBe('on-track');
  });

  test('the row the baseline was taken from can be followed to its source', () => {
    const found = insured({ figures: { '2016': 3800 }, baseline: { value: 3800, period: '2016' } });
    expect(found.baseline?.figure).toMatchObject({ table: 'own', row: 1 });
    expect(found.used).toEqual([found.baseline?.figure]);
  });
});

describe('as of a day', () => {
  const march = { '2018-03': { value: 3700, knownFrom: '2018-05-10' } };

  test('a figure counts from the day it was published', () => {
    expect(verdict(insured({ figures: march, asOf: '2018-05-09' }))).toBe('not-measurable: no-figure-yet');
    expect(verdict(insured({ figures: march, asOf: '2018-05-10' }))).toBe('on-track');
  });

  test('before the plan was printed nothing of it was known', () => {
    const found = insured({ figures: march, asOf: '2017-09-30' });
    expect(verdict(found)).toBe('not-measurable: not-known-then');
    expect(found.sentence.da).toBe('Planen var ikke kendt endnu; det, den trykker, er kendt fra 01.10.2017.');
    expect(verdict(insured({ figures: march, asOf: '2017-10-01' }))).toBe('not-measurable: no-figure-yet');
  });

  test('a revision replaces the figure from the day it is known, not before', () => {
    const figures = {
      '2018-03': { value: 3700, revision: 1, knownFrom: '2018-04-10' },
      '2018-03 (revised)': { value: 3750, revision: 2, knownFrom: '2018-05-10' },
    };
    expect(insured({ figures, asOf: '2018-05-09' }).actual?.value).toBe(3700);
    expect(insured({ figures, asOf: '2018-05-10' }).actual?.value).toBe(3750);
  });
});

describe('units', () => {
  test('persons are never held against a target in full-time persons', () => {
    const found = insured({ figures: { '2018-03': { value: 3700, unit: 'persons' } } });
    expect(verdict(found)).toBe('not-measurable: unit-differs');
    expect(found.sentence.da).toBe(
      'De kendte tal er i personer, målet i fuldtidspersoner, og de to kan ikke holdes op mod hinanden. Nyeste er fra marts 2018: 3.700 personer.',
    );
    expect(found.actual).toBeNull();
  });

  test('a figure about the whole year in another unit is not a missing figure', () => {
    const year = { '2018': { value: 3700, unit: 'persons' } } as const;
    expect(verdict(insured({ figures: year, asOf: '2019-02-01' }))).toBe('not-measurable: unit-differs');
    const may = { '2018-05': { value: 3700, unit: 'persons' } } as const;
    expect(verdict(insured({ figures: may, asOf: '2019-02-01' }))).toBe('not-measurable: no-figure');
  });

  test('where both are known, the ones in the unit of the target count and the others are remarked', () => {
    const found = insured({ figures: { '2018-02': 3750, '2018-03': { value: 3700, unit: 'persons' } } });
    expect(verdict(found)).toBe('at-risk');
    expect(found.remarks.map(({ da }) => da)).toEqual([
      'Der er tal opgjort i personer, men målet er i fuldtidspersoner; de regnes ikke sammen.',
    ]);
  });
});

test('two different figures for the same period: the one named first is used, and it is said', () => {
  const found = insured({
    figures: { '2017': 3800 },
    baseline: { value: 3750, period: '2017' },
    printed: '2018-01-01',
  });
  expect(found.actual?.value).toBe(3800);
  expect(found.remarks.map(({ da }) => da)).toEqual([
    'For 2017 er der trykt både 3.800 fuldtidspersoner og 3.750 fuldtidspersoner; her er brugt 3.800 fuldtidspersoner.',
  ]);
});

describe('the printed change is recomputed', () => {
  const printed = (value: number, baseline = 3925) =>
    evaluated({
      target: {
        shape: 'average',
        operator: '<=',
        value: 3725,
        unit: 'full-time-persons',
        period: '2018',
        printed_change: { value, unit: 'percent' },
      },
      baseline: { value: baseline, period: '2017', kind: 'expected' },
      asOf: '2018-06-01',
    }).remarks.map(({ da }) => da);

  test('5,1 % lower is 5,0955 % rounded', () => {
    expect(printed(-5.1)).toEqual([]);
  });

  test('5,2 % lower is not', () => {
    expect(printed(-5.2)).toEqual([
      'Planen skriver 5,2 % lavere, men fra 3.925 fuldtidspersoner til 3.725 fuldtidspersoner er 5,1 % lavere.',
    ]);
  });

  test('from nothing there is no percentage', () => {
    expect(printed(-5.1, 0)).toEqual([]);
  });
});
