import { expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { andelOrdinaerUddannelse } from './andel-ordinaer-uddannelse.ts';

const inRebild = (id: string) => life(id).lives('840', '2010-01-01');

test('one of four offers begun is ordinary education', () => {
  const ada = inRebild('Ada')
    .does('virksomhedspraktik', '2018-01-02')
    .does('vejledning-opkvalificering', '2018-01-03')
    .does('nytteindsats', '2018-01-04')
    .does('ordinaer-uddannelse', '2018-01-31');
  expect(lines(measured(andelOrdinaerUddannelse, [ada], { from: '2018-01' }))).toEqual(['2018-01 1/4 = 25']);
});

test('mentor, danskuddannelse and jobs with support are not among the offers', () => {
  const ada = inRebild('Ada')
    .does('ordinaer-uddannelse', '2018-01-02')
    .does('mentor', '2018-01-02')
    .does('danskuddannelse', '2018-01-02')
    .does('fleksjob', '2018-01-02');
  expect(lines(measured(andelOrdinaerUddannelse, [ada], { from: '2018-01' }))).toEqual(['2018-01 1/1 = 100']);
});

test('what began before the month, after it or after as-of is not in it', () => {
  const ada = inRebild('Ada')
    .does('ordinaer-uddannelse', '2017-12-31')
    .does('ordinaer-uddannelse', '2018-02-01')
    .does('ordinaer-uddannelse', '2018-01-20')
    .does('loentilskud', '2018-01-10');
  expect(lines(measured(andelOrdinaerUddannelse, [ada], { from: '2018-01', asOf: '2018-01-19' }))).toEqual([
    '2018-01 0/1 = 0',
  ]);
});

test('split by the readiness of the first day', () => {
  const ada = inRebild('Ada')
    .on('kontanthjaelp', '2018-01-01', '2018-01-15', { readiness: 'jobparat' })
    .on('kontanthjaelp', '2018-01-16', '2018-01-31', { readiness: 'aktivitetsparat' })
    .does('loentilskud', '2018-01-15')
    .does('ordinaer-uddannelse', '2018-01-16');
  expect(lines(measured(andelOrdinaerUddannelse, [ada], { from: '2018-01', by: ['readiness'] }))).toEqual([
    '2018-01 jobparat 0/1 = 0',
    '2018-01 aktivitetsparat 1/1 = 100',
  ]);
});
