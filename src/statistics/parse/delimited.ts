/**
 * Comma or semicolon separated text, as of RFC 4180: quoted cells, doubled quotes, line breaks inside quotes, CRLF or LF,
 * one or two byte order marks in front. Every row knows its line and every cell its column, so that an error can point.
 */
import type { Place } from '../../core/errors/pejl-error.ts';
import { statisticsErrors } from '../errors.ts';

export interface Row {
  readonly cells: readonly string[];
  /** From 1: the line on which the row begins. */
  readonly line: number;
  /** From 1: where each cell begins, counted from the start of the row. */
  readonly columns: readonly number[];
}

/** Without the byte order marks that some services put in front, sometimes twice. */
export function withoutMarks(text: string): string {
  return text.replace(/^\uFEFF+/, '');
}

/** The separator of the header line: whichever of `;` and `,` is there more often. */
export function separatorOf(text: string): ';' | ',' {
  const header = text.slice(0, Math.max(0, text.search(/[\r\n]|$/)));
  return header.split(';').length > header.split(',').length ? ';' : ',';
}

/** Rows in order; empty lines are skipped. An unclosed quote is `statistics/open-quote`. */
export function* rowsOf(source: string, separator: string, file: string): Generator<Row> {
  const text = withoutMarks(source);
  let position = 0;
  let line = 1;
  while (position < text.length) {
    const row = readRow(text, position, separator, { file, line });
    if (row.cells.length > 1 || row.cells[0] !== '') yield { cells: row.cells, line, columns: row.columns };
    position = row.end;
    line += row.lines;
  }
}

function readRow(text: string, start: number, separator: string, place: Place) {
  const cells: string[] = [];
  const columns: number[] = [];
  let lines = 1;
  let position = start;
  for (;;) {
    columns.push(position - start + 1);
    if (text[position] === '"') {
      let end = position + 1;
      for (;;) {
        end = text.indexOf('"', end);
        if (end < 0) throw statisticsErrors.create('statistics/open-quote', {}, { ...place, column: columns.at(-1)! });
        if (text[end + 1] !== '"') break;
        end += 2;
      }
      const inside = text.slice(position + 1, end);
      lines += inside.split('\n').length - 1;
      cells.push(inside.replaceAll('""', '"'));
      position = end + 1;
    } else {
      const end = endOfCell(text, position, separator);
      cells.push(text.slice(position, end));
      position = end;
    }
    if (text[position] !== separator) break;
    position++;
  }
  // Whatever stands between a closing quote and the end of the line is kept with the last cell, so that it is seen.
  const end = endOfLine(text, position);
  if (end > position && text.slice(position, end).trim() !== '') cells[cells.length - 1] += text.slice(position, end);
  const after = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
  return { cells, columns, lines, end: after };
}

function endOfCell(text: string, from: number, separator: string): number {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

function endOfLine(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}
