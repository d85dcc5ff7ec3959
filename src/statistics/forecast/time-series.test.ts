import { describe, expect, test } from 'vitest';
import { refusal } from '../testing/answer.ts';
import { periodAt, readTimeSeries } from './time-series.ts';

const read = (...lines: string[]) => readTimeSeries(['period,value', ...lines].join('\n'), 'serie.csv');

describe('a series', () => {
  test('stands in time order, and what is missing in between is unknown, not 0', () => {
    const series = read('2018-03,30', '2018-01,10', '2018-04,');
    expect(series).toMatchObject({ grain: 'month', season: 12, values: [10, null, 30], unbrokenFrom: 0 });
    expect(periodAt(series, 3)).toBe('2018-04');
  });

  test('quarters, in the form of any service', () => {
    expect(read('2018K1,1', '2018Q02,2', '2018-Q3,3')).toMatchObject({
      grain: 'quarter',
      season: 4,
      values: [1, 2, 3],
    });
  });

  test('semicolon and decimal comma', () => {
    expect(readTimeSeries('period;value\n2018-01;1.234,5\n', 'x').values).toEqual([1234.5]);
  });

  test('unknown values at the ends say nothing', () => {
    expect(read('2018-01,..', '2018-02,2', '2018-03,').values).toEqual([2]);
  });

  test('a break stands on the first period of the new definition', () => {
    const csv = 'period,value,break\n2018-01,1,\n2018-02,2,ja\n2018-03,3,\n';
    expect(readTimeSeries(csv, 'x').unbrokenFrom).toBe(1);
  });
});

test('a break that is neither yes nor no is refused', () => {
  expect(refusal(() => readTimeSeries('period,value,break\n2018-01,1,måske\n', 'x.csv'))).toBe(
    'x.csv:2:11 break: »måske« kan ikke stå i »break«. Tilladt er: yes, no. [statistics/unknown-word]',
  );
});

describe('refused', () => {
  test.each([
    [
      'a year',
      ['2018,1'],
      'serie.csv:2:1 period: »2018« er hverken måned eller kvartal. Skriv 2026-06 eller 2026-Q2. [statistics/month-or-quarter]',
    ],
    ['a month that does not exist', ['2018-13,1'], /^serie\.csv:2:1 period: »2018-13« er hverken måned eller kvartal/],
    [
      'months and quarters',
      ['2018-01,1', '2018-Q2,1'],
      'serie.csv:3:1 period: »2018-Q2« har en anden længde end den første periode. Brug enten måneder eller kvartaler. [statistics/mixed-periods]',
    ],
    [
      'a month twice',
      ['2018-01,1', '2018M01,1'],
      'serie.csv:3:1 period: 2018M01 står allerede på linje 2. Behold den ene. [statistics/period-twice]',
    ],
    ['a rolling year', ['2018QMAT02,1'], /month-or-quarter/],
    ['a word', ['2018-01,mange'], /^serie\.csv:2:9 value: »mange« er ikke et tal\./],
    ['nothing', [], /no-observations/],
    ['nothing known', ['2018-01,'], /no-observations/],
  ])('%s', (_, lines, expected) => {
    expect(refusal(() => read(...lines))).toMatch(expected);
  });
});
