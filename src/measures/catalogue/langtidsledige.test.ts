import { expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { langtidsledige } from './langtidsledige.ts';

const inRebild = (id: string) => life(id).born('1980-01-01').lives('840', '2010-01-01');
const december = { from: '2018-12' } as const;

test('80 per cent of 364 days are 291.2: 292 days are enough, 291 are not', () => {
  const enough = inRebild('Ada').on('a_dagpenge', '2018-03-15', '2018-12-31');
  const short = inRebild('Bo').on('a_dagpenge', '2018-03-16', '2018-12-31');
  expect(lines(measured(langtidsledige, [enough], december))).toEqual(['2018-12 1/1 = 1']);
  expect(measured(langtidsledige, [short], december)).toEqual([]);
});

test('the days need not be in a row, and only those of the window count', () => {
  const ada = inRebild('Ada')
    .on('a_dagpenge', '2017-01-01', '2018-01-01')
    .on('a_dagpenge', '2018-01-02', '2018-06-30')
    .on('a_dagpenge', '2018-09-10', '2018-12-31');
  expect(lines(measured(langtidsledige, [ada], december))).toEqual(['2018-12 1/1 = 1']);
  const bo = inRebild('Bo').on('a_dagpenge', '2016-01-01', '2018-06-30').on('a_dagpenge', '2018-09-12', '2018-12-31');
  expect(measured(langtidsledige, [bo], december)).toEqual([]);
});

test('part-time counts with its part, and two benefits with at most one', () => {
  const part = inRebild('Ada').on('a_dagpenge', '2017-01-01', '2018-12-31', { degree: 800 });
  const less = inRebild('Bo').on('a_dagpenge', '2017-01-01', '2018-12-31', { degree: 799 });
  const two = inRebild('Cy')
    .on('a_dagpenge', '2018-07-01', '2018-12-31')
    .on('kontanthjaelp', '2018-07-01', '2018-12-31', { readiness: 'jobparat' });
  expect(lines(measured(langtidsledige, [part, less, two], december))).toEqual(['2018-12 1/1 = 1']);
});

test('at least one day of the last month: gone since 1 December counts, gone since 30 November does not', () => {
  const one = inRebild('Ada').on('a_dagpenge', '2017-01-01', '2018-12-01');
  const none = inRebild('Bo').on('a_dagpenge', '2017-01-01', '2018-11-30');
  expect(lines(measured(langtidsledige, [one], december))).toEqual(['2018-12 1/1 = 1']);
  expect(measured(langtidsledige, [none], december)).toEqual([]);
  expect(lines(measured(langtidsledige, [one, none], { from: '2018' }))).toEqual(['2018 1/1 = 1']);
});

test('in the area and at working age on the last day', () => {
  const moved = life('Ada').lives('840', '2010-01-01', '2018-12-30').on('a_dagpenge', '2017-01-01');
  const birthday = life('Bo').born('1951-12-31').lives('840', '2010-01-01').on('a_dagpenge', '2017-01-01');
  const dayAfter = life('Cy').born('1952-01-01').lives('840', '2010-01-01').on('a_dagpenge', '2017-01-01');
  expect(measured(langtidsledige, [moved, birthday], december)).toEqual([]);
  expect(lines(measured(langtidsledige, [dayAfter], { ...december, by: ['age'] }))).toEqual(['2018-12 60-66 1/1 = 1']);
});

test('newly moved in counts with the time unemployed elsewhere', () => {
  const ada = life('Ada')
    .lives('851', '2010-01-01', '2018-12-30')
    .lives('840', '2018-12-31')
    .on('a_dagpenge', '2017-01-01');
  expect(lines(measured(langtidsledige, [ada], { ...december, area: ['840'] }))).toEqual(['2018-12 1/1 = 1']);
});

test('the benefit is that of the latest gross-unemployed day', () => {
  const ada = inRebild('Ada')
    .on('a_dagpenge', '2017-01-01', '2018-12-10')
    .on('kontanthjaelp', '2018-12-11', '2018-12-20', { readiness: 'jobparat' })
    .on('sygedagpenge', '2018-12-21');
  expect(lines(measured(langtidsledige, [ada], { ...december, by: ['benefit', 'readiness'] }))).toEqual([
    '2018-12 kontanthjaelp jobparat 1/1 = 1',
  ]);
});

test('before the last day of the month is known, the month cannot be measured', () => {
  const ada = inRebild('Ada').on('a_dagpenge', '2017-01-01');
  expect(lines(measured(langtidsledige, [ada], { ...december, asOf: '2018-12-30' }))).toEqual(['2018-12 not yet']);
  expect(lines(measured(langtidsledige, [ada], { ...december, asOf: '2018-12-31' }))).toEqual(['2018-12 1/1 = 1']);
});
