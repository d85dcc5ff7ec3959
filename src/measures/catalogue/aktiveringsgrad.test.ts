import { expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { aktiveringsgrad } from './aktiveringsgrad.ts';

const inRebild = (id: string) => life(id).lives('840', '2010-01-01');
const onBenefit = (id: string) => inRebild(id).on('kontanthjaelp', '2018-01-01', '2018-01-31');
const january = { from: '2018-01' } as const;
/** A full-time day in the common unit of hours and benefits. */
const DAY = 37_000;

test('37 hours a week all month on benefit is 100 per cent, 18½ hours is 50', () => {
  const full = onBenefit('Ada').does('virksomhedspraktik', '2018-01-01', '2018-01-31', { hoursPerWeek: 37 });
  const half = onBenefit('Bo').does('danskuddannelse', '2018-01-01', '2018-01-31', { hoursPerWeek: 18.5 });
  expect(measured(aktiveringsgrad, [full], january)[0]).toMatchObject({
    numerator: 31 * DAY,
    denominator: 31 * DAY,
    value: 100,
  });
  expect(measured(aktiveringsgrad, [half], january)[0]?.value).toBe(50);
  expect(measured(aktiveringsgrad, [full, half], january)[0]?.value).toBe(75);
});

test('several activities add up, but a day is never more than 37 hours', () => {
  const ada = onBenefit('Ada')
    .does('virksomhedspraktik', '2018-01-01', '2018-01-31', { hoursPerWeek: 20 })
    .does('ordinaer-uddannelse', '2018-01-11', '2018-01-20', { hoursPerWeek: 10 })
    .does('nytteindsats', '2018-01-11', '2018-01-15', { hoursPerWeek: 20 });
  expect(measured(aktiveringsgrad, [ada], january)[0]?.numerator).toBe((21 * 20 + 5 * 30 + 5 * 37) * 1000);
});

test('only days with public support count, the last day of the benefit included', () => {
  const ada = inRebild('Ada')
    .on('kontanthjaelp', '2018-01-01', '2018-01-10')
    .on('su', '2018-01-11', '2018-01-31')
    .does('virksomhedspraktik', '2018-01-08', '2018-01-31', { hoursPerWeek: 37 });
  expect(measured(aktiveringsgrad, [ada], january)[0]).toMatchObject({ numerator: 3 * DAY, denominator: 10 * DAY });
});

test('mentor, IGU, flex jobs and small jobs are not activation', () => {
  const ada = onBenefit('Ada')
    .does('mentor', '2018-01-01', '2018-01-31', { hoursPerWeek: 37 })
    .does('smaajob', '2018-01-01', '2018-01-31', { hoursPerWeek: 37 });
  expect(measured(aktiveringsgrad, [ada], january)[0]).toMatchObject({ numerator: 0, value: 0 });
});

test('part-time benefit: the recipients weigh less, the activity does not', () => {
  const ada = inRebild('Ada')
    .on('sygedagpenge', '2018-01-01', '2018-01-31', { degree: 500 })
    .does('virksomhedspraktik', '2018-01-01', '2018-01-31', { hoursPerWeek: 18.5 });
  expect(measured(aktiveringsgrad, [ada], january)[0]?.value).toBe(100);
});

test('on a day with two benefits the activity belongs to the one that began first, and counts once', () => {
  const ada = inRebild('Ada')
    .on('kontanthjaelp', '2017-12-01', '2018-01-10')
    .on('sygedagpenge', '2018-01-01', '2018-01-31')
    .does('virksomhedspraktik', '2018-01-01', '2018-01-31', { hoursPerWeek: 37 });
  const rows = measured(aktiveringsgrad, [ada], { ...january, by: ['benefit'] });
  expect(rows.map(({ group, numerator, denominator }) => [group.benefit, numerator / DAY, denominator! / DAY])).toEqual(
    [
      ['kontanthjaelp', 10, 10],
      ['sygedagpenge', 21, 31],
    ],
  );
  expect(measured(aktiveringsgrad, [ada], january)[0]).toMatchObject({ numerator: 31 * DAY, denominator: 41 * DAY });
});

test('activities without hours weigh nothing and are counted apart, once in each month they touch', () => {
  const ada = inRebild('Ada')
    .on('kontanthjaelp', '2018-01-01', '2018-01-10')
    .on('kontanthjaelp', '2018-01-20', '2018-02-20')
    .does('virksomhedspraktik', '2018-01-05', '2018-02-10')
    .does('nytteindsats', '2018-02-01', '2018-02-05')
    .does('nytteindsats', '2018-01-12', '2018-01-15');
  const rows = measured(aktiveringsgrad, [ada], { from: '2018-01', to: '2018-02' });
  expect(rows.map(({ period, numerator, unknown }) => [period, numerator, unknown])).toEqual([
    ['2018-01', 0, 1],
    ['2018-02', 0, 2],
  ]);
  expect(measured(aktiveringsgrad, [ada], { from: '2018-Q1' })[0]?.unknown).toBe(2);
});

test('in the area, at working age and up to as-of', () => {
  const moved = life('Ada')
    .born('1951-01-21')
    .lives('851', '2010-01-01', '2018-01-10')
    .lives('840', '2018-01-11')
    .on('efterloen', '2018-01-01')
    .does('vejledning-opkvalificering', '2018-01-01', undefined, { hoursPerWeek: 37 });
  expect(measured(aktiveringsgrad, [moved], { ...january, area: ['840'] })[0]?.numerator).toBe(10 * DAY);
  expect(measured(aktiveringsgrad, [moved], { ...january, area: ['840'], asOf: '2018-01-12' })[0]?.numerator).toBe(
    2 * DAY,
  );
});

test('without anybody on public support there is nothing to divide by', () => {
  const ada = inRebild('Ada').does('virksomhedspraktik', '2018-01-01', '2018-01-31', { hoursPerWeek: 37 });
  expect(lines(measured(aktiveringsgrad, [ada], january))).toEqual([]);
});
