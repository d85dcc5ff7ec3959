/** Cases that a user has opened for a purpose, and emergencies with their reviews. */
import { sql } from 'kysely';
import type { Tx } from '../storage.ts';

export interface OpeningInForce {
  readonly purpose: string;
  readonly emergency: boolean;
}

/** What the user has opened the person for, if it has not run out; an emergency goes before an ordinary purpose. */
export async function openingInForce(tx: Tx, user: string, person: string): Promise<OpeningInForce | null> {
  const row = await tx
    .selectFrom('case_opening')
    .select(['purpose', 'emergency'])
    .where('recorded_by', '=', user)
    .where('person', '=', person)
    .where('ends_at', '>', sql<string>`now()`)
    .orderBy('emergency', 'desc')
    .orderBy('recorded_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

export interface Emergency {
  readonly id: string;
  readonly person: string;
  readonly user: string;
  readonly userName: string | null;
  readonly purpose: string;
  readonly reason: string;
  /** ISO instants in UTC. */
  readonly openedAt: string;
  readonly endsAt: string;
  readonly review: {
    readonly justified: boolean;
    readonly note: string;
    readonly by: string;
    readonly at: string;
  } | null;
}

/** Those that wait for review first, then the latest. */
export async function emergencies(tx: Tx): Promise<Emergency[]> {
  const rows = await tx
    .selectFrom('case_opening as o')
    .leftJoin('case_opening_review as r', (join) =>
      join.onRef('r.municipality', '=', 'o.municipality').onRef('r.opening', '=', 'o.id'),
    )
    .leftJoin('access_user as u', (join) =>
      join.onRef('u.municipality', '=', 'o.municipality').onRef('u.user_id', '=', 'o.recorded_by'),
    )
    .select(['o.id', 'o.person', 'o.purpose', 'o.reason', 'o.ends_at', 'o.recorded_at', 'o.recorded_by', 'u.name'])
    .select(['r.justified', 'r.note', 'r.recorded_by as reviewed_by', 'r.recorded_at as reviewed_at'])
    .where('o.emergency', '=', true)
    .orderBy(sql`r.opening is not null`)
    .orderBy('o.recorded_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    person: row.person,
    user: row.recorded_by,
    userName: row.name,
    purpose: row.purpose,
    reason: row.reason ?? '',
    openedAt: row.recorded_at,
    endsAt: row.ends_at,
    review:
      row.justified === null || row.note === null || row.reviewed_by === null || row.reviewed_at === null
        ? null
        : { justified: row.justified, note: row.note, by: row.reviewed_by, at: row.reviewed_at },
  }));
}
