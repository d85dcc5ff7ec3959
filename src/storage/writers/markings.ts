/** Protects or marks a citizen, and ends a marking. */
import { storageErrors } from '../errors.ts';
import type { Tx } from '../storage.ts';
import type { PersonMarkingTable } from '../tables/person-marking.ts';

export interface NewMarking {
  readonly municipality: string;
  readonly person: string;
  readonly kind: PersonMarkingTable['kind'];
  readonly user: string | null;
  readonly recordedBy: string;
}

export async function markPerson(tx: Tx, { user, recordedBy, ...marking }: NewMarking): Promise<string> {
  const { id } = await tx
    .insertInto('person_marking')
    .values({ ...marking, user_id: user, replaces: null, withdrawn: false, recorded_by: recordedBy })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** It stays on record and no longer holds (`storage/unknown-marking`). */
export async function withdrawMarking(tx: Tx, id: string, recordedBy: string): Promise<void> {
  const row = /^[0-9a-f-]{36}$/.test(id)
    ? await tx
        .selectFrom('person_marking as m')
        .select(['m.municipality', 'm.person', 'm.kind', 'm.user_id'])
        .where('m.id', '=', id)
        .where('m.withdrawn', '=', false)
        .where(({ not, exists, selectFrom }) =>
          not(exists(selectFrom('person_marking as later').select('later.id').whereRef('later.replaces', '=', 'm.id'))),
        )
        .executeTakeFirst()
    : undefined;
  if (!row) throw storageErrors.create('storage/unknown-marking', { id });
  await tx
    .insertInto('person_marking')
    .values({ ...row, replaces: id, withdrawn: true, recorded_by: recordedBy })
    .execute();
}
