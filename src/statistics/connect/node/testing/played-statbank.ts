/**
 * StatBank as its documents and stored answers show it, for tests: two tables with invented numbers, the official limit of
 * cells, its errors in its own words. Every number is made from its codes, so that a test can say what it expects.
 */
interface PlayedVariable {
  readonly id: string;
  readonly text: string;
  readonly elimination: boolean;
  readonly time: boolean;
  readonly codes: readonly string[];
}

export interface PlayedTable {
  readonly id: string;
  readonly text: string;
  readonly unit: string;
  updated: string;
  variables: PlayedVariable[];
  /** The number of a row; `null` is printed as `..`. */
  value: (codes: readonly string[]) => number | null;
}

export interface Played {
  readonly status: number;
  readonly body: string;
}

export const quarters = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at).flatMap((year) =>
    [1, 2, 3, 4].map((quarter) => `${year}K${quarter}`),
  );

/** Numbers that differ for each row, and grow a little with time. */
export function invented(codes: readonly string[]): number {
  return [...codes.join('|')].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 9973, 7) + 100;
}

export function playedFolk1a(): PlayedTable {
  return {
    id: 'FOLK1A',
    text: 'Befolkningen den 1. i kvartalet',
    unit: 'Antal',
    updated: '2026-11-11T08:00:00',
    variables: [
      {
        id: 'OMRÅDE',
        text: 'område',
        elimination: true,
        time: false,
        codes: ['000', '081', '101', '607', '766', '840', '851'],
      },
      { id: 'KØN', text: 'køn', elimination: true, time: false, codes: ['TOT', '1', '2'] },
      {
        id: 'ALDER',
        text: 'alder',
        elimination: true,
        time: false,
        codes: ['IALT', ...Array.from({ length: 51 }, (_, at) => String(16 + at))],
      },
      // As the service may list them: not in order.
      { id: 'Tid', text: 'tid', elimination: false, time: true, codes: quarters(2016, 2019).toReversed() },
    ],
    value: (codes) => (codes[0] === '766' && codes.at(-1) === '2019K4' ? null : invented(codes)),
  };
}

/** What the service answers on a call; `limit` in its own cells. */
export function answerOfStatbank(tables: readonly PlayedTable[], path: string, body: unknown, limit: number): Played {
  const asked = (body ?? {}) as { table?: string; variables?: { code: string; values: string[] }[] };
  if (asked.table === undefined) return refusal('REQUEST-MISSING', 'Der er ikke angivet nogen tabel-id.');
  const table = tables.find(({ id }) => id.toLowerCase() === asked.table!.toLowerCase());
  if (!table) return { ...refusal('REQUEST-NOTFOUND', `The table ${asked.table} was not found`), status: 404 };
  if (path === 'tableinfo') return json(200, describe(table));
  if (path === 'data') return data(table, asked.variables ?? [], limit);
  return refusal('REQUEST-NOTFOUND', 'Unknown function');
}

function describe({ id, text, unit, updated, variables }: PlayedTable) {
  return {
    id,
    text,
    description: text,
    unit,
    updated,
    active: true,
    variables: variables.map(({ codes, ...variable }) => ({
      ...variable,
      values: codes.map((code) => ({ id: code, text: code })),
    })),
  };
}

function data(table: PlayedTable, asked: readonly { code: string; values: string[] }[], limit: number): Played {
  const chosen: { id: string; codes: readonly string[] }[] = [];
  for (const variable of table.variables) {
    const values = asked.find(({ code }) => code.toLowerCase() === variable.id.toLowerCase())?.values;
    if (values === undefined && variable.elimination) continue;
    const unknown = values?.flatMap(partsOf).find((value) => !variable.codes.includes(value));
    if (unknown !== undefined) return refusal('EXTRACT-NOTFOUND', `Can't find value: ${unknown} (${variable.id})`);
    chosen.push({ id: variable.id, codes: values?.map(nameOf) ?? [variable.codes[0]!] });
  }
  const rows = chosen.reduce((count, { codes }) => count * codes.length, 1);
  if (rows * (chosen.length + 1) > limit) return refusal('REQUEST-LIMIT', 'The extract has too many cells');
  const lines = product(chosen.map(({ codes }) => codes)).map((codes) =>
    [...codes, table.value(codes) ?? '..'].join(';'),
  );
  const header = [...chosen.map(({ id }) => id.toUpperCase()), 'INDHOLD'].join(';');
  return { status: 200, body: `\uFEFF${[header, ...lines].join('\r\n')}\r\n` };
}

const SUM = /^sum\((.+)\|.+=(.+)\)$/;

function partsOf(value: string): string[] {
  return SUM.exec(value)?.[2]?.split(';') ?? [value];
}

/** A sum is named by the code the question gave it. */
function nameOf(value: string): string {
  return SUM.exec(value)?.[1] ?? value;
}

function product(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>((rows, list) => rows.flatMap((row) => list.map((code) => [...row, code])), [[]]);
}

function refusal(errorTypeCode: string, message: string): Played {
  return json(400, { errorTypeCode, message });
}

function json(status: number, value: unknown): Played {
  return { status, body: JSON.stringify(value) };
}
