import { expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { afgang } from './afgang.ts';

const inRebild = (id: string) => life(id).lives('840', '2010-01-01');

test('a forløb counts in the month of its last day', () => {
  const ada = inRebild('Ada').on('kontanthjaelp', '2017-05-01', '2018-01-31');
  expect(lines(measured(afgang, [ada], { from: '2017-01', to: '2018-12' }))).toEqual(['2018-01 1/1 = 1']);
});

test('what goes on has not ended', () => {
  const ada = inRebild('Ada').on('kontanthjaelp', '2017-05-01');
  expect(measured(afgang, [ada], { from: '2018' })).toEqual([]);
});

test('an end on as-of is an end; an end after it is not known yet', () => {
  const ada = inRebild('Ada').on('kontanthjaelp', '2017-05-01', '2018-01-20');
  expect(lines(measured(afgang, [ada], { from: '2018-01', asOf: '2018-01-20' }))).toEqual(['2018-01 1/1 = 1']);
  expect(measured(afgang, [ada], { from: '2018-01', asOf: '2018-01-19' })).toEqual([]);
});

test('back again before a full month has passed: it had not ended after all', () => {
  const ada = inRebild('Ada').on('kontanthjaelp', '2017-05-01', '2018-01-20').on('kontanthjaelp', '2018-02-28');
  expect(lines(measured(afgang, [ada], { from: '2018-01', asOf: '2018-02-27' }))).toEqual(['2018-01 1/1 = 1']);
  expect(measured(afgang, [ada], { from: '2018-01', asOf: '2018-02-28' })).toEqual([]);
});

test('gone a full month: the outflow stands, and coming back is a new forløb', () => {
  const ada = inRebild('Ada').on('kontanthjaelp', '2017-05-01', '2018-01-20').on('kontanthjaelp', '2018-03-01');
  expect(lines(measured(afgang, [ada], { from: '2018-01', asOf: '2018-12-31' }))).toEqual(['2018-01 1/1 = 1']);
});

test('the spell that reaches furthest ends it and gives its readiness', () => {
  const ada = inRebild('Ada')
    .on('kontanthjaelp', '2018-01-01', '2018-03-31', { readiness: 'jobparat' })
    .on('kontanthjaelp', '2018-02-01', '2018-02-28', { readiness: 'aktivitetsparat' });
  expect(lines(measured(afgang, [ada], { from: '2018-01', to: '2018-06', by: ['readiness'] }))).toEqual([
    '2018-03 jobparat 1/1 = 1',
  ]);
});

test('of two that end it together, the one that began first gives its readiness', () => {
  const ada = inRebild('Ada')
    .on('kontanthjaelp', '2018-01-01', '2018-03-31', { readiness: 'jobparat' })
    .on('kontanthjaelp', '2018-02-01', '2018-03-31', { readiness: 'aktivitetsparat' });
  expect(lines(measured(afgang, [ada], { from: '2018-03', by: ['readiness'] }))).toEqual(['2018-03 jobparat 1/1 = 1']);
});

test('who has moved out the day before the end is not outflow here', () => {
  const gone = life('Ada').lives('840', '2010-01-01', '2018-01-30').on('kontanthjaelp', '2017-05-01', '2018-01-31');
  const here = life('Bo').lives('840', '2010-01-01', '2018-01-31').on('kontanthjaelp', '2017-05-01', '2018-01-31');
  expect(measured(afgang, [gone], { from: '2018-01' })).toEqual([]);
  expect(lines(measured(afgang, [here], { from: '2018-01' }))).toEqual(['2018-01 1/1 = 1']);
});
