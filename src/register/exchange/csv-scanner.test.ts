import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PejlError } from '../../core/errors/pejl-error.ts';
import { bytesOf, textOf } from '../columns/utf8.ts';
import { CsvScanner, LONGEST_ROW } from './csv-scanner.ts';

interface Scanned {
  readonly cells: readonly string[];
  readonly line: number;
  readonly source: string;
}

/** The rows of a text that comes in pieces of so many bytes. */
function scan(text: string, piece = 1 << 20): Scanned[] {
  const rows: Scanned[] = [];
  const scanner = new CsvScanner('x.csv', (row) => {
    const cells = Array.from({ length: row.cells }, (_, cell) => textOf(row.bytes, row.starts[cell]!, row.ends[cell]!));
    rows.push({ cells, line: row.line, source: textOf(row.source, row.from, row.to) });
  });
  const bytes = bytesOf(text);
  for (let at = 0; at < bytes.length; at += piece) scanner.push(bytes.subarray(at, at + piece));
  scanner.end();
  return rows;
}

const cells = (text: string) => scan(text).map((row) => row.cells);

function refusal(work: () => unknown): string {
  try {
    work();
    return 'read';
  } catch (error) {
    if (!(error instanceof PejlError)) throw error;
    return error.print('en');
  }
}

describe('rows', () => {
  test('commas or semicolons, LF or CRLF, with or without a last line break', () => {
    const rows = [
      ['a', 'b'],
      ['1', '2'],
    ];
    expect(cells('a,b\n1,2\n')).toEqual(rows);
    expect(cells('a;b\r\n1;2')).toEqual(rows);
    expect(cells('a;b\r\n1,5;2')[1]).toEqual(['1,5', '2']);
  });

  test('byte order marks are not part of the first name', () => {
    expect(cells('\uFEFFa,b\n')).toEqual([['a', 'b']]);
    expect(cells('\uFEFF\uFEFFa,b\n')).toEqual([['a', 'b']]);
  });

  test('quotes: separators, doubled quotes and line breaks inside; what follows a closing quote is seen', () => {
    expect(cells('a,b\n"x,y","say ""hi"""\n')[1]).toEqual(['x,y', 'say "hi"']);
    expect(cells('a,b\r\n"one\ntwo",2\r\n')[1]).toEqual(['one\ntwo', '2']);
    expect(cells('a,b\n"x"y,2\n')[1]).toEqual(['xy', '2']);
    expect(cells('a,b\n5" bolt,2\n')[1]).toEqual(['5" bolt', '2']);
    expect(cells('a,b\n"",""\n')[1]).toEqual(['', '']);
  });

  test('blanks around a cell are not part of it', () => {
    expect(cells('a, b \n 1\t,"2 "\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('the line is the one on which the row begins, whatever the quotes before it hold', () => {
    const rows = scan('a,b\n"1\n\n1",2\n\n3,4\n"5\n5",6\n7,8');
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 6, 7, 9]);
  });

  test('the row as it stands in the file is kept', () => {
    expect(scan('a,b\r\n" 1 ","x ""y"""\r\n')[1]?.source).toBe('" 1 ","x ""y"""');
  });

  test('many cells in a row', () => {
    const wide = Array.from({ length: 1700 }, (_, cell) => `y_${cell}`);
    expect(cells(`${wide.join(',')}\n${wide.map((name) => `"${name}"`).join(',')}\n`)).toEqual([wide, wide]);
  });

  test('pieces of any size give the same rows', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ø', '"', ',', ';', '\n', '€') }).map((text) => text.trim());
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, piece) => {
        const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
        const scanned = scan(`a,b\n${quoted.join('\n')}\n`, piece);
        expect(scanned.slice(1).map((row) => row.cells)).toEqual(rows);
      }),
    );
  });
});

describe('refused', () => {
  test('a quote that is never closed, with the line of its row', () => {
    expect(refusal(() => scan('a,b\n1,2\n3,"4\n5,6\n'))).toBe(
      'x.csv:3: A quotation mark in the row that begins here is never closed. Correct the cell, or fetch the file again. [register/open-quote]',
    );
  });

  test('a line without end, without keeping it', () => {
    const endless = () => {
      const scanner = new CsvScanner('x.csv', () => undefined);
      scanner.push(bytesOf('a,b\n'));
      const piece = new Uint8Array(1 << 16).fill(65);
      for (let sent = 0; sent <= LONGEST_ROW; sent += piece.length) scanner.push(piece);
    };
    expect(refusal(endless)).toBe(
      'x.csv:2: The line is longer than 1 MB. This is not a register file, or it lacks line breaks. [register/line-too-long]',
    );
  });

  test('a quote without end is told as such', () => {
    const endless = () => {
      const scanner = new CsvScanner('x.csv', () => undefined);
      scanner.push(bytesOf('a,b\n1,"'));
      const piece = bytesOf('12345,2018-01-01\n'.repeat(4096));
      for (let sent = 0; sent <= 2 * LONGEST_ROW; sent += piece.length) scanner.push(piece);
    };
    expect(refusal(endless)).toContain('x.csv:2: A quotation mark');
  });
});
