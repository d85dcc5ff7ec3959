import { expect, test } from 'vitest';
import { evaluated, type Situation, verdict } from '../testing/evaluated.ts';

/** Fredericia 2019: plads 75 af 98, fra plads 77 i 2017. */
const rank = (figures: Situation['figures'], asOf: string) =>
  evaluated({
    target: {
      shape: 'rank',
      operator: '<=',
      value: 75,
      of: 98,
      required: { value: -82, unit: 'full-time-persons' },
      period: '2019',
    },
    baseline: { value: 77, period: '2017' },
    figures: figures ?? {},
    asOf,
    printed: '2018-07-01',
  });

test('two places away, and what the plan says it takes', () => {
  const found = rank({}, '2018-12-01');
  expect(verdict(found)).toBe('at-risk');
  expect(found.sentence).toEqual({
    da: 'Nyeste kendte placering er fra 2017: nr. 77, 2 pladser fra målet. Efter planen kræver det 82 færre fuldtidspersoner.',
    en: 'The newest known rank is from 2017: no. 77, 2 places from the target. According to the plan it takes 82 fewer full-time persons.',
  });
  expect(found.required).toMatchObject({ value: -82, unit: 'full-time-persons' });
  expect(found.gap).toEqual({ value: 2, unit: 'rank' });
});

test('a better place is a lower number', () => {
  const found = rank({ '2018': 74 }, '2019-02-01');
  expect(verdict(found)).toBe('on-track');
  expect(found.sentence.da).toContain('nr. 74, 1 plads bedre end målet. Holder det, bliver målet nået.');
  expect(found.required).toBeNull();
});

test('halfway is not on the way: a rank moves with all the others', () => {
  expect(verdict(rank({ '2018': 76 }, '2019-02-01'))).toBe('at-risk');
  expect(rank({ '2018': 76 }, '2019-02-01').path).toEqual([]);
});

test('after 2019 the rank of 2019 decides, and the plan no longer says what it takes', () => {
  expect(verdict(rank({ '2019': 75 }, '2020-03-01'))).toBe('met');
  expect(verdict(rank({ '2019': 76 }, '2020-03-01'))).toBe('missed');
  const unknown = rank({}, '2020-03-01');
  expect(verdict(unknown)).toBe('not-measurable: no-figure');
  expect(unknown.sentence.da).toBe(
    'Placeringen for 2019 er ikke kendt, selv om perioden er slut. Nyeste kendte placering er fra 2017: nr. 77, 2 pladser fra målet.',
  );
  expect(unknown.required).toBeNull();
});
