/** One row, checked the way a delivered file is, and as it is then stored. */
import { PejlError } from '../../core/errors/pejl-error.ts';
import { textOf } from '../../register/columns/utf8.ts';
import { registerErrors } from '../../register/errors.ts';
import { CsvScanner } from '../../register/exchange/csv-scanner.ts';
import { FILE_FORMATS } from '../../register/exchange/file-formats.ts';
import { printRows } from '../../register/exchange/print-file.ts';
import { ReadingState } from '../../register/exchange/reading-state.ts';
import { registerOfRows } from '../../register/exchange/register-of-rows.ts';
import type { Reject } from '../../register/exchange/reject.ts';
import { RowKeeper } from '../../register/exchange/row-keeper.ts';
import type { RegisterFile } from '../../register/register.ts';
import { readerOf } from './read-register.ts';
import { type Cells, csvLine } from './read-subjects.ts';

/** A row by the names of the file's columns; what is not known is left out. */
export type FactRow = Readonly<Record<string, string | number | undefined>>;

/** The rows that the row refers to, as they are recorded. */
export type Owners = ReadonlyMap<RegisterFile, readonly Cells[]>;

/** The cells as they stand in a file (`register/…`, with the column as the place). */
export function checkedRow(file: RegisterFile, row: FactRow, owners: Owners): string[] {
  const { columns } = FILE_FORMATS[file];
  const unknown = Object.keys(row).find((name) => !columns.some((column) => column.name === name));
  if (unknown !== undefined) {
    const known = columns.map(({ name }) => name).join(', ');
    throw registerErrors.create('register/unknown-column', { column: unknown, file: `${file}.csv`, columns: known });
  }
  const rejects: Reject[] = [];
  const state = new ReadingState((reject) => void rejects.push(reject));
  for (const [owner, rows] of owners) if (owner !== file) take(state, owner, rows);
  take(state, file, [columns.map(({ name }) => cellText(row[name]))]);
  const [reject] = rejects;
  if (reject)
    throw new PejlError(reject.reason.code, reject.reason.text, reject.reason.facts, { field: reject.column });
  const [printed] = printRows(registerOfRows(state), file);
  return cellsOf(`${columns.map(({ name }) => name).join(',')}\n${printed!.text}`);
}

function cellText(value: string | number | undefined): string | null {
  return value === undefined ? null : String(value);
}

function take(state: ReadingState, file: RegisterFile, rows: readonly Cells[]): void {
  const keeper = new RowKeeper(FILE_FORMATS[file], state);
  const reader = readerOf(FILE_FORMATS[file], keeper, state);
  reader.push(new TextEncoder().encode(rows.map(csvLine).join('')));
  reader.end();
  keeper.end(state);
}

/** Of the last line. */
function cellsOf(lines: string): string[] {
  let cells: string[] = [];
  const scanner = new CsvScanner('', ({ bytes, starts, ends, cells: count }) => {
    cells = Array.from({ length: count }, (_, at) => textOf(bytes, starts[at]!, ends[at]!));
  });
  scanner.push(new TextEncoder().encode(lines));
  scanner.end();
  return cells;
}
