import { expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { ungeIUddannelse } from './unge-i-uddannelse.ts';

const young = (id: string) => life(id).born('1998-01-01').lives('851', '2010-01-01');
const june = { from: '2018-06' } as const;

test('in education, with one completed, broken off, and none', () => {
  const studies = young('Ada').studies('ungdomsuddannelse', '2017-08-01');
  const completed = young('Bo').studies('ungdomsuddannelse', '2014-08-01', '2017-06-30', { completed: 'ja' });
  const brokenOff = young('Cy').studies('ungdomsuddannelse', '2014-08-01', '2017-06-30', { completed: 'nej' });
  const none = young('Di');
  expect(lines(measured(ungeIUddannelse, [studies, completed, brokenOff, none], june))).toEqual(['2018-06 2/4 = 50']);
});

test('FGU is not an education that counts', () => {
  expect(lines(measured(ungeIUddannelse, [young('Ada').studies('fgu', '2018-01-01')], june))).toEqual([
    '2018-06 0/1 = 0',
  ]);
});

test('from the 18th birthday to the day before the 25th', () => {
  const turns18 = young('Ada').born('2000-06-30');
  const not18 = young('Bo').born('2000-07-01');
  const turns25 = young('Cy').born('1993-06-30');
  const is24 = young('Di').born('1993-07-01');
  expect(lines(measured(ungeIUddannelse, [turns18, not18, turns25, is24], june))).toEqual(['2018-06 0/2 = 0']);
});

test('an education ends with its last day', () => {
  const ends = young('Ada').studies('videregaaende', '2017-08-01', '2018-06-29');
  const lastDay = young('Bo').studies('videregaaende', '2017-08-01', '2018-06-30');
  expect(lines(measured(ungeIUddannelse, [ends, lastDay], june))).toEqual(['2018-06 1/2 = 50']);
});

test('not yet measurable before the last day has passed', () => {
  expect(lines(measured(ungeIUddannelse, [young('Ada')], { ...june, asOf: '2018-06-29' }))).toEqual([
    '2018-06 not yet',
  ]);
});
