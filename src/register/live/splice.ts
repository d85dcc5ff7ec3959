/** A column table with the rows of some subjects replaced; all other rows are copied in runs. */
import { allocateColumn, allocateColumns, type ColumnSpec, type ColumnTable } from '../columns/column-table.ts';

/**
 * `places`: subject of the table → the subject of `other` whose rows it gets. Subjects beyond the last one of the table are
 * new; `subjects` is how many there are then.
 */
export function spliced<S extends ColumnSpec>(
  spec: S,
  table: ColumnTable<S>,
  other: ColumnTable<S>,
  places: ReadonlyMap<number, number>,
  subjects: number,
): ColumnTable<S> {
  const known = table.offsets.length - 1;
  const offsets = allocateColumn('i32', subjects + 1);
  for (let subject = 0; subject < subjects; subject++) {
    const place = places.get(subject);
    offsets[subject + 1] =
      offsets[subject]! + (place !== undefined ? rowsOf(other, place) : subject < known ? rowsOf(table, subject) : 0);
  }
  const rows = offsets[subjects]!;
  const columns = allocateColumns(spec, rows);
  const copy = (from: ColumnTable<S>, first: number, after: number, to: number) => {
    for (const name of Object.keys(spec)) columns[name]!.set(from.columns[name]!.subarray(first, after), to);
  };
  let reached = 0;
  for (const [subject, place] of [...places].sort(([a], [b]) => a - b)) {
    const run = Math.min(subject, known);
    if (reached < run) copy(table, table.offsets[reached]!, table.offsets[run]!, offsets[reached]!);
    copy(other, other.offsets[place]!, other.offsets[place + 1]!, offsets[subject]!);
    reached = subject + 1;
  }
  if (reached < known) copy(table, table.offsets[reached]!, table.offsets[known]!, offsets[reached]!);
  return { rows, offsets, columns };
}

function rowsOf({ offsets }: ColumnTable<ColumnSpec>, subject: number): number {
  return offsets[subject + 1]! - offsets[subject]!;
}
