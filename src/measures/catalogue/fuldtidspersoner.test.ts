import { expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { fuldtidspersoner } from './fuldtidspersoner.ts';

const inRebild = (id: string) => life(id).born('1980-05-01').lives('840', '2010-01-01');

test('a whole month on kontanthjælp is one full-time person', () => {
  const ada = inRebild('Ada').on('kontanthjaelp', '2018-01-01', '2018-01-31');
  expect(lines(measured(fuldtidspersoner, [ada], { from: '2018-01', to: '2018-02' }))).toEqual([
    '2018-01 31000/31000 = 1',
  ]);
});

test('26 of 52 weeks are about half a full-time person', () => {
  const ada = inRebild('Ada').on('kontanthjaelp', '2018-01-01', '2018-07-01');
  expect(measured(fuldtidspersoner, [ada], { from: '2018' })[0]).toMatchObject({
    numerator: 182000,
    denominator: 365000,
  });
});

test('two spells of one benefit never make more than one; two benefits may', () => {
  const ada = inRebild('Ada')
    .on('kontanthjaelp', '2018-01-01', '2018-01-31', { degree: 700 })
    .on('kontanthjaelp', '2018-01-11', '2018-01-20', { degree: 600 })
    .on('sygedagpenge', '2018-01-01', '2018-01-10');
  expect(lines(measured(fuldtidspersoner, [ada], { from: '2018-01', by: ['benefit'] }))).toEqual([
    '2018-01 kontanthjaelp 24700/31000 = 0.7968',
    '2018-01 sygedagpenge 10000/31000 = 0.3226',
  ]);
});

test('only days in the area count: moved out on the 15th, the 14th is the last day inside', () => {
  const ada = life('Ada')
    .born('1980-05-01')
    .lives('840', '2010-01-01', '2018-01-14')
    .lives('851', '2018-01-15')
    .on('kontanthjaelp', '2018-01-01');
  expect(measured(fuldtidspersoner, [ada], { from: '2018-01', area: ['840'] })[0]?.numerator).toBe(14000);
  expect(lines(measured(fuldtidspersoner, [ada], { from: '2018-01', by: ['municipality'] }))).toEqual([
    '2018-01 840 14000/31000 = 0.4516',
    '2018-01 851 17000/31000 = 0.5484',
  ]);
});

test('recorded in two municipalities at once: one person for the area, one for each municipality', () => {
  const ada = life('Ada')
    .born('1980-05-01')
    .lives('840', '2018-01-01')
    .lives('851', '2018-01-01')
    .on('kontanthjaelp', '2018-01-01');
  expect(measured(fuldtidspersoner, [ada], { from: '2018-01' })[0]?.numerator).toBe(31000);
  expect(
    measured(fuldtidspersoner, [ada], { from: '2018-01', by: ['municipality'] }).map((row) => row.numerator),
  ).toEqual([31000, 31000]);
});

test('working age: the 16th birthday is inside, the 67th outside', () => {
  const young = life('Bo').born('2002-01-16').lives('840', '2010-01-01').on('uddannelseshjaelp', '2018-01-01');
  const old = life('Cy').born('1951-01-16').lives('840', '2010-01-01').on('foertidspension', '2018-01-01');
  expect(lines(measured(fuldtidspersoner, [young, old], { from: '2018-01', by: ['age'] }))).toEqual([
    '2018-01 16-17 16000/31000 = 0.5161',
    '2018-01 60-66 15000/31000 = 0.4839',
  ]);
});

test('days after as-of do not exist yet', () => {
  const ada = inRebild('Ada').on('kontanthjaelp', '2018-01-01');
  expect(measured(fuldtidspersoner, [ada], { from: '2018-01', asOf: '2018-01-10' })[0]?.numerator).toBe(10000);
});

test('SU is not public support', () => {
  expect(measured(fuldtidspersoner, [inRebild('Ada').on('su', '2018-01-01')], { from: '2018-01' })).toEqual([]);
});
