import { expect, test } from 'vitest';
import { parseDay } from './day.ts';
import { displayDay, displayPeriod, displaySpan } from './display-period.ts';
import { parsePeriod } from './period.ts';
import { parseSpan } from './period-span.ts';

test.each([
  ['2018-06-03', '03.06.2018', '3 June 2018'],
  ['2018-W01', 'uge 1, 2018', 'week 1, 2018'],
  ['2020-W53', 'uge 53, 2020', 'week 53, 2020'],
  ['2018-01', 'januar 2018', 'January 2018'],
  ['2018-12', 'december 2018', 'December 2018'],
  ['2018-Q1', '1. kvartal 2018', 'Q1 2018'],
  ['2018-Q4', '4. kvartal 2018', 'Q4 2018'],
  ['2018-H2', '2. halvår 2018', 'H2 2018'],
  ['2018', '2018', '2018'],
])('%s is shown as %s and %s', (printed, da, en) => {
  expect(displayPeriod(parsePeriod(printed), 'da')).toBe(da);
  expect(displayPeriod(parsePeriod(printed), 'en')).toBe(en);
});

test.each([
  ['2018-Q2', '2. kvartal 2018', 'Q2 2018'],
  ['2016/2018', '2016–2018', '2016–2018'],
  ['2016-Q2/2017-Q2', '2. kvartal 2016 – 2. kvartal 2017', 'Q2 2016 – Q2 2017'],
  ['2016/2017-06', '2016 – juni 2017', '2016 – June 2017'],
  ['2019/..', 'fra 2019', 'from 2019'],
  ['2018-12-31', '31.12.2018', '31 December 2018'],
])('the stretch %s is shown as %s and %s', (printed, da, en) => {
  expect(displaySpan(parseSpan(printed), 'da')).toBe(da);
  expect(displaySpan(parseSpan(printed), 'en')).toBe(en);
});

test('a period that is not stated is said to be so', () => {
  expect(displaySpan(null, 'da')).toBe('periode ikke oplyst');
  expect(displaySpan(null, 'en')).toBe('period not stated');
});

test('a day keeps its zeros', () => {
  expect(displayDay(parseDay('2019-01-02'), 'da')).toBe('02.01.2019');
  expect(displayDay(parseDay('1899-12-31'), 'en')).toBe('31 December 1899');
});
