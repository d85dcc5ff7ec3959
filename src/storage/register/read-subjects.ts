/** Some subjects of a register as they are recorded, as a small register: read with one question, the way files are read. */
import { sql } from 'kysely';
import { FILE_FORMATS, READING_ORDER } from '../../register/exchange/file-formats.ts';
import { ReadingState } from '../../register/exchange/reading-state.ts';
import { registerOfRows } from '../../register/exchange/register-of-rows.ts';
import { RowKeeper } from '../../register/exchange/row-keeper.ts';
import type { Register, RegisterFile } from '../../register/register.ts';
import type { Tx } from '../storage.ts';
import { factTable } from './fact-tables.ts';
import { inForce } from './in-force.ts';
import { readerOf } from './read-register.ts';
import type { SubjectKey, SubjectKind } from './recording.ts';

export type Cells = readonly (string | null)[];

/** With the persons that job orders were referred to, without what else is recorded about them. `at`: the last recording that counts. */
export async function readSubjects(tx: Tx, subjects: readonly SubjectKey[], at: number): Promise<Register> {
  const rows = await rowsOfSubjects(tx, subjects, at);
  const state = new ReadingState(({ reason }) => {
    throw new Error(`A stored row cannot be read: ${reason.code}.`);
  });
  const encoder = new TextEncoder();
  for (const file of READING_ORDER) {
    const found = rows.get(file);
    if (found === undefined) continue;
    const keeper = new RowKeeper(FILE_FORMATS[file], state);
    const reader = readerOf(FILE_FORMATS[file], keeper, state);
    reader.push(encoder.encode(found.map(csvLine).join('')));
    reader.end();
    keeper.end(state);
  }
  return registerOfRows(state);
}

/** The rows that hold of the subjects, by file. */
export async function rowsOfSubjects(
  tx: Tx,
  subjects: readonly SubjectKey[],
  at: number,
): Promise<Map<RegisterFile, Cells[]>> {
  const idsOf = (kind: SubjectKind) => subjects.filter(([known]) => known === kind).map(([, id]) => id);
  const parts = [...READING_ORDER].flatMap((file) => {
    const table = factTable(file);
    const ids = table.kind === null ? [] : idsOf(table.kind);
    const referredTo = file === 'persons' ? idsOf('job-order') : [];
    if (ids.length + referredTo.length === 0) return [];
    const cells = table.columns.map(({ shown }) => `(s.${shown})::text`).join(', ');
    const referrals = factTable('referrals');
    return sql`select ${sql.lit(file)} as file, array[${sql.raw(cells)}] as cells from ${sql.raw(table.name)} s
      where (s.${sql.raw(table.subject)} = any(${ids}) ${
        referredTo.length === 0
          ? sql``
          : sql`or s.person_id in (
              select s.person_id from ${sql.raw(referrals.name)} s
              where s.order_id = any(${referredTo}) and ${sql.raw(inForce(referrals, at))})`
      }) and ${sql.raw(inForce(table, at))}`;
  });
  const { rows } = await sql<{ file: RegisterFile; cells: Cells }>`${sql.join(parts, sql` union all `)}`.execute(tx);
  const found = new Map<RegisterFile, Cells[]>([['persons', []]]);
  for (const { file, cells } of rows) {
    const known = found.get(file);
    if (known) known.push(cells);
    else found.set(file, [cells]);
  }
  return found;
}

/** A row as it stands in a file. */
export function csvLine(cells: Cells): string {
  return `${cells.map((cell) => `"${(cell ?? '').replaceAll('"', '""')}"`).join(',')}\n`;
}
