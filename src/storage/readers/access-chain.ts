/** Walks the chain of a municipality's events and finds the first link that does not hold. */
import { sql } from 'kysely';
import { type AccessRow, chainStart, linkHash } from '../access-chain.ts';
import type { Tx } from '../storage.ts';

export interface LinkEnd {
  readonly number: number;
  readonly hash: string;
}

/** `changed`: the event or its link is not what it was; `event-gone`; `link-gone`: a number is missing; `not-linked`: noted long ago, and in no chain; `anchor`: the chain is not the one anchored outside. */
export type BreakKind = 'changed' | 'event-gone' | 'link-gone' | 'not-linked' | 'anchor';

export interface Break {
  readonly kind: BreakKind;
  /** Place in the chain; `null` for an event that is in none. */
  readonly number: number | null;
  readonly notedAt: string | null;
  readonly event: string | null;
}

export interface Verified {
  readonly checked: number;
  readonly end: LinkEnd | null;
  readonly firstBreak: Break | null;
}

/** The newest link, or where the chain begins after a deletion; `null` before the first. */
export async function endOfChain(tx: Tx): Promise<LinkEnd | null> {
  const link = await tx
    .selectFrom('access_link')
    .select(['number', 'hash'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return link ?? (await checkpoint(tx)) ?? null;
}

function checkpoint(tx: Tx): Promise<LinkEnd | undefined> {
  return tx
    .selectFrom('access_checkpoint')
    .select(['number', 'hash'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}

const PAGE = 5000;
/** An event is linked within seconds; one that is not after this was kept out of the chain. */
const LINKED_WITHIN = '5 minutes';

/** `anchors`: ends of the chain as they were written down outside the database. */
export async function verifyChain(tx: Tx, municipality: string, anchors: readonly LinkEnd[] = []): Promise<Verified> {
  const anchored = new Map(anchors.map(({ number, hash }) => [number, hash]));
  let { number, hash } = (await checkpoint(tx)) ?? { number: 0, hash: chainStart(municipality) };
  const first = number;
  const broken = (kind: BreakKind, at: number, row?: LinkRow): Verified => ({
    checked: at - 1 - first,
    end: number > first ? { number, hash } : null,
    firstBreak: { kind, number: at, notedAt: row?.noted_at ?? null, event: row?.event ?? null },
  });
  for (;;) {
    const page = await links(tx, number);
    for (const link of page) {
      if (link.number !== number + 1) return broken('link-gone', number + 1);
      if (link.id === null) return broken('event-gone', link.number, link);
      if (linkHash(hash, link as AccessRow) !== link.hash) return broken('changed', link.number, link);
      if ((anchored.get(link.number) ?? link.hash) !== link.hash) return broken('anchor', link.number, link);
      ({ number, hash } = link);
    }
    if (page.length < PAGE) break;
  }
  const beyond = Math.max(0, ...anchored.keys());
  if (beyond > number) return broken('link-gone', number + 1);
  const checked = number - first;
  const end = number > 0 ? { number, hash } : null;
  const stray = await notLinked(tx);
  if (!stray) return { checked, end, firstBreak: null };
  return { checked, end, firstBreak: { kind: 'not-linked', number: null, notedAt: stray.noted_at, event: stray.id } };
}

type LinkRow = Awaited<ReturnType<typeof links>>[number];

/** Links after a number with their events; the fields of an event that is gone are empty. */
function links(tx: Tx, after: number) {
  return tx
    .selectFrom('access_link as l')
    .leftJoin('access_event as e', (join) =>
      join
        .onRef('e.municipality', '=', 'l.municipality')
        .onRef('e.noted_at', '=', 'l.noted_at')
        .onRef('e.id', '=', 'l.event'),
    )
    .select(['l.number', 'l.hash', 'l.event', 'l.noted_at', 'l.municipality'])
    .select(['e.id', 'e.kind', 'e.action', 'e.user_id', 'e.role', 'e.purpose', 'e.subject_kind', 'e.subject_id'])
    .select(['e.outcome', 'e.why', 'e.criteria', 'e.request'])
    .where('l.number', '>', after)
    .orderBy('l.number')
    .limit(PAGE)
    .execute();
}

function notLinked(tx: Tx) {
  return tx
    .selectFrom('access_event as e')
    .leftJoin('access_link as l', (join) =>
      join
        .onRef('l.municipality', '=', 'e.municipality')
        .onRef('l.noted_at', '=', 'e.noted_at')
        .onRef('l.event', '=', 'e.id'),
    )
    .select(['e.id', 'e.noted_at'])
    .where('l.event', 'is', null)
    .where('e.noted_at', '<', sql<string>`now() - ${sql.lit(LINKED_WITHIN)}::interval`)
    .orderBy('e.noted_at')
    .limit(1)
    .executeTakeFirst();
}
