import { expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { personer } from './personer.ts';

const inRebild = (id: string) => life(id).born('1980-05-01').lives('840', '2010-01-01');

test('one day in the month is enough, and many days are still one person', () => {
  const ada = inRebild('Ada').on('kontanthjaelp', '2018-01-31', '2018-02-28').on('kontanthjaelp', '2018-04-01');
  expect(lines(measured(personer, [ada], { from: '2018-01', to: '2018-04' }))).toEqual([
    '2018-01 1/1 = 1',
    '2018-02 1/1 = 1',
    '2018-04 1/1 = 1',
  ]);
  expect(lines(measured(personer, [ada], { from: '2018' }))).toEqual(['2018 1/1 = 1']);
});

test('two benefits: one person in all, and one on each', () => {
  const ada = inRebild('Ada')
    .on('kontanthjaelp', '2018-01-01', '2018-01-10')
    .on('kontanthjaelp', '2018-01-20', '2018-01-25')
    .on('sygedagpenge', '2018-01-11', '2018-01-31');
  expect(lines(measured(personer, [ada], { from: '2018-01' }))).toEqual(['2018-01 1/1 = 1']);
  expect(lines(measured(personer, [ada], { from: '2018-01', by: ['benefit'] }))).toEqual([
    '2018-01 kontanthjaelp 1/1 = 1',
    '2018-01 sygedagpenge 1/1 = 1',
  ]);
});

test('the other groups are those of the first counted day', () => {
  const ada = inRebild('Ada')
    .on('kontanthjaelp', '2018-01-01', '2018-01-15', { readiness: 'aktivitetsparat' })
    .on('kontanthjaelp', '2018-01-16', '2018-02-28', { readiness: 'jobparat' });
  expect(lines(measured(personer, [ada], { from: '2018-01', to: '2018-02', by: ['readiness'] }))).toEqual([
    '2018-02 jobparat 1/1 = 1',
    '2018-01 aktivitetsparat 1/1 = 1',
  ]);
});

test('on the 25th birthday the age group changes; the month belongs to the first day', () => {
  const bo = life('Bo').born('1993-01-16').lives('840', '2010-01-01').on('kontanthjaelp', '2018-01-15');
  expect(lines(measured(personer, [bo], { from: '2018-01', to: '2018-02', by: ['age'] }))).toEqual([
    '2018-01 18-24 1/1 = 1',
    '2018-02 25-29 1/1 = 1',
  ]);
});

test('moved in the middle of the month: one person in the area, one in each municipality', () => {
  const ada = life('Ada')
    .lives('840', '2010-01-01', '2018-01-14')
    .lives('851', '2018-01-15')
    .on('kontanthjaelp', '2018-01-01');
  expect(lines(measured(personer, [ada], { from: '2018-01' }))).toEqual(['2018-01 1/1 = 1']);
  expect(lines(measured(personer, [ada], { from: '2018-01', by: ['municipality'] }))).toEqual([
    '2018-01 840 1/1 = 1',
    '2018-01 851 1/1 = 1',
  ]);
  expect(lines(measured(personer, [ada], { from: '2018-02', by: ['municipality'] }))).toEqual(['2018-02 851 1/1 = 1']);
});

test('the day of moving in counts, the day of moving out does not', () => {
  const away = life('Ada').lives('840', '2010-01-01', '2017-12-31').on('kontanthjaelp', '2018-01-01');
  const still = life('Bo').lives('840', '2010-01-01', '2018-01-01').on('kontanthjaelp', '2018-01-01');
  expect(measured(personer, [away, still], { from: '2018-01' })[0]).toMatchObject({ numerator: 1, subjects: 1 });
});

test('the 67th birthday is outside, the day before inside', () => {
  const old = life('Cy').born('1951-01-01').lives('840', '2010-01-01').on('foertidspension', '2010-01-01');
  const older = life('Di').born('1951-01-02').lives('840', '2010-01-01').on('foertidspension', '2010-01-01');
  expect(lines(measured(personer, [old, older], { from: '2018-01' }))).toEqual(['2018-01 1/1 = 1']);
});

test('SU is not public support, and a spell that begins after as-of does not exist', () => {
  const student = inRebild('Ada').on('su', '2018-01-01');
  const later = inRebild('Bo').on('kontanthjaelp', '2018-01-11');
  expect(measured(personer, [student, later], { from: '2018-01', asOf: '2018-01-10' })).toEqual([]);
});
