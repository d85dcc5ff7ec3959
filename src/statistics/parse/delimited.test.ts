import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusal } from '../testing/answer.ts';
import { columnOf, rowsOf, separatorOf } from './delimited.ts';

const cells = (text: string, separator = ',') => [...rowsOf(text, separator, 'x.csv')].map((row) => [...row.cells]);

describe('rows', () => {
  test('quotes keep separators, quotes and line breaks', () => {
    expect(cells('a,b\n"1,5","sagde ""nej"""\r\n"to\nlinjer",x\n')).toEqual([
      ['a', 'b'],
      ['1,5', 'sagde "nej"'],
      ['to\nlinjer', 'x'],
    ]);
  });

  test('one byte order mark, or two, are no part of the first cell', () => {
    expect(cells('\uFEFFa;b', ';')).toEqual([['a', 'b']]);
    expect(cells('\uFEFF\uFEFFa;b', ';')).toEqual([['a', 'b']]);
  });

  test('a last line without line break counts, an empty line does not', () => {
    expect(cells('a\n\n\r\nb')).toEqual([['a'], ['b']]);
    expect(cells('')).toEqual([]);
  });

  test('an empty cell at the end is a cell', () => {
    expect(cells('a;b;\r\n', ';')).toEqual([['a', 'b', '']]);
    expect(cells('"a";;', ';')).toEqual([['a', '', '']]);
  });

  test('a row knows its line, also after one that goes over several', () => {
    const rows = [...rowsOf('a\n"b\nc"\nd', ',', 'x.csv')];
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  test('a cell knows where it begins', () => {
    const [row] = rowsOf('ab,"c,d",e', ',', 'x.csv');
    expect([0, 1, 2].map((index) => columnOf(row!, index))).toEqual([1, 4, 10]);
  });

  test('a quote that is never closed is shown with its place', () => {
    expect(refusal(() => cells('a,b\n1,"2\n3,4'))).toBe(
      'x.csv:2:3: Et anførselstegn bliver aldrig lukket. Sæt et anførselstegn, hvor teksten slutter. [statistics/open-quote]',
    );
  });

  test('what is written is read again', () => {
    const cell = fc.string().map((text) => text.replaceAll('\r', ''));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 8 }), (rows) => {
        const written = rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(';')).join('\n');
        expect(cells(written, ';')).toEqual(rows);
      }),
    );
  });
});

test('the separator is the one of the header line', () => {
  expect(separatorOf('OMRÅDE;TID;INDHOLD\n1,2')).toBe(';');
  expect(separatorOf('lobenr,y_1401\r\n1;2;3')).toBe(',');
  expect(separatorOf('alene')).toBe(',');
});
