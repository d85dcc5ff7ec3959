import { expect, test } from 'vitest';
import { printDay } from '../core/day.ts';
import { todayInDenmark } from './surroundings.ts';

test.each([
  ['2018-06-30T21:59:59Z', '2018-06-30'],
  ['2018-06-30T22:00:00Z', '2018-07-01'],
  ['2018-12-31T22:59:59Z', '2018-12-31'],
  ['2018-12-31T23:00:00Z', '2019-01-01'],
])('at %s it is %s in Denmark, wherever the machine stands', (moment, day) => {
  expect(printDay(todayInDenmark(new Date(moment)))).toBe(day);
});
