import { expect, test } from 'vitest';
import { evaluated, type Situation, verdict } from '../testing/evaluated.ts';

/** Rebild 2018: kompetenceprofil og CV senest fire uger efter ankomsten. */
const deadline = (share: object | undefined, figures: Situation['figures'], asOf = '2018-06-01') =>
  evaluated({
    target: {
      shape: 'deadline',
      within: { to: 4, unit: 'weeks' },
      counted_from: { da: 'ankomsten', en: 'arrival' },
      period: '2018',
      ...(share && { share }),
    },
    measure: { unit: 'percent' },
    figures: figures ?? {},
    asOf,
  });

test('without a share there is nothing to rate, even when a share is known', () => {
  const found = deadline(undefined, {});
  expect(verdict(found)).toBe('not-measurable: definition-open');
  expect(found.sentence.da).toBe('Planen sætter en frist, men siger ikke, hvor stor en andel der skal nå den.');
  expect(deadline(undefined, { '2018-Q1': 88 }).sentence.da).toBe(
    'Planen sætter en frist, men siger ikke, hvor stor en andel der skal nå den. Nyeste kendte andel, der nåede den, er 88 % (1. kvartal 2018).',
  );
});

test('with a share it is rated like any share', () => {
  const all = { operator: '>=', value: 90 };
  expect(verdict(deadline(all, { '2018-Q1': 88 }))).toBe('at-risk');
  expect(verdict(deadline(all, { '2018': 90 }, '2019-01-01'))).toBe('met');
});
