/** All that was ever recorded about a subject, version by version: what, when, by whom, and what still holds. */
import { sql } from 'kysely';
import { REGISTER_FILES, type RegisterFile } from '../../register/register.ts';
import type { Tx } from '../storage.ts';
import type { FactRow } from './check-row.ts';
import { factTable } from './fact-tables.ts';
import type { FactVersion } from './record-entry.ts';
import type { SubjectKey } from './recording.ts';

export interface RecordedFact extends FactVersion {
  readonly file: RegisterFile;
  /** By the names of the file's columns, as they stand in the file; what is not known is left out. */
  readonly row: FactRow;
  /** Number of the recording. */
  readonly recording: number;
  /** ISO in UTC. */
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly source: 'delivery' | 'entry';
  /** From this version on the fact no longer holds. */
  readonly withdrawn: boolean;
  /** The newest version, and not withdrawn. */
  readonly holds: boolean;
}

/** In the order in which it was recorded. */
export async function historyOf(tx: Tx, [kind, id]: SubjectKey): Promise<RecordedFact[]> {
  const tables = REGISTER_FILES.map(factTable).filter((table) => table.kind === kind);
  const parts = tables.map(({ file, name, subject, columns }) => {
    const cells = columns.map(({ shown }) => `(s.${shown})::text`).join(', ');
    return sql`
      select ${sql.lit(file)} as file, array[${sql.raw(cells)}] as cells, s.fact, s.version, s.withdrawn, s.recording,
        not s.withdrawn and s.version = max(s.version) over (partition by s.fact) as holds,
        o.recorded_at as "recordedAt", o.recorded_by as "recordedBy", o.source
      from ${sql.raw(name)} s join register_recording o on o.municipality = s.municipality and o.number = s.recording
      where s.${sql.raw(subject)} = ${id}`;
  });
  const { rows } = await sql<Omit<RecordedFact, 'row'> & { cells: (string | null)[] }>`
    ${sql.join(parts, sql` union all `)} order by recording, fact, version`.execute(tx);
  return rows.map(({ cells, ...fact }) => {
    const named = factTable(fact.file).columns.map(({ name }, at) => [name, cells[at]] as const);
    return { ...fact, row: Object.fromEntries(named.filter(([, cell]) => cell !== null)) as FactRow };
  });
}
