import { expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { tilgang } from './tilgang.ts';

const inRebild = (id: string) => life(id).lives('840', '2010-01-01');

test('a forløb counts in the month of its first day', () => {
  const ada = inRebild('Ada').on('kontanthjaelp', '2018-01-31', '2018-06-30');
  expect(lines(measured(tilgang, [ada], { from: '2018-01', to: '2018-12' }))).toEqual(['2018-01 1/1 = 1']);
});

test('back after a full calendar month without the benefit is a new forløb; a day less is the old one', () => {
  const away = inRebild('Ada').on('kontanthjaelp', '2018-01-01', '2018-01-31').on('kontanthjaelp', '2018-03-01');
  const nearly = inRebild('Bo').on('kontanthjaelp', '2018-01-01', '2018-01-31').on('kontanthjaelp', '2018-02-28');
  expect(lines(measured(tilgang, [away], { from: '2018-02', to: '2018-12' }))).toEqual(['2018-03 1/1 = 1']);
  expect(measured(tilgang, [nearly], { from: '2018-02', to: '2018-12' })).toEqual([]);
});

test('sixty days without it, but no full calendar month, is the same forløb', () => {
  const ada = inRebild('Ada').on('kontanthjaelp', '2018-01-01', '2018-07-01').on('kontanthjaelp', '2018-08-31');
  expect(measured(tilgang, [ada], { from: '2018-07', to: '2018-12' })).toEqual([]);
  const longer = inRebild('Bo').on('kontanthjaelp', '2018-01-01', '2018-06-30').on('kontanthjaelp', '2018-08-01');
  expect(lines(measured(tilgang, [longer], { from: '2018-07', to: '2018-12' }))).toEqual(['2018-08 1/1 = 1']);
});

test('the forløb is seen over the whole life: what began years before is not inflow when it is taken up again', () => {
  const ada = inRebild('Ada')
    .on('kontanthjaelp', '2012-01-01', '2017-12-20')
    .on('kontanthjaelp', '2018-01-05', '2018-01-20');
  expect(measured(tilgang, [ada], { from: '2018-01' })).toEqual([]);
});

test('a long spell that covers the gap between two others leaves no gap', () => {
  const ada = inRebild('Ada')
    .on('kontanthjaelp', '2017-01-01', '2018-12-31', { degree: 200 })
    .on('kontanthjaelp', '2017-02-01', '2017-03-31', { degree: 500 })
    .on('kontanthjaelp', '2018-06-01', '2018-06-30', { degree: 500 });
  expect(measured(tilgang, [ada], { from: '2018-01', to: '2018-12' })).toEqual([]);
});

test('another benefit is another forløb, also one that is not public support', () => {
  const ada = inRebild('Ada')
    .on('kontanthjaelp', '2018-01-01', '2018-01-31', { readiness: 'jobparat' })
    .on('sygedagpenge', '2018-01-10')
    .on('su', '2018-01-20');
  expect(lines(measured(tilgang, [ada], { from: '2018-01', by: ['benefit'] }))).toEqual([
    '2018-01 kontanthjaelp 1/1 = 1',
    '2018-01 su 1/1 = 1',
    '2018-01 sygedagpenge 1/1 = 1',
  ]);
  expect(lines(measured(tilgang, [ada], { from: '2018-01', by: ['readiness'] }))).toEqual([
    '2018-01 ukendt 2/1 = 2',
    '2018-01 jobparat 1/1 = 1',
  ]);
});

test('who moves in later brings no inflow; who moves in on the first day does', () => {
  const later = life('Ada').lives('840', '2018-01-02').on('kontanthjaelp', '2018-01-01');
  const same = life('Bo').lives('840', '2018-01-01').on('kontanthjaelp', '2018-01-01');
  expect(measured(tilgang, [later], { from: '2018-01' })).toEqual([]);
  expect(lines(measured(tilgang, [same], { from: '2018-01' }))).toEqual(['2018-01 1/1 = 1']);
});

test('a spell that begins after as-of does not exist; one that begins on the day does', () => {
  const ada = inRebild('Ada').on('kontanthjaelp', '2018-01-15');
  expect(measured(tilgang, [ada], { from: '2018-01', asOf: '2018-01-14' })).toEqual([]);
  expect(lines(measured(tilgang, [ada], { from: '2018-01', asOf: '2018-01-15' }))).toEqual(['2018-01 1/1 = 1']);
});
