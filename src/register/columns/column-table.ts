/**
 * A table held as one typed array per column, rows sorted by subject: the rows of subject s are `offsets[s]` to
 * `offsets[s + 1]` (outside). Arrays live in shared memory, so that worker threads read them without a copy.
 */
export type ColumnType = 'u8' | 'u16' | 'i32' | 'f64';
export type ColumnSpec = Readonly<Record<string, ColumnType>>;

interface ArrayOf {
  u8: Uint8Array<SharedArrayBuffer>;
  u16: Uint16Array<SharedArrayBuffer>;
  i32: Int32Array<SharedArrayBuffer>;
  f64: Float64Array<SharedArrayBuffer>;
}

export type Columns<S extends ColumnSpec> = { readonly [K in keyof S]: ArrayOf[S[K]] };

export interface ColumnTable<S extends ColumnSpec> {
  readonly rows: number;
  /** One more than there are subjects. */
  readonly offsets: Int32Array<SharedArrayBuffer>;
  readonly columns: Columns<S>;
}

export type Row<S extends ColumnSpec> = { readonly [K in keyof S]: number };

/** An interval that goes on, and a day that is not known, in an `i32` column. */
export const FOREVER = 2147483647;
export const NO_DAY = -2147483648;

/** Days may be `Infinity` in plain values; in columns that is `FOREVER`. */
export function columnDay(day: number | undefined): number {
  if (day === undefined) return NO_DAY;
  return day === Number.POSITIVE_INFINITY ? FOREVER : day;
}

export function allocateColumn<T extends ColumnType>(type: T, rows: number): ArrayOf[T];
export function allocateColumn(type: ColumnType, rows: number): ArrayOf[ColumnType] {
  switch (type) {
    case 'u8':
      return new Uint8Array(new SharedArrayBuffer(rows));
    case 'u16':
      return new Uint16Array(new SharedArrayBuffer(rows * 2));
    case 'i32':
      return new Int32Array(new SharedArrayBuffer(rows * 4));
    case 'f64':
      return new Float64Array(new SharedArrayBuffer(rows * 8));
  }
}

export function allocateColumns<S extends ColumnSpec>(spec: S, rows: number): Columns<S> {
  return Object.fromEntries(
    Object.entries(spec).map(([name, type]) => [name, allocateColumn(type, rows)]),
  ) as unknown as Columns<S>;
}

/** Builds a table from the rows of each subject in turn, in the order given. */
export function tableOf<S extends ColumnSpec>(spec: S, rowsBySubject: readonly (readonly Row<S>[])[]): ColumnTable<S> {
  const rows = rowsBySubject.reduce((sum, of) => sum + of.length, 0);
  const columns = allocateColumns(spec, rows);
  const offsets = allocateColumn('i32', rowsBySubject.length + 1);
  let at = 0;
  rowsBySubject.forEach((of, subject) => {
    offsets[subject] = at;
    for (const row of of) {
      for (const name of Object.keys(spec)) columns[name]![at] = row[name]!;
      at++;
    }
  });
  offsets[rowsBySubject.length] = at;
  return { rows, offsets, columns };
}

/** The subject that all its facts are read of. */
export interface Standing {
  subject: number;
}

/** The rows of one subject: `for (let row = facts.start; row < facts.end; row++) facts.of.from[row]`. */
export class Facts<S extends ColumnSpec> {
  readonly of: Columns<S>;
  readonly #offsets: Int32Array;
  readonly #standing: Standing;

  constructor(table: ColumnTable<S>, standing: Standing) {
    this.of = table.columns;
    this.#offsets = table.offsets;
    this.#standing = standing;
  }

  get start(): number {
    return this.#offsets[this.#standing.subject]!;
  }

  get end(): number {
    return this.#offsets[this.#standing.subject + 1]!;
  }
}
