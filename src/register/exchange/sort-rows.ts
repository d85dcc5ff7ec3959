/** Rows in any order → a table sorted by subject and, within a subject, by the fields given. */
import { allocateColumn, type ColumnSpec, type Columns, type ColumnTable } from '../columns/column-table.ts';
import type { RowStore } from './row-store.ts';

/**
 * `subjects`: how many there are. Rows alike in all fields keep their order. The store is used up: each column is let go of
 * as it is sorted, for tens of millions of rows do not fit twice.
 */
export function sortedTable<S extends ColumnSpec>(
  store: RowStore,
  subjects: number,
  fields: readonly string[],
): ColumnTable<S> {
  const { rows } = store;
  const offsets = offsetsOf(store.subject, rows, subjects);
  const order = orderOf(store, offsets, fields);
  store.releaseSubject();
  if (order === undefined) return { rows, offsets, columns: store.columns<S>() };
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

/** Where the rows of each subject begin, and after the last, where they end. */
function offsetsOf(subject: Int32Array, rows: number, subjects: number): Int32Array<SharedArrayBuffer> {
  const offsets = allocateColumn('i32', subjects + 1);
  for (let row = 0; row < rows; row++) offsets[subject[row]! + 1]!++;
  for (let one = 0; one < subjects; one++) offsets[one + 1]! += offsets[one]!;
  return offsets;
}

type Compare = (a: number, b: number) => number;

/** The rows in their order; `undefined` when they already stand in it. */
function orderOf(store: RowStore, offsets: Int32Array, fields: readonly string[]): Int32Array | undefined {
  const { subject, rows } = store;
  const keys = fields.map((field) => store.column(field));
  const compare: Compare = (a, b) => {
    for (const key of keys) if (key[a] !== key[b]) return key[a]! - key[b]!;
    return a - b;
  };
  if (isSorted(subject, rows, compare)) return undefined;
  const order = bySubject(subject, rows, offsets);
  for (let one = 0; one + 1 < offsets.length; one++) sortWithin(order, offsets[one]!, offsets[one + 1]!, compare);
  return order;
}

function isSorted(subject: Int32Array, rows: number, compare: Compare): boolean {
  for (let row = 1; row < rows; row++) {
    if (subject[row]! < subject[row - 1]!) return false;
    if (subject[row] === subject[row - 1] && compare(row - 1, row) > 0) return false;
  }
  return true;
}

/** The rows by subject, each subject's in the order they came. */
function bySubject(subject: Int32Array, rows: number, offsets: Int32Array): Int32Array {
  const next = offsets.slice();
  const order = new Int32Array(rows);
  for (let row = 0; row < rows; row++) order[next[subject[row]!]!++] = row;
  return order;
}

const FEW = 32;

function sortWithin(order: Int32Array, from: number, to: number, compare: Compare): void {
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
