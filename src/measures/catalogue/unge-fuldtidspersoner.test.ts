import { expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { ungeFuldtidspersoner } from './unge-fuldtidspersoner.ts';

const bornOn = (date: string) => life('Bo').born(date).lives('840', '2000-01-01').on('uddannelseshjaelp', '2010-01-01');

test('the 18th birthday is the first day inside', () => {
  expect(lines(measured(ungeFuldtidspersoner, [bornOn('2000-01-22')], { from: '2018-01' }))).toEqual([
    '2018-01 10000/31000 = 0.3226',
  ]);
});

test('the 30th birthday is the first day outside', () => {
  expect(lines(measured(ungeFuldtidspersoner, [bornOn('1988-01-11')], { from: '2018-01', by: ['age'] }))).toEqual([
    '2018-01 25-29 10000/31000 = 0.3226',
  ]);
  expect(measured(ungeFuldtidspersoner, [bornOn('1988-01-01')], { from: '2018-01' })).toEqual([]);
});

test('born on 29 February: 30 years old on 28 February in a year without it', () => {
  expect(measured(ungeFuldtidspersoner, [bornOn('1988-02-29')], { from: '2018-02' })[0]?.numerator).toBe(27000);
});

test('all ages between, whatever the benefit, but not SU', () => {
  const ada = bornOn('1993-06-01').on('su', '2010-01-01');
  expect(lines(measured(ungeFuldtidspersoner, [ada], { from: '2018-Q1', by: ['benefit'] }))).toEqual([
    '2018-Q1 uddannelseshjaelp 90000/90000 = 1',
  ]);
});

test('days after as-of do not exist yet', () => {
  expect(
    measured(ungeFuldtidspersoner, [bornOn('1993-06-01')], { from: '2018-01', asOf: '2018-01-03' })[0]?.numerator,
  ).toBe(3000);
});
