import { expect, test } from 'vitest';
import { ACTIVITY_KINDS } from '../../register/codes.ts';
import { life } from '../../register/life.ts';
import { measured } from '../measuring.ts';
import { virksomhedsrettetAktiveringsgrad } from './virksomhedsrettet-aktiveringsgrad.ts';

const onBenefit = (id: string) =>
  life(id).lives('840', '2010-01-01').on('kontanthjaelp', '2018-01-01', '2018-01-31', { readiness: 'jobparat' });

test('placement, wage subsidy and nytteindsats only', () => {
  const counting = ACTIVITY_KINDS.filter((kind) => {
    const ada = onBenefit('Ada').does(kind, '2018-01-01', '2018-01-31', { hoursPerWeek: 37 });
    return measured(virksomhedsrettetAktiveringsgrad, [ada], { from: '2018-01' })[0]?.value === 100;
  });
  expect(counting).toEqual(['virksomhedspraktik', 'loentilskud', 'nytteindsats']);
});

test('split by readiness, each group against its own recipients', () => {
  const ada = onBenefit('Ada').does('loentilskud', '2018-01-01', '2018-01-31', { hoursPerWeek: 37 });
  const bo = life('Bo')
    .lives('840', '2010-01-01')
    .on('kontanthjaelp', '2018-01-01', '2018-01-31', { readiness: 'aktivitetsparat' });
  const rows = measured(virksomhedsrettetAktiveringsgrad, [ada, bo], { from: '2018-01', by: ['readiness'] });
  expect(rows.map(({ group, value }) => [group.readiness, value])).toEqual([
    ['jobparat', 100],
    ['aktivitetsparat', 0],
  ]);
});

test('of those without hours only the workplace kinds are counted apart', () => {
  const ada = onBenefit('Ada').does('loentilskud', '2018-01-01').does('danskuddannelse', '2018-01-01');
  expect(measured(virksomhedsrettetAktiveringsgrad, [ada], { from: '2018-01' })[0]?.unknown).toBe(1);
});

test('the last day inside: an activity that ends on the 31st counts that day, one that begins on the 1st not before', () => {
  const ada = onBenefit('Ada').does('nytteindsats', '2018-01-31', '2018-02-28', { hoursPerWeek: 37 });
  expect(measured(virksomhedsrettetAktiveringsgrad, [ada], { from: '2018-01' })[0]?.numerator).toBe(37_000);
  expect(measured(virksomhedsrettetAktiveringsgrad, [ada], { from: '2018-01', asOf: '2018-01-30' })[0]?.numerator).toBe(
    0,
  );
});
