import { expect, test } from 'vitest';
import { evaluated, type Situation, verdict } from '../testing/evaluated.ts';

/** Aalborg 2018: højst 2.135 i fleksjob, hvor der ventes 2.050 i 2017. */
const fleksjob = (figures: Situation['figures'], asOf: string, unit = 'full-time-persons') =>
  evaluated({
    target: { shape: 'ceiling-on-rise', operator: '<=', value: 2135, unit, period: '2018' },
    measure: { statistic: 'average' },
    baseline: { value: 2050, unit: 'full-time-persons', period: '2017', kind: 'expected' },
    figures: figures ?? {},
    asOf,
  });

test('below the ceiling, though above the baseline, is on track', () => {
  const found = fleksjob({ '2018-Q1': 2100 }, '2018-05-01');
  expect(verdict(found)).toBe('on-track');
  expect(found.sentence.da).toContain(
    'Loftet giver plads til 85 flere fuldtidspersoner end de forventede 2.050 fuldtidspersoner for 2017.',
  );
});

test('a rise above the ceiling is missed', () => {
  expect(verdict(fleksjob({ '2018': 2136 }, '2019-02-01'))).toBe('missed');
  expect(verdict(fleksjob({ '2018': 2135 }, '2019-02-01'))).toBe('met');
});

test('between persons and full-time persons no room is computed, and it is said why', () => {
  const found = fleksjob({}, '2018-05-01', 'persons');
  expect(found.sentence.da).not.toContain('Loftet');
  expect(found.remarks).toEqual([
    {
      da: 'Udgangspunktet er opgjort i fuldtidspersoner, målet i personer; de regnes ikke sammen.',
      en: 'The baseline is in full-time persons, the target in persons; they are not compared.',
    },
  ]);
});
