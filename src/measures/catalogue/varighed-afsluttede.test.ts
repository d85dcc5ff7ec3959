import { expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { varighedAfsluttede } from './varighed-afsluttede.ts';

const inRebild = (id: string) => life(id).lives('840', '2010-01-01');

test('seven days, the first and the last included, are one week', () => {
  const ada = inRebild('Ada').on('kontanthjaelp', '2018-01-01', '2018-01-07');
  expect(lines(measured(varighedAfsluttede, [ada], { from: '2018-01' }))).toEqual(['2018-01 7/1 = 1']);
});

test('days of a gap that does not break the forløb are part of it', () => {
  const ada = inRebild('Ada')
    .on('kontanthjaelp', '2018-01-01', '2018-01-07')
    .on('kontanthjaelp', '2018-01-22', '2018-01-28');
  expect(lines(measured(varighedAfsluttede, [ada], { from: '2018-01' }))).toEqual(['2018-01 28/1 = 4']);
});

test('the whole forløb counts, also what lies before the period and before moving in', () => {
  const ada = life('Ada')
    .lives('851', '2010-01-01', '2018-01-14')
    .lives('840', '2018-01-15')
    .on('kontanthjaelp', '2017-01-01', '2018-01-27');
  expect(lines(measured(varighedAfsluttede, [ada], { from: '2018-01', area: ['840'] }))).toEqual([
    '2018-01 392/1 = 56',
  ]);
});

test('the mean of two forløb; the one that goes on is not in it', () => {
  const ada = inRebild('Ada').on('kontanthjaelp', '2018-01-01', '2018-01-07');
  const bo = inRebild('Bo').on('sygedagpenge', '2018-01-01', '2018-01-21');
  const cy = inRebild('Cy').on('sygedagpenge', '2017-01-01');
  expect(lines(measured(varighedAfsluttede, [ada, bo, cy], { from: '2018-01' }))).toEqual(['2018-01 28/2 = 2']);
  expect(lines(measured(varighedAfsluttede, [ada, bo, cy], { from: '2018-01', by: ['benefit'] }))).toEqual([
    '2018-01 kontanthjaelp 7/1 = 1',
    '2018-01 sygedagpenge 21/1 = 3',
  ]);
});

test('as-of cuts nothing short: a forløb that reaches beyond it has not ended', () => {
  const ada = inRebild('Ada').on('kontanthjaelp', '2018-01-01', '2018-01-07');
  expect(measured(varighedAfsluttede, [ada], { from: '2018-01', asOf: '2018-01-06' })).toEqual([]);
  expect(lines(measured(varighedAfsluttede, [ada], { from: '2018-01', asOf: '2018-01-07' }))).toEqual([
    '2018-01 7/1 = 1',
  ]);
});
