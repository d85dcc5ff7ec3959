/**
 * What must hold between the files of a register when only some of them were delivered, or when somebody recorded more in
 * Pejl: nobody's facts without the person, no referral without its order, nothing that ends before birth, no id used twice.
 */
import { sql } from 'kysely';
import { FILE_FORMATS } from '../../register/exchange/file-formats.ts';
import { REGISTER_FILES, type RegisterFile } from '../../register/register.ts';
import { storageErrors } from '../errors.ts';
import type { Tx } from '../storage.ts';
import { type FactTable, factTable } from './fact-tables.ts';
import { inForce } from './in-force.ts';
import { changed } from './record-file.ts';
import type { FileChanges } from './recording.ts';

/** Look no further than at these ids, by column: for a change of a single subject. */
type Only = Readonly<Record<string, string>>;

function among(column: string, only: Only): string {
  const id = only[column];
  return id === undefined ? '' : ` and s.${column} = '${id.replaceAll("'", "''")}'`;
}

/** The file whose rows others need, and the column they name them by. */
const OWNERS = [
  { owner: 'persons', column: 'person_id' },
  { owner: 'job_orders', column: 'order_id' },
] as const;

const withdrawnFrom = (changes: readonly FileChanges[], file: RegisterFile) =>
  changes.find((change) => change.file === file)?.withdrawn ?? 0;

/** Rows whose person or job order has been withdrawn go too; the changes with these counted in. */
export async function withdrawLeftBehind(
  tx: Tx,
  municipality: string,
  number: number,
  changes: readonly FileChanges[],
  only: Only = {},
): Promise<FileChanges[]> {
  const all = new Map(changes.map((change) => [change.file, change]));
  for (const { owner, column } of OWNERS) {
    if (withdrawnFrom(changes, owner) === 0) continue;
    for (const table of dependents(owner, column)) {
      const rows = await withdrawWithout(tx, table, { owner, column, municipality, number }, only);
      const before = all.get(table.file) ?? { file: table.file, rows: 0, added: 0, corrected: 0, withdrawn: 0 };
      if (rows > 0) all.set(table.file, { ...before, withdrawn: before.withdrawn + rows });
    }
  }
  return [...all.values()];
}

function dependents(owner: RegisterFile, column: string): FactTable[] {
  return REGISTER_FILES.map(factTable).filter(
    (table) => table.file !== owner && table.columns.some(({ name }) => name === column),
  );
}

interface Without {
  readonly owner: RegisterFile;
  readonly column: string;
  readonly municipality: string;
  readonly number: number;
}

function withdrawWithout(
  tx: Tx,
  table: FactTable,
  { owner, column, municipality, number }: Without,
  only: Only,
): Promise<number> {
  const own = table.columns.map((each) => each.column);
  return changed(
    tx,
    `insert into ${table.name} (municipality, recording, fact, version, withdrawn, ${own.join(', ')})
     select '${municipality}', ${number}, fact, version + 1, true, ${own.map((name) => `held.${name}`).join(', ')}
     from (select s.* from ${table.name} s where ${inForce(table, number)}${among(column, only)}) held
     where not exists (select from ${factTable(owner).name} s
       where ${inForce(factTable(owner), number)} and s.${column} = held.${column})`,
  );
}

/** (`storage/ends-before-birth`, `storage/id-in-use`) */
export async function refuseWhatCannotStand(
  tx: Tx,
  number: number,
  changes: readonly FileChanges[],
  only: Only = {},
): Promise<void> {
  if (changes.some(({ file, corrected }) => file === 'persons' && corrected > 0)) {
    await refuseBeforeBirth(tx, number, only);
  }
  for (const { file, added } of changes) if (added > 0) await refuseSharedIds(tx, number, file, only);
}

async function refuseBeforeBirth(tx: Tx, number: number, only: Only): Promise<void> {
  const persons = factTable('persons');
  for (const table of dependents('persons', 'person_id')) {
    if (!table.columns.some(({ name }) => name === 'to')) continue;
    const { rows } = await sql
      .raw<{ count: number }>(
        `select count(*)::int as count from ${table.name} s
         join (select s.person_id, s.birth_date from ${persons.name} s where ${inForce(persons, number)}) born using (person_id)
         where ${inForce(table, number)}${among('person_id', only)} and s."to" <= born.birth_date`,
      )
      .execute(tx);
    const count = rows[0]?.count ?? 0;
    if (count > 0) throw storageErrors.create('storage/ends-before-birth', { count, file: `${table.file}.csv` });
  }
}

async function refuseSharedIds(tx: Tx, number: number, file: RegisterFile, only: Only): Promise<void> {
  const key = FILE_FORMATS[file].columns.find(({ cell }) => cell.is === 'key');
  const table = factTable(file);
  if (!key || table.subject === `"${key.name}"`) return;
  const { rows } = await sql
    .raw<{ id: string }>(
      `select s.${key.name} as id from ${table.name} s where ${inForce(table, number)}${among(key.name, only)}
       group by s.${key.name} having count(*) > 1 limit 1`,
    )
    .execute(tx);
  const [shared] = rows;
  if (shared) throw storageErrors.create('storage/id-in-use', { column: key.name, id: shared.id, file: `${file}.csv` });
}
