/** Jobindsats version 3 over HTTP: what a table holds, and its figures. */
import { parseDay } from '../../../core/day.ts';
import { statisticsErrors } from '../../errors.ts';
import { parseJobindsats, refuseJobindsatsError } from '../../parse/jobindsats.ts';
import { isRecord, readJson, refuseMarkup } from '../../parse/json-text.ts';
import type { Extract } from '../extract.ts';
import { dataQuery, type JobindsatsWish } from '../jobindsats/data-request.ts';
import { periodsThereAre } from '../jobindsats/fewer-periods.ts';
import { currentLabel, type LabelAliases } from '../jobindsats/known-labels.ts';
import { type JobindsatsTable, readJobindsatsTable } from '../jobindsats/table-info.ts';
import { JOBINDSATS } from '../service.ts';
import { answerText } from './answer-text.ts';
import { type Politeness, politeFetch, type Reply } from './polite-fetch.ts';

export interface JobindsatsClient {
  table(id: string): Promise<JobindsatsTable>;
  data(id: string, wish: JobindsatsWish): Promise<Extract>;
}

export interface JobindsatsOptions {
  readonly politeness: Politeness;
  /** The municipality's own key; `null`: it has none yet. */
  readonly key: string | null;
  readonly aliases?: LabelAliases;
  /** Where the calls begin; another than the real one only in tests. */
  readonly base?: string;
}

export const KEY_SETTING = 'PEJL_JOBINDSATS_KEY';
const MOST_BYTES = 30_000_000;

export function jobindsatsClient({
  politeness,
  key,
  aliases = {},
  base = JOBINDSATS.base,
}: JobindsatsOptions): JobindsatsClient {
  const fetch = politeFetch(JOBINDSATS, politeness);

  async function get(path: string, query: readonly (readonly [string, string])[]): Promise<Reply> {
    if (key === null) {
      throw statisticsErrors.create('statistics/no-key', { service: JOBINDSATS.name, setting: KEY_SETTING });
    }
    // The service reads `*`, `/`, `:` and `,` as they are.
    const asked = query.map(([name, value]) => `${name}=${encodeURI(value)}`).join('&');
    return fetch({
      url: `${base}${path}?${asked}`,
      headers: { authorization: `Bearer ${key}` },
      mostBytes: MOST_BYTES,
    });
  }

  async function figures(table: JobindsatsTable, wish: JobindsatsWish): Promise<Reply> {
    const reply = await get(`/data/${table.table_id}`, dataQuery(table, wish));
    if (reply.status !== 422 || !('latest' in wish.periods)) return reply;
    const fewer = periodsThereAre(causeOf(reply), wish.periods.latest);
    if (fewer === undefined) return reply;
    return get(`/data/${table.table_id}`, dataQuery(table, { ...wish, periods: { latest: fewer } }));
  }

  const client: JobindsatsClient = {
    async table(id) {
      const reply = await get(`/table/${encodeURIComponent(id)}`, [['format', 'json']]);
      return readJobindsatsTable(refuseJobindsatsError(jsonOf(textOf(reply, id), id), id), id);
    },
    async data(id, wish) {
      const table = await client.table(id);
      const reply = await figures(table, wish);
      const parsed = parseJobindsats(textOf(reply, id), id);
      return {
        ...parsed,
        observations: parsed.observations.map((row) => ({ ...row, group: renamed(aliases, row.group) })),
        service: 'jobindsats',
        table: id,
        title: table.table_name,
        publishedOn: dayOrNull(table.update_latest),
        nextOn: dayOrNull(table.update_next),
        requestIds: reply.requestId === null ? [] : [reply.requestId],
      };
    },
  };
  return client;
}

function renamed(aliases: LabelAliases, group: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (Object.keys(aliases).length === 0) return group;
  return Object.fromEntries(
    Object.entries(group).map(([dimension, label]) => [dimension, currentLabel(aliases, dimension, label)]),
  );
}

/** The text of an answer; a refusal becomes what the service says of it (`statistics/jobindsats-refused`, `table-gone`). */
function textOf(reply: Reply, table: string): string {
  const text = answerText(reply.bytes, JOBINDSATS);
  if (reply.status === 200) return text;
  if (reply.status === 404) {
    throw statisticsErrors.create('statistics/table-gone', { service: JOBINDSATS.name, table });
  }
  parseJobindsats(text, table);
  throw statisticsErrors.create('statistics/request-refused', { service: JOBINDSATS.name, status: reply.status });
}

function jsonOf(text: string, table: string): unknown {
  refuseMarkup(text, table);
  return readJson(text, table);
}

function causeOf(reply: Reply): string {
  try {
    const json: unknown = JSON.parse(answerText(reply.bytes, JOBINDSATS));
    return isRecord(json) ? String(json.cause ?? '') : '';
  } catch {
    return '';
  }
}

function dayOrNull(text: string | null | undefined) {
  return text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseDay(text) : null;
}
