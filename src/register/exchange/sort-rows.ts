/** Rows in any order → a table sorted by subject and, within a subject, by the fields given. */
import { allocateColumn, type ColumnSpec, type Columns, type ColumnTable } from '../columns/column-table.ts';
import type { RowStore } from './row-store.ts';

/** `subjects`: how many there are. Rows alike in all fields keep their order. The columns of the store are used up. */
export function sortedTable<S extends ColumnSpec>(
  store: RowStore,
  subjects: number,
  fields: readonly string[],
): ColumnTable<S> {
  const { rows, subject } = store;
  const keys = fields.map((field) => store.column(field));
  const compare = (a: number, b: number): number => {
    for (const key of keys) if (key[a] !== key[b]) return key[a]! - key[b]!;
    return a - b;
  };
  const offsets = offsetsOf(subject, rows, subjects);
  if (isSorted(subject, rows, compare)) return { rows, offsets, columns: store.columns<S>() };
  const order = orderOf(subject, rows, offsets);
  for (let one = 0; one < subjects; one++) sortWithin(order, offsets[one]!, offsets[one + 1]!, compare);
  const columns = Object.fromEntries(
    Object.entries(store.spec).map(([name, type]) => {
      const from = store.column(name);
      const to = allocateColumn(type, rows);
      for (let row = 0; row < rows; row++) to[row] = from[order[row]!]!;
      store.release(name);
      return [name, to];
    }),
  ) as unknown as Columns<S>;
  return { rows, offsets, columns };
}

function isSorted(subject: Int32Array, rows: number, compare: (a: number, b: number) => number): boolean {
  for (let row = 1; row < rows; row++) {
    if (subject[row]! < subject[row - 1]!) return false;
    if (subject[row] === subject[row - 1] && compare(row - 1, row) > 0) return false;
  }
  return true;
}

function offsetsOf(subject: Int32Array, rows: number, subjects: number): Int32Array<SharedArrayBuffer> {
  const offsets = allocateColumn('i32', subjects + 1);
  for (let row = 0; row < rows; row++) offsets[subject[row]! + 1]!++;
  for (let one = 0; one < subjects; one++) offsets[one + 1]! += offsets[one]!;
  return offsets;
}

/** The rows by subject, each subject's in the order they came. */
function orderOf(subject: Int32Array, rows: number, offsets: Int32Array): Int32Array {
  const next = offsets.slice();
  const order = new Int32Array(rows);
  for (let row = 0; row < rows; row++) order[next[subject[row]!]!++] = row;
  return order;
}

const FEW = 32;

function sortWithin(order: Int32Array, from: number, to: number, compare: (a: number, b: number) => number): void {
  if (to - from > FEW) {
    order.subarray(from, to).sort(compare);
    return;
  }
  for (let at = from + 1; at < to; at++) {
    const row = order[at]!;
    let place = at;
    while (place > from && compare(order[place - 1]!, row) > 0) {
      order[place] = order[place - 1]!;
      place--;
    }
    order[place] = row;
  }
}
