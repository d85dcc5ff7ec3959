/** Records what became of a fetch. Published figures become series: a changed one is a new revision, the same is not written again. */
import { type Insertable, sql } from 'kysely';
import type { PejlError } from '../../core/errors/pejl-error.ts';
import type { Extract } from '../../statistics/connect/extract.ts';
import type { Outcome } from '../../statistics/feeds/outcome.ts';
import { groupsText } from '../../statistics/groups-text.ts';
import type { Observation } from '../../statistics/parse/observation.ts';
import type { Tx } from '../storage.ts';
import type { StatisticFetchTable } from '../tables/statistic-fetch.ts';

export interface Fetched {
  readonly municipality: string;
  readonly feed: string;
  readonly by: string;
}

/** The number of the fetch within its feed, and how many figures were new or changed. */
export async function recordFetch(
  tx: Tx,
  { municipality, feed, by }: Fetched,
  outcome: Outcome,
): Promise<{ number: number; changed: number }> {
  const number = await nextNumber(tx, 'statistic_fetch', feed);
  const row: Insertable<StatisticFetchTable> = { municipality, feed, number, fetched_by: by, state: outcome.state };
  if (outcome.state === 'failed') row.error = JSON.stringify(errorOf(outcome.error));
  else row.head = JSON.stringify(headOf(outcome.extract));
  if (outcome.state === 'stopped') {
    row.findings = JSON.stringify(outcome.findings);
    row.observations = JSON.stringify(outcome.extract.observations);
  }
  await tx.insertInto('statistic_fetch').values(row).execute();
  if (outcome.state !== 'published') return { number, changed: 0 };
  const changed = await recordFigures(tx, { municipality, feed }, number, outcome.extract.observations);
  return { number, changed };
}

/** Fetches and decisions of a feed are numbered one by one; two at once wait for each other. */
export async function nextNumber(
  tx: Tx,
  table: 'statistic_fetch' | 'statistic_decision',
  feed: string,
): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext(${`${table} ${feed}`}))`.execute(tx);
  const { last } = await tx
    .selectFrom(table)
    .select(({ fn }) => fn.max('number').as('last'))
    .where('feed', '=', feed)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

/** Figures a statement carries. They go as arrays, one for each column, so that the statement is the same for one and for many. */
const AT_ONCE = 20_000;

async function recordFigures(
  tx: Tx,
  { municipality, feed }: { municipality: string; feed: string },
  fetch: number,
  observations: readonly Observation[],
): Promise<number> {
  let changed = 0;
  for (let from = 0; from < observations.length; from += AT_ONCE) {
    const rows = observations.slice(from, from + AT_ONCE).map(seriesRow);
    const column = (name: keyof (typeof rows)[number]) => rows.map((row) => row[name]);
    const { numAffectedRows } = await sql`
      with come as (
        select * from unnest(${column('figure')}::text[], ${column('groups')}::text[], ${column('area')}::text[],
          ${column('period')}::text[], ${column('value')}::numeric[], ${column('missing')}::text[])
          as come(figure, groups, area, period, value, missing)
      ), known as (
        select distinct on (figure, groups, area, period) figure, groups, area, period, revision, value, missing
        from statistic where feed = ${feed}
        order by figure, groups, area, period, revision desc
      )
      insert into statistic (municipality, feed, figure, groups, area, period, revision, value, missing, fetch_number)
      select ${municipality}, ${feed}, come.figure, come.groups, come.area, come.period, coalesce(known.revision, 0) + 1,
        come.value, come.missing, ${fetch}
      from come left join known using (figure, groups, area, period)
      where known.revision is null or known.value is distinct from come.value or known.missing is distinct from come.missing
    `.execute(tx);
    changed += Number(numAffectedRows ?? 0);
  }
  return changed;
}

function seriesRow({ area, group, measure, period, value, missing }: Observation) {
  return { figure: measure, groups: groupsText(group), area: area ?? '', period, value, missing };
}

function headOf({ observations: _figures, ...head }: Extract) {
  return head;
}

function errorOf({ code, text }: PejlError) {
  return { code, text };
}
