/**
 * A small CSV file with named columns, as people hand it in: comma with decimal point, or semicolon with decimal comma.
 * Every cell knows its place.
 */
import type { Place } from '../core/errors/pejl-error.ts';
import { statisticsErrors } from './errors.ts';
import { columnOf, type Row, rowsOf, separatorOf } from './parse/delimited.ts';
import { danishNumber, statbankNumber } from './parse/number-text.ts';

export interface NamedRow<Column extends string> {
  readonly line: number;
  /** Trimmed; empty for an optional column that is not there. */
  cell(column: Column): string;
  /** `null`: empty, or a sign for a missing number. Anything else that is no number is refused. */
  number(column: Column): number | null;
  placeOf(column: Column): Place;
}

export interface NamedColumns<Column extends string> {
  readonly rows: readonly NamedRow<Column>[];
  has(column: Column): boolean;
}

/** Column names in any order and in small or capital letters. */
export function readColumns<Required extends string, Optional extends string = never>(
  text: string,
  file: string,
  required: readonly Required[],
  optional: readonly Optional[] = [],
): NamedColumns<Required | Optional> {
  type Column = Required | Optional;
  const separator = separatorOf(text);
  const [header, ...rows] = rowsOf(text, separator, file);
  const columns = [...required, ...optional].join(', ');
  if (!header)
    throw statisticsErrors.create('statistics/no-header', { columns: required.join(', ') }, { file, line: 1 });
  const names = header.cells.map((name) => name.trim().toLowerCase());
  const known: readonly string[] = [...required, ...optional];
  const unknown = names.findIndex((name) => !known.includes(name));
  if (unknown >= 0) {
    const place = { file, line: header.line, column: columnOf(header, unknown) };
    throw statisticsErrors.create('statistics/unknown-column', { column: header.cells[unknown]!, columns }, place);
  }
  const missing = required.find((name) => !names.includes(name));
  if (missing) {
    throw statisticsErrors.create(
      'statistics/missing-column',
      { column: missing, columns },
      { file, line: header.line },
    );
  }
  const readNumber = separator === ';' ? danishNumber : statbankNumber;

  const named = (row: Row): NamedRow<Column> => {
    if (row.cells.length !== names.length) {
      const facts = { found: row.cells.length, expected: names.length };
      throw statisticsErrors.create('statistics/cells', facts, { file, line: row.line });
    }
    const cell = (column: Column) => (row.cells[names.indexOf(column)] ?? '').trim();
    const placeOf = (column: Column): Place => {
      return { file, line: row.line, column: columnOf(row, names.indexOf(column)), field: column };
    };
    const number = (column: Column) => {
      const reading = readNumber(cell(column));
      if (reading) return reading.value;
      throw statisticsErrors.create('statistics/not-a-number', { value: cell(column) }, placeOf(column));
    };
    return { line: row.line, cell, number, placeOf };
  };
  return { rows: rows.map(named), has: (column) => names.includes(column) };
}
