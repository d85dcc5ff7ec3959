import { describe, expect, test } from 'vitest';
import { printDay } from '../../../core/day.ts';
import { printMonth } from '../../../core/month.ts';
import { bytesOf } from '../../columns/utf8.ts';
import { danishDay, danishMonth, isoDay, isoMonth, NO_SUCH_YEAR, NOT_A_DAY } from './day-text.ts';

type Read = (bytes: Uint8Array, from: number, to: number) => number;

/** The cell between two others, as in a line. */
function read(reader: Read, text: string, print: (value: number) => string): string {
  const bytes = bytesOf(`9,${text},9`);
  const value = reader(bytes, 2, bytes.length - 2);
  return value === NOT_A_DAY ? 'no' : value === NO_SUCH_YEAR ? 'no such year' : print(value);
}

describe('days', () => {
  test.each([
    ['2018-02-28', '2018-02-28'],
    ['2016-02-29', '2016-02-29'],
    ['1800-01-01', '1800-01-01'],
    ['2199-12-31', '2199-12-31'],
    ['2018-02-29', 'no'],
    ['1900-02-29', 'no'],
    ['2018-13-01', 'no'],
    ['2018-00-10', 'no'],
    ['2018-01-00', 'no'],
    ['1799-12-31', 'no such year'],
    ['2999-12-31', 'no such year'],
    ['0000-01-01', 'no such year'],
    ['2018-1-01', 'no'],
    ['2018/01/01', 'no'],
    ['2018-01-0a', 'no'],
    ['2018-01-01 ', 'no'],
    ['', 'no'],
  ])('%s → %s', (text, expected) => {
    expect(read(isoDay, text, printDay)).toBe(expected);
  });

  test.each([
    ['28-02-2018', '2018-02-28'],
    ['1-2-2018', '2018-02-01'],
    ['01/12/2018', '2018-12-01'],
    ['24.12.2018', '2018-12-24'],
    ['29-02-2018', 'no'],
    ['12-24-2018', 'no'],
    ['001-02-2018', 'no'],
    ['1-2-18', 'no'],
    ['1-2.2018', 'no'],
    ['31-12-2999', 'no such year'],
    ['-1-2018', 'no'],
    ['2018-02-28', 'no'],
    ['i går', 'no'],
  ])('the Danish way: %s → %s', (text, expected) => {
    expect(read(danishDay, text, printDay)).toBe(expected);
  });
});

describe('months', () => {
  test.each([
    ['2018-02', '2018-02'],
    ['2018-13', 'no'],
    ['2018-2', 'no'],
    ['2999-02', 'no such year'],
  ])('%s → %s', (text, expected) => {
    expect(read(isoMonth, text, printMonth)).toBe(expected);
  });

  test.each([
    ['02-2018', '2018-02'],
    ['2/2018', '2018-02'],
    ['13-2018', 'no'],
    ['02-18', 'no'],
  ])('the Danish way: %s → %s', (text, expected) => {
    expect(read(danishMonth, text, printMonth)).toBe(expected);
  });
});
