/** Fetches a feed and records what became of it. The fetch itself is outside of any transaction: a slow service locks nothing. */
import { PejlError } from '../core/errors/pejl-error.ts';
import type { Progress } from '../statistics/connect/node/statbank-client.ts';
import type { Feed } from '../statistics/feeds/feed.ts';
import { type Clients, fetchFeed } from '../statistics/feeds/node/fetch-feed.ts';
import type { Outcome } from '../statistics/feeds/outcome.ts';
import { decisionsOfFeed, lastGood } from '../storage/readers/statistics.ts';
import type { Storage, Tx } from '../storage/storage.ts';
import { judged } from '../storage/writers/decide-fetch.ts';
import { recordFetch } from '../storage/writers/record-fetch.ts';

export interface Refreshed {
  readonly outcome: Outcome;
  /** Figures that are new, or that the service has changed. */
  readonly changed: number;
}

/** What the service or the road to it does wrong is an outcome with a name; only bugs of ours are thrown. */
export async function refreshFeed(
  storage: Storage,
  feed: Feed,
  { municipality, by }: { readonly municipality: string; readonly by: string },
  clients: Clients,
  progress?: Progress,
): Promise<Refreshed> {
  const come = await fetchFeed(feed, clients, progress).catch((error: unknown) => {
    if (error instanceof PejlError) return error;
    throw error;
  });
  return storage.asMunicipality(municipality, async (tx) => {
    await registered(tx, municipality);
    const outcome: Outcome =
      come instanceof PejlError
        ? { state: 'failed', error: come }
        : judged(await lastGood(tx, feed.id), come, await decisionsOfFeed(tx, feed.id));
    const { changed } = await recordFetch(tx, { municipality, feed: feed.id, by }, outcome);
    return { outcome, changed };
  });
}

async function registered(tx: Tx, code: string): Promise<void> {
  await tx
    .insertInto('municipality')
    .values({ code })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
