/** Sessions that last, and users as they were last seen. */
import { sql } from 'kysely';
import type { Tx } from '../storage.ts';

export interface FoundSession {
  readonly id: string;
  readonly identity: object;
  readonly providerToken: string | null;
  /** It has not been noted for a minute that it is used. */
  readonly seenLongAgo: boolean;
}

/** The session with that token, if it lasts: not ended, not run out, and used within `idle` seconds. */
export async function findSession(tx: Tx, tokenHash: string, idle: number): Promise<FoundSession | null> {
  const row = await tx
    .selectFrom('access_session')
    .select(['id', 'identity', 'provider_token', sql<boolean>`seen_at < now() - interval '1 minute'`.as('seenLongAgo')])
    .where('token_hash', '=', tokenHash)
    .where('ended_at', 'is', null)
    .where('ends_at', '>', sql<string>`now()`)
    .where('seen_at', '>', sql<string>`now() - ${idle} * interval '1 second'`)
    .executeTakeFirst();
  if (!row) return null;
  const { id, identity, provider_token: providerToken, seenLongAgo } = row;
  return { id, identity, providerToken, seenLongAgo };
}

export interface UserSeen {
  readonly user: string;
  readonly name: string;
  readonly identity: object;
  /** ISO instants in UTC. */
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** Sessions that last now. */
  readonly sessions: number;
}

/** Everybody who has signed in, the latest first. */
export async function usersSeen(tx: Tx, idle: number): Promise<UserSeen[]> {
  const rows = await tx
    .selectFrom('access_user as u')
    .selectAll('u')
    .select(({ selectFrom, fn }) =>
      selectFrom('access_session as s')
        .select(fn.countAll<number>().as('n'))
        .whereRef('s.user_id', '=', 'u.user_id')
        .where('s.ended_at', 'is', null)
        .where('s.ends_at', '>', sql<string>`now()`)
        .where('s.seen_at', '>', sql<string>`now() - ${idle} * interval '1 second'`)
        .as('sessions'),
    )
    .orderBy('last_seen', 'desc')
    .orderBy('user_id')
    .execute();
  return rows.map((row) => ({
    user: row.user_id,
    name: row.name,
    identity: row.identity,
    firstSeen: row.first_seen,
    lastSeen: row.last_seen,
    sessions: row.sessions ?? 0,
  }));
}
