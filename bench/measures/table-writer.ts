/** A column table grown row by row, subject by subject. */
import {
  allocateColumn,
  allocateColumns,
  type ColumnSpec,
  type Columns,
  type ColumnTable,
  type Row,
} from '../../src/register/columns/column-table.ts';

export class TableWriter<S extends ColumnSpec> {
  readonly #spec: S;
  readonly #names: readonly (keyof S & string)[];
  readonly #offsets: Int32Array<SharedArrayBuffer>;
  #columns: Columns<S>;
  #capacity: number;
  #rows = 0;
  #subjects = 0;

  constructor(spec: S, subjects: number, rowsExpected: number) {
    this.#spec = spec;
    this.#names = Object.keys(spec);
    this.#offsets = allocateColumn('i32', subjects + 1);
    this.#capacity = Math.max(16, Math.ceil(rowsExpected));
    this.#columns = allocateColumns(spec, this.#capacity);
  }

  add(row: Row<S>): void {
    if (this.#rows === this.#capacity) this.#resize(Math.ceil(this.#capacity * 1.3));
    for (const name of this.#names) this.#columns[name][this.#rows] = row[name];
    this.#rows++;
  }

  /** The rows added from here on belong to the next subject. */
  nextSubject(): void {
    this.#offsets[++this.#subjects] = this.#rows;
  }

  table(): ColumnTable<S> {
    this.#resize(this.#rows);
    return { rows: this.#rows, offsets: this.#offsets, columns: this.#columns };
  }

  #resize(rows: number): void {
    const columns = allocateColumns(this.#spec, rows);
    for (const name of this.#names) columns[name].set(this.#columns[name].subarray(0, Math.min(rows, this.#rows)));
    this.#columns = columns;
    this.#capacity = rows;
  }
}
