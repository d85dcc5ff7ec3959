import { expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { life } from '../../register/life.ts';
import { shippedLaw } from '../../rules/law/node/law-folder.ts';
import { lines, measured } from '../measuring.ts';
import { ydelsesugerPaaTrin } from './ydelsesuger-paa-trin.ts';

const law = shippedLaw();
const inRebild = (id: string) => life(id).lives('840', '2010-01-01');
const ask = (lives: ReturnType<typeof life>[], question: object) =>
  lines(measured(ydelsesugerPaaTrin, lives, { from: '2018', law, ...question }));

test('60 weeks in a row: four on the first step, 22 on the second, 26 on the third, the rest on the fourth', () => {
  const ada = inRebild('Ada').on('kontanthjaelp', '2017-01-02', '2018-02-25');
  expect(ask([ada], { from: '2017', to: '2018' })).toEqual([
    '2017 1 4/1 = 4',
    '2017 2 22/1 = 22',
    '2017 3 26/1 = 26',
    '2018 4 8/1 = 8',
  ]);
});

test('a week belongs to the month of its Thursday', () => {
  const ada = inRebild('Ada').on('kontanthjaelp', '2018-01-29', '2018-01-30');
  const bo = inRebild('Bo').on('kontanthjaelp', '2018-03-02', '2018-03-04');
  expect(ask([ada], { from: '2018-01', to: '2018-03' })).toEqual(['2018-02 1 1/1 = 1']);
  expect(ask([bo], { from: '2018-01', to: '2018-03' })).toEqual(['2018-03 1 1/1 = 1']);
});

test('one day, and two benefits in one week, are one week', () => {
  const ada = inRebild('Ada')
    .on('sygedagpenge', '2018-01-01', '2018-01-03')
    .on('a_dagpenge', '2018-01-04', '2018-01-07');
  expect(ask([ada], { from: '2018-01' })).toEqual(['2018-01 1 1/1 = 1']);
});

test('52 whole weeks of self-support begin a new count, 51 do not', () => {
  const before = (id: string) => inRebild(id).on('kontanthjaelp', '2016-01-04', '2016-12-04');
  const away52 = before('Ada').on('kontanthjaelp', '2017-12-04', '2017-12-10');
  const away51 = before('Bo').on('kontanthjaelp', '2017-11-27', '2017-12-03');
  expect(ask([away52], { from: '2017' })).toEqual(['2017 1 1/1 = 1']);
  expect(ask([away51], { from: '2017' })).toEqual(['2017 3 1/1 = 1']);
});

test('living in the area on the Thursday', () => {
  const ada = life('Ada')
    .lives('840', '2010-01-01', '2018-01-10')
    .lives('851', '2018-01-11')
    .on('kontanthjaelp', '2018-01-01', '2018-01-14');
  expect(ask([ada], { from: '2018-01', by: ['municipality'] })).toEqual([
    '2018-01 1 840 1/1 = 1',
    '2018-01 1 851 1/1 = 1',
  ]);
});

test('weeks lived elsewhere count towards the step', () => {
  const ada = life('Ada')
    .lives('851', '2010-01-01', '2018-01-28')
    .lives('840', '2018-01-29')
    .on('kontanthjaelp', '2018-01-01', '2018-02-04');
  expect(ask([ada], { from: '2018-02', area: ['840'] })).toEqual(['2018-02 2 1/1 = 1']);
});

test('a Thursday after as-of does not exist, nor a benefit that begins after it', () => {
  const ada = inRebild('Ada').on('kontanthjaelp', '2018-01-01', '2018-01-14');
  expect(ask([ada], { from: '2018-01', asOf: '2018-01-10' })).toEqual(['2018-01 1 1/1 = 1']);
  expect(ask([ada], { from: '2018-01', asOf: '2018-01-11' })).toEqual(['2018-01 1 2/1 = 2']);
});

test('a flex job with a missing grant date: on the ladder or not cannot be known, and the step is unknown', () => {
  const unknown = inRebild('Ada').on('fleksjob', '2018-01-01', '2018-01-07');
  const granted = inRebild('Bo').on('fleksjob', '2018-01-01', '2018-01-07', { grantedOn: '2017-12-01' });
  const old = inRebild('Cy').on('fleksjob', '2010-01-01', '2018-01-07', { grantedOn: '2010-01-01' });
  expect(ask([unknown, granted, old], { from: '2018-01' })).toEqual(['2018-01 ukendt 1/1 = 1', '2018-01 1 1/1 = 1']);
});

test('what the municipality has decided makes an unknown step known', () => {
  const ada = inRebild('Ada')
    .on('kontanthjaelp', '2016-01-04', '2016-12-04')
    .on('su', '2016-12-05', '2018-01-07')
    .on('kontanthjaelp', '2018-01-08', '2018-01-14');
  const decided = (interrupts: boolean) =>
    law.decidedBy([
      {
        law: 'refusion/blokerer-uafklaret',
        value: { su: interrupts },
        who: 'Byrådet',
        when: parseDay('2016-01-01'),
        ground: 'bekendtgørelsens liste',
      },
    ]);
  expect(ask([ada], { from: '2018-01' })).toEqual(['2018-01 ukendt 1/1 = 1']);
  expect(ask([ada], { from: '2018-01', law: decided(true) })).toEqual(['2018-01 3 1/1 = 1']);
  expect(ask([ada], { from: '2018-01', law: decided(false) })).toEqual(['2018-01 1 1/1 = 1']);
});
