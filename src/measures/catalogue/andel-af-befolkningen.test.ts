import { expect, test } from 'vitest';
import { parsePeriod } from '../../core/period.ts';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { andelAfBefolkningen } from './andel-af-befolkningen.ts';

const inRebild = (id: string) => life(id).born('1980-05-01').lives('840', '2010-01-01');
const ada = inRebild('Ada').on('kontanthjaelp', '2018-01-01', '2018-01-31');
const people = (municipality: string, period: string, value: number, group = '16-66') => ({
  municipality,
  period: parsePeriod(period),
  group,
  value,
});

test('one full-time person among 200 is half a per cent', () => {
  const parts = { population: [people('840', '2018-01', 200), people('840', '2018-01', 300, 'alle')] };
  expect(lines(measured(andelAfBefolkningen, [ada], { from: '2018-01', parts }))).toEqual([
    '2018-01 31000/6200000 = 0.5',
  ]);
});

test('without a figure for the month, the latest earlier one', () => {
  const parts = {
    population: [people('840', '2018-Q2', 999), people('840', '2017-Q3', 100), people('840', '2017-Q4', 200)],
  };
  expect(measured(andelAfBefolkningen, [ada], { from: '2018-01', parts })[0]?.value).toBe(0.5);
});

test('with later figures only the share is unknown, and not 0', () => {
  const parts = { population: [people('840', '2018-Q2', 200)] };
  expect(lines(measured(andelAfBefolkningen, [ada], { from: '2018-01', parts }))).toEqual([
    '2018-01 31000/? = unknown',
  ]);
});

test('two municipalities together: their people together; one unknown makes the share unknown', () => {
  const bo = life('Bo').lives('851', '2010-01-01').on('kontanthjaelp', '2018-01-01', '2018-01-31');
  const both = { population: [people('840', '2018', 100), people('851', '2018', 300)] };
  expect(measured(andelAfBefolkningen, [ada, bo], { from: '2018-01', parts: both })[0]?.value).toBe(0.5);
  const one = { population: [people('840', '2018', 100)] };
  expect(
    lines(measured(andelAfBefolkningen, [ada, bo], { from: '2018-01', by: ['municipality'], parts: one })),
  ).toEqual(['2018-01 840 31000/3100000 = 1', '2018-01 851 31000/? = unknown']);
  expect(measured(andelAfBefolkningen, [ada, bo], { from: '2018-01', parts: one })[0]?.value).toBeNull();
});

test('a municipality that only has workplaces in it does not make the share of all unknown', () => {
  const parts = {
    population: [people('840', '2018', 200)],
    workplaces: [{ id: 'P1', municipality: '101', from: '2010-01-01' }],
  };
  expect(measured(andelAfBefolkningen, [ada], { from: '2018-01', parts })[0]?.value).toBe(0.5);
});

test('split by benefit each part is held against everybody, so that the parts add up', () => {
  const bo = inRebild('Bo').on('sygedagpenge', '2018-01-01', '2018-01-31');
  const parts = { population: [people('840', '2018', 200)] };
  expect(lines(measured(andelAfBefolkningen, [ada, bo], { from: '2018-01', by: ['benefit'], parts }))).toEqual([
    '2018-01 kontanthjaelp 31000/6200000 = 0.5',
    '2018-01 sygedagpenge 31000/6200000 = 0.5',
  ]);
});
