import { describe, expect, test } from 'vitest';
import { evaluated, type Situation, verdict } from '../testing/evaluated.ts';

/** Rebild 2018: kontanthjælp ned på 200 fuldtidspersoner. */
const cashBenefit = (figures: Situation['figures'], asOf: string, more: Partial<Situation> = {}) =>
  evaluated({
    target: { shape: 'level', operator: '<=', value: 200, unit: 'full-time-persons', period: '2018' },
    figures: figures ?? {},
    asOf,
    ...more,
  });

test('220 in June 2017 is 20 too many', () => {
  const found = cashBenefit({ '2017-06': 220 }, '2017-11-10');
  expect(verdict(found)).toBe('at-risk');
  expect(found.sentence.da).toBe('Nyeste kendte tal er fra juni 2017: 220 fuldtidspersoner, 20 over målet.');
});

test('200 is enough while it lasts, and can still be lost', () => {
  expect(verdict(cashBenefit({ '2018-11': 200 }, '2018-12-15'))).toBe('on-track');
});

describe('after the year the figure of the year decides', () => {
  test('exactly 200: met', () => {
    const found = cashBenefit({ '2018': 200 }, '2019-01-01');
    expect(verdict(found)).toBe('met');
    expect(found.sentence).toEqual({
      da: 'Målet er nået. Tallet for 2018 blev 200 fuldtidspersoner, lige på målet.',
      en: 'The target was met. The figure for 2018 was 200 full-time persons, right on the target.',
    });
  });

  test('201: missed', () => {
    expect(verdict(cashBenefit({ '2018': 201 }, '2019-01-01'))).toBe('missed');
  });

  test('a month of the year does not decide', () => {
    const found = cashBenefit({ '2018-12': 190 }, '2019-02-01');
    expect(verdict(found)).toBe('not-measurable: no-figure');
    expect(found.sentence.da).toContain('Tallet for 2018 er ikke kendt, selv om perioden er slut.');
  });

  test('without any figure at all', () => {
    expect(cashBenefit({}, '2019-02-01').sentence.da).toBe('Tallet for 2018 er ikke kendt, selv om perioden er slut.');
  });
});

describe('the straight way from 300 at the end of 2016 to 200 at the end of 2018', () => {
  const from300 = { baseline: { value: 300, period: '2016' } };
  const at = (figures: Situation['figures'], asOf = '2018-02-01') => cashBenefit(figures, asOf, from300);

  test('250 at the end of 2017 is on the way', () => {
    const found = at({ '2017': 250 });
    expect(verdict(found)).toBe('on-track');
    expect(found.behind).toBe(true);
    expect(found.sentence.da).toContain(
      'Den lige vej fra udgangspunktet er 250 fuldtidspersoner på det tidspunkt, så det går, som det skal.',
    );
    expect(found.path.map(({ value }) => value)).toEqual([300, 200]);
  });

  test('251 is not', () => {
    const found = at({ '2017': 251 });
    expect(verdict(found)).toBe('at-risk');
    expect(found.sentence.da).toContain('Den lige vej fra udgangspunktet er 250 fuldtidspersoner på det tidspunkt.');
  });

  test('the baseline itself is not on the way: nothing has happened yet', () => {
    expect(verdict(at({}))).toBe('at-risk');
  });

  test('an expected baseline draws the way and rates nothing', () => {
    const found = cashBenefit({ '2017': 240 }, '2018-02-01', {
      baseline: { value: 300, period: '2016', kind: 'expected' },
    });
    expect(verdict(found)).toBe('at-risk');
    expect(found.path).toHaveLength(2);
  });

  test('a figure that is only the nearest is shown, and nothing is drawn from it', () => {
    const found = cashBenefit({ '2017': 240 }, '2018-02-01', {
      baseline: { value: 300, period: '2016', kind: 'nearest' },
    });
    expect(verdict(found)).toBe('at-risk');
    expect(found.path).toEqual([]);
    expect(found.baseline?.value).toBe(300);
  });
});

test('a baseline of the target’s own year draws no way', () => {
  const found = cashBenefit({}, '2018-06-01', { baseline: { value: 300, period: '2018' }, printed: '2019-01-01' });
  expect(found.path).toEqual([]);
  const own = cashBenefit({ '2017': 250 }, '2018-06-01', {
    baseline: { value: 300, period: '2019', kind: 'expected' },
  });
  expect(own.path).toEqual([]);
});

describe('whether anything is known of 2018 yet', () => {
  const NOTHING = 'Der kendes endnu ingen tal for 2018.';

  test('is said from its first day on', () => {
    expect(cashBenefit({ '2017-06': 220 }, '2017-12-31').sentence.da).not.toContain(NOTHING);
    expect(cashBenefit({ '2017-06': 220 }, '2018-01-01').sentence.da).toContain(NOTHING);
  });

  test('a figure that reaches into the year is something', () => {
    expect(cashBenefit({ '2017-12-31': 220 }, '2018-02-01').sentence.da).toContain(NOTHING);
    expect(cashBenefit({ '2018-01-01': 220 }, '2018-02-01').sentence.da).not.toContain(NOTHING);
  });
});

test('of figures that end on the same day the one of the shorter time is the newest', () => {
  expect(cashBenefit({ '2017': 210, '2017-Q4': 195 }, '2018-02-01').actual?.value).toBe(195);
  expect(cashBenefit({ '2017-Q4': 195, '2017': 210 }, '2018-02-01').actual?.value).toBe(195);
});

describe('at year end', () => {
  const yearEnd = (figures: Situation['figures']) =>
    cashBenefit(figures, '2019-03-01', { measure: { statistic: 'year-end' } });

  test('the number on 31 December decides', () => {
    expect(verdict(yearEnd({ '2018-12-31': 199 }))).toBe('met');
  });

  test('the number on 30 December does not', () => {
    expect(verdict(yearEnd({ '2018-12-30': 199 }))).toBe('not-measurable: no-figure');
  });

  test('a figure printed under the year is the one at its end', () => {
    expect(verdict(yearEnd({ '2018': 205 }))).toBe('missed');
  });
});

describe('a bare number, without at most or at least', () => {
  const bare = (baseline: Situation['baseline']) =>
    evaluated({
      target: { shape: 'level', operator: '=', operator_stated: false, value: 200, unit: 'persons', period: '2018' },
      figures: { '2018': 190 },
      asOf: '2019-01-01',
      ...(baseline && { baseline }),
    });

  test('points away from the baseline', () => {
    expect(verdict(bare({ value: 250, period: '2017' }))).toBe('met');
    expect(verdict(bare({ value: 150, period: '2017' }))).toBe('missed');
  });

  test('without a baseline only the number itself is right', () => {
    expect(verdict(bare(undefined))).toBe('missed');
  });
});

test('below is not at: 200 is not below 200', () => {
  const found = evaluated({
    target: { shape: 'level', operator: '<', value: 200, unit: 'persons', period: '2018' },
    figures: { '2018': 200 },
    asOf: '2019-01-01',
  });
  expect(verdict(found)).toBe('missed');
  expect(found.behind).toBe(true);
});
