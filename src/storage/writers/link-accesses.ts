/** Links the events that wait, in the order they were noted. One at a time does it in a municipality; others wait. */
import { sql } from 'kysely';
import { chainStart, linkHash } from '../access-chain.ts';
import { endOfChain } from '../readers/access-chain.ts';
import type { Tx } from '../storage.ts';

/** Events linked in one go. */
const AT_ONCE = 2000;

/** How many were linked; call again while it is as many as go in one go. */
export async function linkAccesses(tx: Tx, municipality: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext(${`access_link ${municipality}`}))`.execute(tx);
  const waiting = await tx
    .selectFrom('access_unlinked as u')
    .innerJoin('access_event as e', (join) =>
      join
        .onRef('e.municipality', '=', 'u.municipality')
        .onRef('e.noted_at', '=', 'u.noted_at')
        .onRef('e.id', '=', 'u.event'),
    )
    .selectAll('e')
    .orderBy('e.noted_at')
    .orderBy('e.id')
    .limit(AT_ONCE)
    .execute();
  if (waiting.length === 0) return 0;
  const end = await endOfChain(tx);
  let before = end?.hash ?? chainStart(municipality);
  const links = waiting.map((event, at) => {
    before = linkHash(before, event);
    const number = (end?.number ?? 0) + at + 1;
    return { municipality, noted_at: event.noted_at, event: event.id, number, hash: before };
  });
  await tx.insertInto('access_link').values(links).execute();
  await tx
    .deleteFrom('access_unlinked')
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('noted_at', 'event'),
        'in',
        links.map((link) => tuple(link.noted_at, link.event)),
      ),
    )
    .execute();
  return links.length;
}

export const LINKED_AT_ONCE = AT_ONCE;
