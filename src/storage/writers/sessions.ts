/** Begins, uses and ends sessions. Instants are the database's own. */
import { sql } from 'kysely';
import type { Tx } from '../storage.ts';
import type { SessionEnd } from '../tables/access-session.ts';

export interface NewSession {
  readonly municipality: string;
  /** SHA-256 of the secret in the cookie. */
  readonly tokenHash: string;
  readonly user: string;
  readonly name: string;
  readonly identity: object;
  readonly jobFunctions: readonly string[];
  readonly providerSession: string | null;
  readonly providerToken: string | null;
  /** Seconds it lasts at most. */
  readonly lasts: number;
}

/** The session's id; the user is seen, too. */
export async function beginSession(tx: Tx, session: NewSession): Promise<string> {
  const { municipality, user, name } = session;
  const identity = JSON.stringify(session.identity);
  await tx
    .insertInto('municipality')
    .values({ code: municipality })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await tx
    .insertInto('access_user')
    .values({ municipality, user_id: user, name, identity })
    .onConflict((conflict) =>
      conflict.columns(['municipality', 'user_id']).doUpdateSet({ name, identity, last_seen: sql`now()` }),
    )
    .execute();
  const { id } = await tx
    .insertInto('access_session')
    .values({
      municipality,
      token_hash: session.tokenHash,
      user_id: user,
      identity,
      job_functions: [...session.jobFunctions],
      provider_session: session.providerSession,
      provider_token: session.providerToken,
      ends_at: sql`now() + ${session.lasts} * interval '1 second'`,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function touchSession(tx: Tx, id: string): Promise<void> {
  await tx.updateTable('access_session').set({ seen_at: sql`now()` }).where('id', '=', id).execute();
}

/** Which sessions: one; one user's; those of a session where users sign in; those with a job function. */
export type WhichSessions =
  | { readonly id: string }
  | { readonly user: string; readonly beganBefore?: string }
  | { readonly providerSession: string; readonly beganBefore?: string }
  | { readonly jobFunction: string };

/** How many were ended, of those that lasted. */
export async function endSessions(tx: Tx, which: WhichSessions, because: SessionEnd): Promise<number> {
  let ending = tx
    .updateTable('access_session')
    .set({ ended_at: sql`now()`, ended_because: because, provider_token: null })
    .where('ended_at', 'is', null);
  if ('id' in which) ending = ending.where('id', '=', which.id);
  else if ('jobFunction' in which) ending = ending.where(sql<boolean>`${which.jobFunction} = any(job_functions)`);
  else {
    ending =
      'user' in which
        ? ending.where('user_id', '=', which.user)
        : ending.where('provider_session', '=', which.providerSession);
    if (which.beganBefore !== undefined) ending = ending.where('began_at', '<=', which.beganBefore);
  }
  const { numUpdatedRows } = await ending.executeTakeFirst();
  return Number(numUpdatedRows);
}
