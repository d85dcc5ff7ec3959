/** Which citizens are protected or marked. */
import type { Tx } from '../storage.ts';
import type { PersonMarkingTable } from '../tables/person-marking.ts';

export interface MarkingInForce {
  readonly id: string;
  readonly person: string;
  readonly kind: PersonMarkingTable['kind'];
  readonly user: string | null;
  /** ISO instant in UTC. */
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** Markings in force: of one person, or of everybody. */
export async function markingsInForce(tx: Tx, person?: string): Promise<MarkingInForce[]> {
  const rows = await tx
    .selectFrom('person_marking as m')
    .selectAll('m')
    .where('m.withdrawn', '=', false)
    .$if(person !== undefined, (query) => query.where('m.person', '=', person ?? ''))
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('person_marking as later').select('later.id').whereRef('later.replaces', '=', 'm.id'))),
    )
    .orderBy('m.person')
    .orderBy('m.recorded_at')
    .execute();
  return rows.map(({ id, person, kind, user_id: user, recorded_at: recordedAt, recorded_by: recordedBy }) => ({
    id,
    person,
    kind,
    user,
    recordedAt,
    recordedBy,
  }));
}
