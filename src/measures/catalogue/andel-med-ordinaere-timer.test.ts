import { expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { andelMedOrdinaereTimer } from './andel-med-ordinaere-timer.ts';

const inRebild = (id: string) => life(id).lives('840', '2010-01-01');
const january = { from: '2018-01' } as const;

test('one day of public support and one hour of ordinary work in the month', () => {
  const works = inRebild('Ada').on('kontanthjaelp', '2018-01-31', '2018-02-28').works('2018-01', 1);
  const doesNot = inRebild('Bo').on('kontanthjaelp', '2018-01-01').works('2017-12', 20).works('2018-02', 20);
  const zero = inRebild('Cy').on('kontanthjaelp', '2018-01-01').works('2018-01', 0);
  const noBenefit = inRebild('Di').works('2018-01', 160);
  expect(lines(measured(andelMedOrdinaereTimer, [works, doesNot, zero, noBenefit], january))).toEqual([
    '2018-01 1/3 = 33.3333',
  ]);
});

test('hours with support are not ordinary; the same month with both counts', () => {
  const supported = inRebild('Ada').on('sygedagpenge', '2018-01-01').works('2018-01', 80, { support: 'fleksjob' });
  const both = inRebild('Bo')
    .on('sygedagpenge', '2018-01-01')
    .works('2018-01', 80, { support: 'loentilskud' })
    .works('2018-01', 2, { workplace: 'P2' });
  expect(lines(measured(andelMedOrdinaereTimer, [supported, both], january))).toEqual(['2018-01 1/2 = 50']);
});

test('split by benefit a person counts on each; by readiness on the first day', () => {
  const ada = inRebild('Ada')
    .on('kontanthjaelp', '2018-01-01', '2018-01-10', { readiness: 'jobparat' })
    .on('sygedagpenge', '2018-01-11', '2018-01-31')
    .works('2018-01', 5);
  expect(lines(measured(andelMedOrdinaereTimer, [ada], { ...january, by: ['benefit'] }))).toEqual([
    '2018-01 kontanthjaelp 1/1 = 100',
    '2018-01 sygedagpenge 1/1 = 100',
  ]);
  expect(lines(measured(andelMedOrdinaereTimer, [ada], { ...january, by: ['readiness'] }))).toEqual([
    '2018-01 jobparat 1/1 = 100',
  ]);
});

test('in the area on a day with public support; at any age', () => {
  const left = life('Ada')
    .lives('840', '2010-01-01', '2018-01-09')
    .on('kontanthjaelp', '2018-01-10')
    .works('2018-01', 5);
  const old = life('Bo')
    .born('1945-01-01')
    .lives('840', '2010-01-01')
    .on('efterloen', '2018-01-01')
    .works('2018-01', 5);
  expect(lines(measured(andelMedOrdinaereTimer, [left, old], january))).toEqual(['2018-01 1/1 = 100']);
});

test('moved within the area: one person together, one in each municipality', () => {
  const ada = life('Ada')
    .lives('840', '2010-01-01', '2018-01-14')
    .lives('851', '2018-01-15')
    .on('kontanthjaelp', '2018-01-01')
    .works('2018-01', 5);
  expect(lines(measured(andelMedOrdinaereTimer, [ada], january))).toEqual(['2018-01 1/1 = 100']);
  expect(lines(measured(andelMedOrdinaereTimer, [ada], { ...january, by: ['municipality'] }))).toEqual([
    '2018-01 840 1/1 = 100',
    '2018-01 851 1/1 = 100',
  ]);
});

test('hours of a month are known when the month has passed', () => {
  const ada = inRebild('Ada').on('kontanthjaelp', '2017-12-01').works('2017-12', 5).works('2018-01', 5);
  expect(
    lines(measured(andelMedOrdinaereTimer, [ada], { from: '2017-12', to: '2018-01', asOf: '2018-01-30' })),
  ).toEqual(['2017-12 1/1 = 100', '2018-01 not yet']);
});
