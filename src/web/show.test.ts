import { expect, test } from 'vitest';
import { parseDay } from '../core/day.ts';
import { lastDay, shortPeriod, showAmount, showDifference, showPeriod } from './show.ts';

test('a difference has its sign, and between percentages it counts points', () => {
  expect(showDifference({ value: 175, unit: 'full-time-persons' }, 'da')).toBe('+175 fuldtidspersoner');
  expect(showDifference({ value: -2.5, unit: 'percent' }, 'da')).toBe('-2,5 procentpoint');
  expect(showDifference({ value: 2, unit: 'rank' }, 'da')).toBe('+2 pladser');
  expect(showDifference({ value: -1, unit: 'rank' }, 'en')).toBe('-1 place');
  expect(showAmount({ value: 4.9, unit: 'percent' }, 'en')).toBe('4.9%');
});

test('what is not a period is shown as printed', () => {
  expect(showPeriod('2018-Q2', 'da')).toBe('2. kvartal 2018');
  expect(showPeriod('efteråret', 'da')).toBe('efteråret');
  expect(showPeriod(null, 'en')).toBe('period not stated');
});

test.each([
  ['2018-Q2', '2018-06-30'],
  ['2016/2018', '2018-12-31'],
  ['2018-12-31', '2018-12-31'],
  ['2019/..', '2019-01-01'],
])('in a chart %s stands on %s', (period, day) => {
  expect(lastDay(period)).toBe(parseDay(day));
});

test('no period, no place in a chart', () => {
  expect(lastDay('efteråret')).toBeNull();
});

test.each([
  ['2018', '2018', '2018'],
  ['2018-Q2', '2. kv. 2018', 'Q2 2018'],
  ['2017-09', 'sep 2017', 'Sep 2017'],
  ['2017-05', 'maj 2017', 'May 2017'],
  ['2016/2018', '2018', '2018'],
  ['2018-12-31', '31.12.2018', '31 December 2018'],
])('on an axis %s is %s or %s', (period, da, en) => {
  expect([shortPeriod(period, 'da'), shortPeriod(period, 'en')]).toEqual([da, en]);
});
