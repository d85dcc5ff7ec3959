/** Opens somebody else's case for a stated purpose or in an emergency, and reviews emergencies. */
import { sql } from 'kysely';
import { storageErrors } from '../errors.ts';
import type { Tx } from '../storage.ts';

export interface NewOpening {
  readonly municipality: string;
  readonly person: string;
  readonly purpose: string;
  readonly emergency: boolean;
  /** Of an emergency: what happened. */
  readonly reason: string | null;
  /** Seconds it is open. */
  readonly lasts: number;
  readonly recordedBy: string;
}

/** Until when it is open: an instant in UTC. */
export async function openCase(tx: Tx, { lasts, recordedBy, ...opening }: NewOpening): Promise<string> {
  const { ends_at: endsAt } = await tx
    .insertInto('case_opening')
    .values({ ...opening, ends_at: sql<string>`now() + ${lasts} * interval '1 second'`, recorded_by: recordedBy })
    .returning('ends_at')
    .executeTakeFirstOrThrow();
  return endsAt;
}

export interface NewReview {
  readonly opening: string;
  readonly justified: boolean;
  readonly note: string;
  readonly recordedBy: string;
}

/** (`storage/unknown-opening`, `storage/same-person`) */
export async function reviewOpening(tx: Tx, { opening, justified, note, recordedBy }: NewReview): Promise<void> {
  const found = /^[0-9a-f-]{36}$/.test(opening)
    ? await tx
        .selectFrom('case_opening as o')
        .leftJoin('case_opening_review as r', (join) =>
          join.onRef('r.municipality', '=', 'o.municipality').onRef('r.opening', '=', 'o.id'),
        )
        .select(['o.municipality', 'o.recorded_by', 'r.opening as reviewed'])
        .where('o.id', '=', opening)
        .where('o.emergency', '=', true)
        .executeTakeFirst()
    : undefined;
  if (!found || found.reviewed !== null) throw storageErrors.create('storage/unknown-opening', { id: opening });
  if (found.recorded_by === recordedBy) throw storageErrors.create('storage/same-person');
  const { municipality } = found;
  await tx
    .insertInto('case_opening_review')
    .values({ municipality, opening, justified, note, recorded_by: recordedBy })
    .execute();
}
