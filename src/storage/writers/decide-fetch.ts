/** A person decides about figures that the feed guard stopped: lets them through, or says which new label is which old one. */
import type { Extract } from '../../statistics/connect/extract.ts';
import { outcomeOf } from '../../statistics/feeds/outcome.ts';
import { type Rename, withNames } from '../../statistics/feeds/renamed.ts';
import { storageErrors } from '../errors.ts';
import { decisionsOfFeed, lastGood, stoppedFetch } from '../readers/statistics.ts';
import type { Tx } from '../storage.ts';
import { type Fetched, nextNumber, recordFetch } from './record-fetch.ts';

export interface Decision {
  /** The fetch that was stopped; another may have come since. */
  readonly fetch: number;
  /** Keys of findings to let through. */
  readonly accepted: readonly string[];
  readonly renames: readonly Rename[];
  readonly reason: string;
}

/**
 * Records the decision, and judges the stopped figures anew with all that has been decided: they are published, or stopped
 * for what is left. Refuses a fetch that is not the one waiting (`storage/nothing-stopped`).
 */
export async function decideFetch(tx: Tx, fetched: Fetched, decision: Decision): Promise<'published' | 'stopped'> {
  const { municipality, feed, by } = fetched;
  const stopped = await stoppedFetch(tx, feed);
  if (stopped?.number !== decision.fetch) {
    throw storageErrors.create('storage/nothing-stopped', { feed, fetch: decision.fetch });
  }
  await tx
    .insertInto('statistic_decision')
    .values({
      municipality,
      feed,
      number: await nextNumber(tx, 'statistic_decision', feed),
      decided_by: by,
      fetch_number: decision.fetch,
      accepted: [...decision.accepted],
      renames: JSON.stringify(decision.renames),
      reason: decision.reason,
    })
    .execute();
  const outcome = judged(await lastGood(tx, feed), stopped.extract, await decisionsOfFeed(tx, feed));
  await recordFetch(tx, fetched, outcome);
  return outcome.state;
}

/** New figures as all decisions so far have them. */
export function judged(
  last: Extract | null,
  next: Extract,
  { accepted, renames }: { readonly accepted: ReadonlySet<string>; readonly renames: readonly Rename[] },
) {
  return outcomeOf(last, withNames(next, renames), accepted);
}
