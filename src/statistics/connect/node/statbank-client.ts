/** StatBank over HTTP: what a table holds, and its figures, fetched in parts that stay within the service's limit. */
import { type Day, parseDay } from '../../../core/day.ts';
import { statisticsErrors } from '../../errors.ts';
import { parseDst, refuseStatbankError } from '../../parse/dst.ts';
import { readJson, refuseMarkup } from '../../parse/json-text.ts';
import { type Extract, joined } from '../extract.ts';
import { STATBANK } from '../service.ts';
import { CELL_LIMIT, cellsOf, splitToFit } from '../statbank/cells.ts';
import { dataRequest } from '../statbank/data-request.ts';
import { type Selection, select, type Wish } from '../statbank/selection.ts';
import { readStatbankTable, type StatbankTable } from '../statbank/table-info.ts';
import { answerText } from './answer-text.ts';
import type { KeptParts } from './kept-parts.ts';
import { type PoliteFetch, type Politeness, politeFetch, type Reply } from './polite-fetch.ts';

/** Parts that have come, of how many. */
export type Progress = (done: number, of: number) => void;

export interface StatbankClient {
  table(id: string): Promise<StatbankTable>;
  data(id: string, wishes: Readonly<Record<string, Wish>>, progress?: Progress): Promise<Extract>;
}

export interface StatbankOptions {
  readonly politeness: Politeness;
  readonly parts: KeptParts;
  /** Where the calls begin; another than the real one only in tests. */
  readonly base?: string;
  readonly cellLimit?: number;
}

const DESCRIPTION_BYTES = 20_000_000;
/** A row of codes takes less than this in a field; a short answer is let through whatever its size. */
const BYTES_A_CELL = 40;
const SHORT_BYTES = 1_000_000;

export function statbankClient(options: StatbankOptions): StatbankClient {
  const { base = STATBANK.base, politeness } = options;
  const fetch = politeFetch(STATBANK, politeness);
  const client: StatbankClient = {
    async table(id) {
      const reply = await post(
        fetch,
        `${base}/tableinfo`,
        { table: id, format: 'JSON', lang: 'da' },
        DESCRIPTION_BYTES,
      );
      return readStatbankTable(jsonOf(reply, id), id);
    },
    async data(id, wishes, progress = () => {}) {
      const table = await client.table(id);
      const selection = select(table, wishes);
      const { answers, requestIds } = await fetchParts(fetch, base, table, selection, options, progress);
      const parts = answers.map((text) => parseDst(text, table.id));
      return {
        ...joined(parts),
        service: 'statbank',
        table: table.id,
        title: table.text,
        unit: table.unit,
        publishedOn: dayOf(table.updated),
        nextOn: null,
        requestIds,
      };
    },
  };
  return client;
}

async function fetchParts(
  fetch: PoliteFetch,
  base: string,
  table: StatbankTable,
  selection: Selection,
  { parts: kept, cellLimit = CELL_LIMIT }: StatbankOptions,
  progress: Progress,
): Promise<{ answers: string[]; requestIds: string[] }> {
  const parts = splitToFit(selection, cellLimit);
  const questions = parts.map((part) => JSON.stringify([table.updated, dataRequest(part)]));
  const [answers, requestIds]: [string[], string[]] = [[], []];
  for (const [at, part] of parts.entries()) {
    let answer = kept.get(questions[at]!);
    if (answer === null) {
      const reply = await post(fetch, `${base}/data`, dataRequest(part), SHORT_BYTES + cellsOf(part) * BYTES_A_CELL);
      answer = textOf(reply, table.id);
      if (reply.requestId !== null) requestIds.push(reply.requestId);
      if (parts.length > 1) kept.put(questions[at]!, answer);
    }
    answers.push(answer);
    progress(at + 1, parts.length);
  }
  kept.drop(questions);
  return { answers, requestIds };
}

function post(fetch: PoliteFetch, url: string, body: object, mostBytes: number): Promise<Reply> {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return fetch({ url, method: 'POST', headers, body: JSON.stringify(body), mostBytes });
}

/** The text of an answer; a refusal becomes what the service says of it (`statistics/statbank-refused`, `table-gone`). */
function textOf(reply: Reply, table: string): string {
  const text = answerText(reply.bytes, STATBANK);
  if (reply.status === 200) return text;
  if (reply.status === 404 || /REQUEST-NOTFOUND/.test(text)) {
    throw statisticsErrors.create('statistics/table-gone', { service: STATBANK.name, table });
  }
  parseDst(text, table);
  throw statisticsErrors.create('statistics/request-refused', { service: STATBANK.name, status: reply.status });
}

function jsonOf(reply: Reply, table: string): unknown {
  const text = textOf(reply, table);
  refuseMarkup(text, table);
  return refuseStatbankError(readJson(text, table), table);
}

/** `2026-11-11T08:00:00`, Danish time. */
function dayOf(updated: string): Day | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(updated)?.[0];
  return day === undefined ? null : parseDay(day);
}
