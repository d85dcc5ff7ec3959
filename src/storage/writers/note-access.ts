/** Notes a use of personal data in the transaction of the use itself: the one does not exist without the other. */
import { type Insertable, sql } from 'kysely';
import type { Tx } from '../storage.ts';
import type { AccessEventTable } from '../tables/access-event.ts';

export type NewAccess = Insertable<AccessEventTable>;

/** One statement: the event, and that it waits to be linked. */
export async function noteAccess(tx: Tx, event: NewAccess): Promise<void> {
  await tx
    .with('noted', (db) => db.insertInto('access_event').values(event).returning(['municipality', 'noted_at', 'id']))
    .insertInto('access_unlinked')
    .columns(['municipality', 'noted_at', 'event'])
    .expression((eb) => eb.selectFrom('noted').select(['municipality', 'noted_at', 'id']))
    .execute();
}

/** Has the months made that the coming events fall in. Call at start and now and then; it does nothing when they are there. */
export async function makeAccessMonths(tx: Tx, ahead = 3): Promise<void> {
  await sql`select make_access_months((now() at time zone 'UTC')::date, ${ahead})`.execute(tx);
}

/** Deletes events noted before an instant (ISO), and remembers where the chain goes on. How many were deleted. */
export async function retireAccess(tx: Tx, before: string): Promise<number> {
  const { rows } = await sql<{ gone: number }>`select retire_access_record(${before}::timestamptz) as gone`.execute(tx);
  return rows[0]?.gone ?? 0;
}
