/**
 * Records what somebody writes in Pejl: new facts, corrections of facts, withdrawals. Each is checked the way a delivered row is;
 * all of them are one recording, or none is.
 */
import { sql } from 'kysely';
import { registerErrors } from '../../register/errors.ts';
import { FILE_FORMATS } from '../../register/exchange/file-formats.ts';
import type { RegisterFile } from '../../register/register.ts';
import { storageErrors } from '../errors.ts';
import type { Tx } from '../storage.ts';
import { checkedRow, type FactRow } from './check-row.ts';
import { refuseWhatCannotStand, withdrawLeftBehind } from './consistency.ts';
import { type FactTable, factTable } from './fact-tables.ts';
import { inForce } from './in-force.ts';
import { rowsOfSubjects } from './read-subjects.ts';
import type { FileChanges, SubjectKey } from './recording.ts';
import { addRecording, nextRecording } from './recordings.ts';

/** A version of a fact: what is corrected or withdrawn is the version that was seen. */
export interface FactVersion {
  readonly fact: number;
  readonly version: number;
}

export type Entry =
  | { readonly kind: 'record'; readonly file: RegisterFile; readonly row: FactRow }
  | { readonly kind: 'correct'; readonly file: RegisterFile; readonly of: FactVersion; readonly row: FactRow }
  | {
      readonly kind: 'withdraw';
      readonly file: RegisterFile;
      readonly of: FactVersion;
      /** Whose it is: the id of the person, workplace or job order. */
      readonly subject: string;
    };

export interface Recorder {
  readonly municipality: string;
  readonly recordedBy: string;
}

export interface RecordedEntries {
  /** Number of the recording. */
  readonly number: number;
  /** What each entry became, in order. */
  readonly facts: readonly FactVersion[];
}

/**
 * In a transaction of the municipality (`register/…` with the column as the place, `storage/unknown-fact`,
 * `storage/fact-changed`, `storage/other-subject`, `storage/id-in-use`, `storage/ends-before-birth`).
 */
export async function recordEntries(
  tx: Tx,
  { municipality, recordedBy }: Recorder,
  entries: readonly Entry[],
): Promise<RecordedEntries> {
  const own = tx.insertInto('municipality').values({ code: municipality });
  await own.onConflict((conflict) => conflict.doNothing()).execute();
  const number = await nextRecording(tx, municipality);
  const facts: FactVersion[] = [];
  const subjects = new Map<string, SubjectKey>();
  let isListed = true;
  for (const entry of entries) {
    const table = factTable(entry.file);
    const work: Work = { tx, table, municipality, number };
    const { subject, left, ...version } = await (entry.kind === 'withdraw'
      ? withdraw(work, entry)
      : write(work, entry));
    facts.push(version);
    if (table.kind === null) isListed = false;
    else for (const key of [[table.kind, subject] as SubjectKey, ...left]) subjects.set(key.join(' '), key);
  }
  await addRecording(tx, {
    municipality,
    number,
    recorded_by: recordedBy,
    source: 'entry',
    files: [...new Set(entries.map(({ file }) => file))],
    subjects: isListed ? JSON.stringify([...subjects.values()]) : null,
    delivery: null,
  });
  return { number, facts };
}

interface Work {
  readonly tx: Tx;
  readonly table: FactTable;
  readonly municipality: string;
  readonly number: number;
}

interface Done extends FactVersion {
  readonly subject: string;
  /** Others that it changed. */
  readonly left: readonly SubjectKey[];
}

async function write(work: Work, entry: Exclude<Entry, { kind: 'withdraw' }>): Promise<Done> {
  const { tx, table, municipality, number } = work;
  const { file, row } = entry;
  const cells = checkedRow(file, row, await ownersOf(work, row));
  const values = table.columns.map(({ type }, at) => sql`${cells[at] === '' ? null : cells[at]}::${sql.raw(type)}`);
  const subject = cells[table.columns.findIndex(({ column }) => column === table.subject)]!;
  const replaces = entry.kind === 'correct' ? await requireInForce(work, entry.of, subject) : null;
  if (entry.kind === 'record' && FILE_FORMATS[file].key && !FILE_FORMATS[file].rowsOf) await refuseTwice(work, cells);
  const own = table.columns.map(({ column }) => column).join(', ');
  const stored = table.columns.map((column) => column.stored).join(', ');
  const fact = replaces ? sql`${replaces.fact}::bigint` : sql`nextval('register_fact')`;
  const version = (replaces?.version ?? 0) + 1;
  const { rows } = await sql<FactVersion>`
    insert into ${sql.raw(table.name)} (municipality, recording, fact, version, ${sql.raw(own)})
    select ${municipality}, ${number}::integer, ${fact}, ${version}::integer, ${sql.raw(stored)}
    from (values (${sql.join(values)})) as given(${sql.raw(own)})
    returning fact, version`.execute(tx);
  const change = changeOf(file, replaces ? { corrected: 1 } : { added: 1 });
  await refuseWhatCannotStand(tx, number, [change], onlyOf(table, cells));
  return { ...rows[0]!, subject, left: [] };
}

async function withdraw(work: Work, { file, of, subject }: Extract<Entry, { kind: 'withdraw' }>): Promise<Done> {
  const { tx, table, municipality, number } = work;
  await requireInForce(work, of, subject);
  const own = table.columns.map(({ column }) => column).join(', ');
  const version = of.version + 1;
  await sql`
    insert into ${sql.raw(table.name)} (municipality, recording, fact, version, withdrawn, ${sql.raw(own)})
    select municipality, ${number}::integer, fact, ${version}::integer, true, ${sql.raw(own)} from ${sql.raw(table.name)}
    where ${sql.raw(table.subject)} = ${subject} and fact = ${of.fact}::bigint and version = ${of.version}::integer`.execute(
    tx,
  );
  const only = table.kind === null ? {} : { [table.subject.replaceAll('"', '')]: subject };
  const changes = await withdrawLeftBehind(tx, municipality, number, [changeOf(file, { withdrawn: 1 })], only);
  const left = changes.some((change) => change.file === 'referrals' && file === 'persons')
    ? await ordersChanged(tx, number)
    : [];
  return { fact: of.fact, version, subject, left };
}

/** Job orders that lost a referral to a person who is gone. */
async function ordersChanged(tx: Tx, number: number): Promise<SubjectKey[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct order_id as id from register_referrals where recording = ${number}`.execute(tx);
  return rows.map(({ id }) => ['job-order', id]);
}

/** The person and the job order that the row names, as they are recorded. */
async function ownersOf({ tx, number }: Work, row: FactRow) {
  const named = (column: string, kind: SubjectKey[0]): SubjectKey[] =>
    row[column] === undefined ? [] : [[kind, String(row[column])]];
  const subjects = [...named('person_id', 'person'), ...named('order_id', 'job-order')];
  const rows = subjects.length === 0 ? new Map() : await rowsOfSubjects(tx, subjects, number);
  return new Map([...rows].filter(([file]) => file === 'persons' || file === 'job_orders'));
}

async function requireInForce({ tx, table, number }: Work, of: FactVersion, subject: string): Promise<FactVersion> {
  const { rows } = await sql<{ version: number; withdrawn: boolean; subject: string; by: string }>`
    select s.version, s.withdrawn, s.${sql.raw(table.subject)} as subject, o.recorded_by as by
    from ${sql.raw(table.name)} s join register_recording o on o.municipality = s.municipality and o.number = s.recording
    where s.fact = ${of.fact}::bigint and s.recording <= ${number}::integer order by s.version desc limit 1`.execute(
    tx,
  );
  const [newest] = rows;
  const facts = { fact: of.fact, file: table.file, subject };
  if (!newest) throw storageErrors.create('storage/unknown-fact', facts);
  if (newest.version !== of.version || newest.withdrawn) {
    throw storageErrors.create('storage/fact-changed', { by: newest.by });
  }
  if (newest.subject !== subject) {
    throw storageErrors.create('storage/other-subject', { column: table.subject.replaceAll('"', '') });
  }
  return of;
}

/** A person, workplace, job order or population figure that is there already (`register/duplicate`). */
async function refuseTwice({ tx, table, number }: Work, cells: readonly string[]): Promise<void> {
  const key = FILE_FORMATS[table.file].key ?? [];
  const places = key.map((name) => table.columns.findIndex((column) => column.name === name));
  const same = places.map((place) => sql`s.${sql.raw(table.columns[place]!.column)} = ${cells[place]}`);
  const { rows } = await sql`
    select from ${sql.raw(table.name)} s where ${sql.join(same, sql` and `)} and ${sql.raw(inForce(table, number))}`.execute(
    tx,
  );
  if (rows.length === 0) return;
  const facts = { value: cells[places[0]!]!, columns: key.join(' + ') };
  throw registerErrors.create('register/duplicate', facts, { field: key[0]! });
}

/** Where to look for what cannot stand: at the ids that the row names. */
function onlyOf(table: FactTable, cells: readonly string[]): Record<string, string> {
  const ids = FILE_FORMATS[table.file].columns.map(({ name, cell }, at) => [name, cell.is, cells[at]!] as const);
  return Object.fromEntries(ids.filter(([, is]) => is === 'key' || is === 'person').map(([name, , id]) => [name, id]));
}

function changeOf(file: RegisterFile, change: Partial<FileChanges>): FileChanges {
  return { file, rows: 0, added: 0, corrected: 0, withdrawn: 0, ...change };
}
