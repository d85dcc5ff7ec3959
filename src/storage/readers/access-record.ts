/** Reads the record of use: about a person, by a user, of a time; for the steward, the auditor and the citizen. */
import type { AccessRow } from '../access-chain.ts';
import type { Tx } from '../storage.ts';

export interface WantedAccess {
  readonly subject?: { readonly kind: 'person' | 'company' | 'municipality'; readonly id: string };
  readonly user?: string;
  readonly kind?: string;
  /** ISO instants, half-open. */
  readonly from?: string;
  readonly to?: string;
  /** The newest so many, of those after this one in the answer. */
  readonly most: number;
  readonly after?: Pick<AccessRow, 'noted_at' | 'id'>;
}

/** The newest first. */
export function accessEvents(
  tx: Tx,
  { subject, user, kind, from, to, most, after }: WantedAccess,
): Promise<AccessRow[]> {
  return tx
    .selectFrom('access_event')
    .selectAll()
    .$if(subject !== undefined, (query) =>
      query.where((eb) => eb.and({ subject_kind: subject!.kind, subject_id: subject!.id })),
    )
    .$if(user !== undefined, (query) => query.where('user_id', '=', user!))
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind!))
    .$if(from !== undefined, (query) => query.where('noted_at', '>=', from!))
    .$if(to !== undefined, (query) => query.where('noted_at', '<', to!))
    .$if(after !== undefined, (query) =>
      query.where(({ and, eb, or }) =>
        or([
          eb('noted_at', '<', after!.noted_at),
          and([eb('noted_at', '=', after!.noted_at), eb('id', '>', after!.id)]),
        ]),
      ),
    )
    .orderBy('noted_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
}
