/** Rows of one file as they come in: a typed array per column that grows, and whose row it is. */
import { allocateColumn, type ColumnSpec, type Columns, type ColumnType } from '../columns/column-table.ts';

type Column = Columns<Record<string, ColumnType>>[string];

const FIRST_ROOM = 1024;

export class RowStore {
  readonly spec: ColumnSpec;
  rows = 0;
  /** Position of the subject of each row. */
  subject = allocateColumn('i32', 0);
  readonly #names: readonly string[];
  readonly #columns: Column[];
  #room = 0;

  constructor(spec: ColumnSpec) {
    this.spec = spec;
    this.#names = Object.keys(spec);
    this.#columns = this.#names.map((name) => allocateColumn(spec[name]!, 0) as Column);
  }

  /** Makes room for so many rows in all. */
  reserve(rows: number): void {
    if (rows <= this.#room) return;
    const wider = allocateColumn('i32', rows);
    wider.set(this.subject.subarray(0, this.rows));
    this.subject = wider;
    this.#columns.forEach((column, at) => {
      const grown = allocateColumn(this.spec[this.#names[at]!]!, rows) as Column;
      grown.set(column.subarray(0, this.rows));
      this.#columns[at] = grown;
    });
    this.#room = rows;
  }

  /** Where each column takes its value from in a row of values, by position; −1: from nowhere. */
  positions(fields: readonly string[]): Int32Array {
    return Int32Array.from(this.#names, (name) => fields.indexOf(name));
  }

  append(subject: number, values: Float64Array, positions: Int32Array): void {
    if (this.rows === this.#room) this.reserve(Math.max(FIRST_ROOM, this.#room * 2));
    const row = this.rows++;
    this.subject[row] = subject;
    for (let column = 0; column < positions.length; column++) {
      const position = positions[column]!;
      if (position >= 0) this.#columns[column]![row] = values[position]!;
    }
  }

  /** The values of a column, with room for more rows behind them. */
  column(name: string): Column {
    return this.#columns[this.#names.indexOf(name)]!;
  }

  /** Lets go of a column that is not needed any more: tens of millions of rows do not fit twice. */
  release(name: string): void {
    const at = this.#names.indexOf(name);
    this.#columns[at] = allocateColumn(this.spec[name]!, 0) as Column;
  }

  releaseSubject(): void {
    this.subject = allocateColumn('i32', 0);
  }

  /** The columns cut to the rows there are. */
  columns<S extends ColumnSpec>(): Columns<S> {
    const cut = this.#columns.map((column) => (this.#room === this.rows ? column : exact(column, this.rows)));
    return Object.fromEntries(this.#names.map((name, at) => [name, cut[at]])) as unknown as Columns<S>;
  }
}

function exact(column: Column, rows: number): Column {
  const copy = new (column.constructor as new (buffer: SharedArrayBuffer) => Column)(
    new SharedArrayBuffer(rows * column.BYTES_PER_ELEMENT),
  );
  copy.set(column.subarray(0, rows));
  return copy;
}
