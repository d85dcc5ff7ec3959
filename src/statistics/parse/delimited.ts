/**
 * Comma or semicolon separated text, as of RFC 4180: quoted cells, doubled quotes, line breaks inside quotes, CRLF or LF,
 * one or two byte order marks in front. Every row knows its line, and where each of its cells begins, so that an error can
 * point. Plain lines are split in one go: a million of them in well under a second.
 */
import { statisticsErrors } from '../errors.ts';

export interface Row {
  readonly cells: readonly string[];
  /** From 1: the line on which the row begins. */
  readonly line: number;
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
    const end = endOfLine(text, position);
    const plain = text.slice(position, text.charCodeAt(end - 1) === RETURN ? end - 1 : end);
    if (!plain.includes('"')) {
      if (plain !== '') yield { cells: plain.split(separator), line };
      position = end + 1;
      line++;
    } else {
      const row = quotedRow(text, position, separator, file, line);
      yield { cells: row.cells, line };
      position = row.end + 1;
      line += row.lines;
    }
  }
}

/** The cells of the first row, which is the header; none in an empty text. The rows go on after it. */
export function firstOf(rows: Iterator<Row>): readonly string[] {
  const first = rows.next();
  return first.done ? [] : first.value.cells;
}

/** From 1: where a cell begins in its line, when the row is written the plain way (quotes where they are needed). */
export function columnOf({ cells }: Row, index: number): number {
  return cells.slice(0, index).reduce((column, cell) => column + written(cell).length + 1, 1);
}

function written(cell: string): string {
  return /[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const RETURN = 13;

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** One row with quotation marks in it, which may go on over several lines. */
function quotedRow(text: string, start: number, separator: string, file: string, line: number) {
  const cells: string[] = [];
  let lines = 1;
  let position = start;
  for (;;) {
    if (text[position] !== '"') {
      const end = endOfCell(text, position, separator);
      cells.push(text.slice(position, end).replace(/\r$/, ''));
      position = end;
    } else {
      const close = closingQuote(text, position + 1);
      if (close < 0) {
        const place = { file, line, column: position - start + 1 };
        throw statisticsErrors.create('statistics/open-quote', {}, place);
      }
      const inside = text.slice(position + 1, close);
      lines += inside.split('\n').length - 1;
      // What stands between the closing quote and the separator is kept, so that it is seen.
      position = endOfCell(text, close + 1, separator);
      cells.push(inside.replaceAll('""', '"') + text.slice(close + 1, position).trim());
    }
    if (text[position] !== separator) return { cells, lines, end: position };
    position++;
  }
}

/** A quote that is not doubled, or -1. */
function closingQuote(text: string, from: number): number {
  let end = from;
  for (;;) {
    end = text.indexOf('"', end);
    if (end < 0 || text[end + 1] !== '"') return end;
    end += 2;
  }
}

function endOfCell(text: string, from: number, separator: string): number {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end++;
  return end;
}
