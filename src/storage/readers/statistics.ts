/** Reads figures from the public services: series as known now or on an earlier instant, and how each feed is doing. */
import type { Selectable } from 'kysely';
import type { Extract } from '../../statistics/connect/extract.ts';
import type { Rename } from '../../statistics/feeds/renamed.ts';
import type { Missing, Observation } from '../../statistics/parse/observation.ts';
import type { Tx } from '../storage.ts';
import type { StatisticFetchTable } from '../tables/statistic-fetch.ts';

export interface Wanted {
  readonly feed: string;
  readonly figure?: string;
  /** As `groupsText` writes them. */
  readonly groups?: string;
  readonly areas?: readonly string[];
  /** ISO instant: as it was known then. */
  readonly knownAt?: string;
}

export interface StatisticFigure {
  readonly figure: string;
  readonly groups: string;
  readonly area: string;
  readonly period: string;
  readonly revision: number;
  readonly value: number | null;
  readonly missing: Missing | null;
  readonly knownAt: string;
}

/** The newest revision of each figure, by figure, groups, area and the text of its period. */
export async function statistics(tx: Tx, { feed, figure, groups, areas, knownAt }: Wanted): Promise<StatisticFigure[]> {
  const rows = await tx
    .selectFrom('statistic')
    .distinctOn(['figure', 'groups', 'area', 'period'])
    .select(['figure', 'groups', 'area', 'period', 'revision', 'value', 'missing', 'known_at'])
    .where('feed', '=', feed)
    .$if(figure !== undefined, (query) => query.where('figure', '=', figure ?? ''))
    .$if(groups !== undefined, (query) => query.where('groups', '=', groups ?? ''))
    .$if(areas !== undefined, (query) => query.where('area', 'in', [...(areas ?? [])]))
    .$if(knownAt !== undefined, (query) => query.where('known_at', '<=', knownAt ?? ''))
    .orderBy('figure')
    .orderBy('groups')
    .orderBy('area')
    .orderBy('period')
    .orderBy('revision', 'desc')
    .execute();
  return rows.map(({ known_at, ...row }) => ({ ...row, knownAt: known_at }));
}

/** Every revision of one series, by period and revision. */
export function revisionsOf(tx: Tx, feed: string, figure: string, groups: string, area: string) {
  return tx
    .selectFrom('statistic')
    .select(['period', 'revision', 'value', 'missing', 'known_at as knownAt', 'fetch_number as fetch'])
    .where((eb) => eb.and({ feed, figure, groups, area }))
    .orderBy('period')
    .orderBy('revision')
    .execute();
}

/** The figures in force as one extract, as the feed guard holds new ones against; `null` before the first. */
export async function lastGood(tx: Tx, feed: string): Promise<Extract | null> {
  const fetch = await newest(tx, feed, 'published');
  if (!fetch?.head) return null;
  const figures = await statistics(tx, { feed });
  const observations = figures
    .map(
      ({ figure, groups, area, period, value, missing }): Observation => ({
        period,
        area: area === '' ? null : area,
        areaName: area === '' ? null : area,
        group: JSON.parse(groups),
        measure: figure,
        value,
        missing,
      }),
    )
    .sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0));
  return { ...fetch.head, observations };
}

/** The newest fetch, when it is one that waits for a decision. */
export async function stoppedFetch(tx: Tx, feed: string): Promise<{ number: number; extract: Extract } | null> {
  const fetch = await newest(tx, feed);
  if (fetch?.state !== 'stopped' || !fetch.head || !fetch.observations) return null;
  return { number: fetch.number, extract: { ...fetch.head, observations: fetch.observations } };
}

export type FetchRow = Omit<Selectable<StatisticFetchTable>, 'observations' | 'municipality'>;

/** Of each feed its newest fetch, and its newest published one. */
export async function feedStates(tx: Tx): Promise<Map<string, { newest: FetchRow; published: FetchRow | null }>> {
  const rows = await tx
    .selectFrom('statistic_fetch')
    .select(['feed', 'number', 'fetched_at', 'fetched_by', 'state', 'head', 'error', 'findings'])
    .distinctOn(['feed', 'state'])
    .orderBy('feed')
    .orderBy('state')
    .orderBy('number', 'desc')
    .execute();
  const byFeed = Map.groupBy(rows, ({ feed }) => feed);
  return new Map(
    [...byFeed].map(([feed, fetches]) => {
      const newest = fetches.reduce((best, each) => (each.number > best.number ? each : best));
      return [feed, { newest, published: fetches.find(({ state }) => state === 'published') ?? null }];
    }),
  );
}

/** All that has been decided about a feed so far. */
export async function decisionsOfFeed(tx: Tx, feed: string): Promise<{ accepted: Set<string>; renames: Rename[] }> {
  const rows = await tx
    .selectFrom('statistic_decision')
    .select(['accepted', 'renames'])
    .where('feed', '=', feed)
    .orderBy('number')
    .execute();
  return {
    accepted: new Set(rows.flatMap(({ accepted }) => accepted)),
    renames: rows.flatMap(({ renames }) => renames),
  };
}

function newest(tx: Tx, feed: string, state?: 'published') {
  return tx
    .selectFrom('statistic_fetch')
    .selectAll()
    .where('feed', '=', feed)
    .$if(state !== undefined, (query) => query.where('state', '=', state ?? 'published'))
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}
