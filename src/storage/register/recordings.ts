/** The recordings of a municipality's register: one at a time, numbered in the order of their commits. */
import { type Insertable, sql } from 'kysely';
import type { RegisterFile } from '../../register/register.ts';
import type { Storage, Tx } from '../storage.ts';
import type { RegisterRecordingTable } from '../tables/register-recording.ts';
import type { Delivery } from './recording.ts';

/** The channel on which a commit is told: the municipality's code and the number of the recording. */
export const RECORDED = 'pejl_register';

/**
 * Whoever records waits here for the one before to commit: so numbers come in the order of the commits, and a follower who
 * has seen number 7 has seen all that came before it. The number to record under.
 */
export async function nextRecording(tx: Tx, municipality: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('pejl register'), ${Number(municipality)}::int)`.execute(tx);
  return (await lastRecording(tx)) + 1;
}

/** Number of the newest recording, 0 when there is none. */
export async function lastRecording(tx: Tx): Promise<number> {
  const { last } = await tx
    .selectFrom('register_recording')
    .select(({ fn }) => fn.coalesce(fn.max('number'), sql<number>`0`).as('last'))
    .executeTakeFirstOrThrow();
  return last;
}

/** Writes the recording down; whoever listens is told when it is committed. */
export async function addRecording(tx: Tx, recording: Insertable<RegisterRecordingTable>): Promise<void> {
  await tx.insertInto('register_recording').values(recording).execute();
  await sql`select pg_notify(${RECORDED}, ${`${recording.municipality} ${recording.number}`})`.execute(tx);
}

export interface RegisterState {
  /** Number of the last recording that counts. */
  readonly number: number;
  /** When it was recorded, ISO in UTC. */
  readonly recordedAt: string;
  readonly files: ReadonlySet<RegisterFile>;
  /** How it was made, when its persons do not exist; `null` for a real one. */
  readonly synthetic: Readonly<Record<string, string | number>> | null;
}

/** `recordedAt`: an instant (ISO); the register as it was recorded then, else as it is now. `null`: there was none. */
export async function registerState(tx: Tx, recordedAt?: string): Promise<RegisterState | null> {
  const { rows } = await sql<Omit<RegisterState, 'files'> & { files: RegisterFile[] }>`
    select last.number, last.recorded_at as "recordedAt",
      (select array_agg(distinct file) from register_recording, unnest(files) as file where number <= last.number) as files,
      (select delivery -> 'synthetic' from register_recording
       where source = 'delivery' and number <= last.number order by number desc limit 1) as synthetic
    from register_recording last
    where recorded_at <= coalesce(${recordedAt ?? null}::timestamptz, 'infinity') order by number desc limit 1`.execute(
    tx,
  );
  const [state] = rows;
  return state ? { ...state, files: new Set(state.files) } : null;
}

/** Codes of the municipalities whose register is here, in order. */
export async function municipalitiesWithRegister(storage: Storage): Promise<readonly string[]> {
  const found: string[] = [];
  for (const code of await storage.municipalities()) {
    if ((await storage.asMunicipality(code, lastRecording)) > 0) found.push(code);
  }
  return found;
}

export interface RecordedDelivery {
  readonly number: number;
  /** ISO in UTC. */
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly delivery: Delivery;
}

/** What was imported, the newest first. */
export async function deliveries(tx: Tx): Promise<RecordedDelivery[]> {
  const rows = await tx
    .selectFrom('register_recording')
    .select(['number', 'recorded_at as recordedAt', 'recorded_by as recordedBy', 'delivery'])
    .where('source', '=', 'delivery')
    .orderBy('number', 'desc')
    .execute();
  return rows.map(({ delivery, ...rest }) => ({ ...rest, delivery: delivery! }));
}
