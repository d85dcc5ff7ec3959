/** Asks a service the question of a feed. Levels of area are asked for one by one, and stand together in the answer. */
import { type Extract, joined } from '../../connect/extract.ts';
import type { HierarchyWish } from '../../connect/jobindsats/data-request.ts';
import { hierarchyOf, type JobindsatsTable } from '../../connect/jobindsats/table-info.ts';
import type { JobindsatsClient } from '../../connect/node/jobindsats-client.ts';
import type { Progress, StatbankClient } from '../../connect/node/statbank-client.ts';
import type { Feed, JobindsatsFeed, StatbankFeed } from '../feed.ts';

export interface Clients {
  readonly statbank: StatbankClient;
  readonly jobindsats: JobindsatsClient;
}

export function fetchFeed(feed: Feed, clients: Clients, progress: Progress = () => {}): Promise<Extract> {
  return feed.service === 'statbank'
    ? fromStatbank(feed, clients.statbank, progress)
    : fromJobindsats(feed, clients.jobindsats, progress);
}

async function fromStatbank({ table, area, ask }: StatbankFeed, client: StatbankClient, progress: Progress) {
  const extracts: Extract[] = [];
  for (const [at, level] of area.levels.entries()) {
    const wishes = { ...ask, [area.variable]: { level } };
    extracts.push(await client.data(table, wishes, (done, of) => progress(at * of + done, area.levels.length * of)));
  }
  const requestIds = extracts.flatMap((extract) => extract.requestIds);
  return { ...extracts[0]!, ...joined(extracts), requestIds };
}

async function fromJobindsats(
  { table: id, periods, hierarchies }: JobindsatsFeed,
  client: JobindsatsClient,
  progress: Progress,
): Promise<Extract> {
  const table = await client.table(id);
  const wished = Object.entries(hierarchies).map(([name, wish]): [string, HierarchyWish] => [
    name,
    wish === 'lowest' ? { level: lowestLevel(table, name) } : wish,
  ]);
  const wish = {
    periodType: periods.type,
    periods: { latest: periods.latest },
    hierarchies: Object.fromEntries(wished),
  };
  const extract = await client.data(id, wish);
  progress(1, 1);
  return extract;
}

/** Level ids differ from table to table; the last is the one furthest from the total. */
function lowestLevel(table: JobindsatsTable, hierarchy: string): string {
  return hierarchyOf(table, hierarchy).levels.at(-1)!.level_id;
}
