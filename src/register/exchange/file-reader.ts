/** Reads one file, or one part of it, as it streams in: finds its columns, reads each row, keeps it or rejects it. */
import type { Facts, Text } from '../../core/text.ts';
import { textOf } from '../columns/utf8.ts';
import { registerErrors } from '../errors.ts';
import { type CellReader, REFUSED } from './cells/cell-reader.ts';
import { cellsOf } from './cells/cells-of.ts';
import { type CsvRow, CsvScanner } from './csv-scanner.ts';
import type { FileColumn, FileFormat } from './file-format.ts';
import { checkHeader, type FileReading } from './header.ts';
import { NOTES } from './notes.ts';
import type { ReadingState } from './reading-state.ts';
import { type RowErrorCode, rejectOf } from './reject.ts';
import type { RowKeeper } from './row-keeper.ts';

export class FileReader {
  readonly #state: ReadingState;
  readonly #keeper: RowKeeper;
  readonly #reading: FileReading;
  readonly #format: FileFormat;
  readonly #scanner: CsvScanner;
  /** By column of the format: its place in the file (−1: not there), and its reader. */
  #places: number[] = [];
  #cells: CellReader[] = [];
  /** Column of the row's own id, −1 when it has none. */
  readonly #key: number;
  readonly #required: readonly boolean[];
  /** Cells in each row, known from the header. */
  #expected = 0;
  #rows = 0;
  #why: { readonly code: RowErrorCode; readonly facts: Facts } = { code: 'register/missing-value', facts: {} };

  constructor(keeper: RowKeeper, state: ReadingState, reading: FileReading) {
    const { format } = keeper;
    this.#keeper = keeper;
    this.#state = state;
    this.#reading = reading;
    this.#format = format;
    this.#required = format.columns.map(({ required }) => required);
    this.#key = format.columns.findIndex(({ cell }) => cell.is === 'key');
    this.#scanner = new CsvScanner(reading.file, (row) => (this.#expected === 0 ? this.#header(row) : this.#row(row)));
  }

  get rows(): number {
    return this.#rows;
  }

  /** The next bytes, in UTF-8 (`register/line-too-long`, `register/unknown-column` …). */
  push(chunk: Uint8Array): void {
    this.#scanner.push(chunk);
  }

  /** The file is over (`register/empty-file`, `register/cut-line`, `register/open-quote`, `register/cpr-numbers`). */
  end(): void {
    const { file, isPrintout = false } = this.#reading;
    this.#scanner.end();
    if (this.#expected === 0) {
      const columns = this.#format.columns.map(({ name }) => name).join(', ');
      throw registerErrors.create('register/empty-file', { columns }, { file });
    }
    if (this.#scanner.separator === ';' && !isPrintout) this.#state.notes.push({ file, text: NOTES.semicolons() });
    for (const cells of this.#cells) cells.end?.();
  }

  #header(row: CsvRow): void {
    const names = Array.from({ length: row.cells }, (_, cell) => textOf(row.bytes, row.starts[cell]!, row.ends[cell]!));
    this.#state.notes.push(...checkHeader(names, this.#format, this.#reading));
    this.#expected = names.length;
    this.#places = this.#format.columns.map(({ name }) => names.indexOf(name));
    this.#cells = this.#format.columns.map((column) => cellsOf(this.#atHand(column), this.#format, this.#keeper.keys));
  }

  #atHand(column: FileColumn) {
    const { file } = this.#reading;
    return {
      state: this.#state,
      file,
      column,
      danish: this.#scanner.separator === ';',
      refuse: (code: RowErrorCode, facts: Facts = {}) => {
        this.#why = { code, facts };
        return REFUSED;
      },
      note: (text: Text) => void this.#state.notes.push({ file, column: column.name, text }),
    };
  }

  #row(row: CsvRow): void {
    this.#rows++;
    if (row.cells !== this.#expected) {
      this.#wrongLength(row);
      return;
    }
    let refused = this.#readCells(row);
    if (refused < 0) refused = this.#keep();
    if (refused >= 0) this.#reject(row, refused);
    else if (this.#key >= 0) {
      const place = this.#places[this.#key]!;
      this.#keeper.keys.add(row.bytes, row.starts[place]!, row.ends[place]!);
    }
  }

  /** Reads the row into the keeper's values. −1, or the column whose cell cannot be used. */
  #readCells({ bytes, starts, ends }: CsvRow): number {
    const { values } = this.#keeper;
    for (let at = 0; at < this.#cells.length; at++) {
      const place = this.#places[at]!;
      const cells = this.#cells[at]!;
      const from = place < 0 ? 0 : starts[place]!;
      const to = place < 0 ? 0 : ends[place]!;
      if (from === to) {
        if (this.#required[at]) {
          this.#why = { code: 'register/missing-value', facts: {} };
          return at;
        }
        values[at] = cells.absent;
      } else {
        const value = cells.read(bytes, from, to);
        if (value === REFUSED) return at;
        values[at] = value;
      }
    }
    return -1;
  }

  /** Keeps the row. −1, or the column that breaks a rule. */
  #keep(): number {
    const fault = this.#keeper.keep();
    if (fault === undefined) return -1;
    this.#why = fault;
    return this.#format.columns.findIndex(({ name }) => name === fault.column);
  }

  #wrongLength(row: CsvRow): void {
    const facts = { found: row.cells, expected: this.#expected };
    if (!row.closed && row.cells < this.#expected) {
      throw registerErrors.create('register/cut-line', facts, { file: this.#reading.file, line: row.line });
    }
    this.#state.reject(
      rejectOf(this.#reading.file, this.#lineOf(row), refusal('', '', 'register/cells', facts), source(row)),
    );
  }

  #reject(row: CsvRow, at: number): void {
    const { code, facts } = this.#why;
    const place = this.#places[at]!;
    const { name } = this.#format.columns[at]!;
    const value = textOf(row.bytes, row.starts[place]!, row.ends[place]!);
    this.#state.reject(rejectOf(this.#reading.file, this.#lineOf(row), refusal(name, value, code, facts), source(row)));
    if (this.#format.file === 'persons' && at !== this.#key) {
      const id = this.#places[this.#key]!;
      this.#state.rejectedPersons.add(row.bytes, row.starts[id]!, row.ends[id]!);
    }
  }

  #lineOf(row: CsvRow): number {
    return this.#reading.isPrintout ? this.#rows : row.line;
  }
}

function refusal(column: string, value: string, code: RowErrorCode, facts: Facts) {
  return { column, value, code, facts };
}

function source({ source: bytes, from, to }: CsvRow): string {
  return textOf(bytes, from, to);
}
