import { expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { dimittenderTilLedighed } from './dimittender-til-ledighed.ts';

/** 26 weeks after 30 June 2018 is 29 December 2018. */
const graduate = (id: string) =>
  life(id).lives('851', '2010-01-01').studies('videregaaende', '2015-09-01', '2018-06-30', { completed: 'ja' });
const june = { from: '2018-06', asOf: '2019-12-31' } as const;

test('unemployed on the day 26 weeks later', () => {
  const that = graduate('Ada').on('a_dagpenge', '2018-08-01', '2018-12-29');
  const before = graduate('Bo').on('a_dagpenge', '2018-08-01', '2018-12-28');
  const after = graduate('Cy').on('a_dagpenge', '2018-12-30');
  expect(lines(measured(dimittenderTilLedighed, [that, before, after], june))).toEqual(['2018-06 1/3 = 33.3333']);
});

test('cash benefit counts while ready for a job', () => {
  const ready = graduate('Ada').on('kontanthjaelp', '2018-08-01', undefined, { readiness: 'jobparat' });
  const notReady = graduate('Bo').on('kontanthjaelp', '2018-08-01', undefined, { readiness: 'aktivitetsparat' });
  expect(lines(measured(dimittenderTilLedighed, [ready, notReady], june))).toEqual(['2018-06 1/2 = 50']);
});

test('only higher educations that were completed', () => {
  const brokenOff = life('Ada')
    .lives('851', '2010-01-01')
    .studies('videregaaende', '2015-09-01', '2018-06-30', { completed: 'nej' });
  const youth = life('Bo')
    .lives('851', '2010-01-01')
    .studies('ungdomsuddannelse', '2015-09-01', '2018-06-30', { completed: 'ja' });
  expect(lines(measured(dimittenderTilLedighed, [brokenOff, youth], june))).toEqual([]);
});

test('known on the day itself, for all of June on 29 December', () => {
  const ada = graduate('Ada').on('a_dagpenge', '2018-08-01');
  expect(lines(measured(dimittenderTilLedighed, [ada], { ...june, asOf: '2018-12-28' }))).toEqual(['2018-06 not yet']);
  expect(lines(measured(dimittenderTilLedighed, [ada], { ...june, asOf: '2018-12-29' }))).toEqual([
    '2018-06 1/1 = 100',
  ]);
});
