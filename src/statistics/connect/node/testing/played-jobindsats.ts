/** Jobindsats version 3 as its stored answers show it, for tests: one table with invented numbers, and its refusals. */
import type { Played } from './played-statbank.ts';

export interface PlayedIndicators {
  readonly id: string;
  title: string;
  columns: string[];
  months: string[];
  areas: Readonly<Record<string, string>>;
  /** By month and area; `null` is suppressed. */
  value: (month: string, area: string, column: string) => number | null;
  nextUpdate: string;
}

export function playedY60a02(): PlayedIndicators {
  return {
    id: 'y60a02',
    title: 'Kontanthjælp: Antal personer og fuldtidspersoner',
    columns: ['Antal personer', 'Antal fuldtidspersoner'],
    months: ['2025M07', '2025M08', '2025M09', '2025M10', '2025M11', '2025M12', '2026M01', '2026M02'],
    areas: { '/840/': 'Rebild', '/851/': 'Aalborg', '/825/': 'Læsø' },
    value: (month, area, column) => {
      if (area === 'Læsø') return null;
      const size = area === 'Aalborg' ? 7000 : 400;
      return size + Number(month.slice(5)) * 3 - (column === 'Antal personer' ? 0 : 40);
    },
    nextUpdate: '2026-12-21',
  };
}

export function answerOfJobindsats(tables: readonly PlayedIndicators[], path: string, query: URLSearchParams): Played {
  const [call, id] = path.split('/');
  const table = tables.find((each) => each.id === id);
  if (!table) return refused(404, 'Unknown table');
  if (call === 'table') return { status: 200, body: JSON.stringify(describe(table)) };
  return data(table, query);
}

function describe({ id, title, months, areas, nextUpdate }: PlayedIndicators) {
  const values = Object.entries(areas).map(([value_id, value_name]) => ({ value_id, value_name }));
  const top = { level_id: 'top', values: [{ value_id: '/', value_name: 'Hele landet' }] };
  return {
    table_id: id,
    table_name: title,
    update_freq: 'M',
    update_latest: '2026-11-20',
    update_next: nextUpdate,
    periods: [{ periodtype_id: 'M', values: months.map((period_id) => ({ period_id })) }],
    dimensions: [
      {
        dimension_id: '_omrade',
        hierarchies: [{ hierarchy_id: '_nykom', levels: [top, { level_id: 'nykom', values }] }],
      },
    ],
    mgroups: [{ mgroup_id: 'mgrpa02_1', mgroup_name: 'Antal personer' }],
  };
}

function data({ columns, months, areas, value }: PlayedIndicators, query: URLSearchParams): Played {
  const unknown = [...query.keys()].find((key) => key.startsWith('hierarchy.') && key !== 'hierarchy._nykom');
  if (unknown) return refused(422, `Unknown hierarchies: ['${unknown.slice(10)}']`);
  const type = [...query.keys()].find((key) => key.startsWith('period.'))?.slice(7) ?? '';
  if (type !== 'M') return refused(422, `Unknown period type: ${type}`);
  const asked = query.get('period.M')!;
  const latest = Number(/^latest:(\d+)$/.exec(asked)?.[1] ?? 0);
  if (latest > months.length) return refused(422, `latest:${latest} exceeds the ${months.length} periods of the table`);
  const chosen = latest > 0 ? months.slice(-latest) : asked.split(',');
  // In no promised order.
  const rows = chosen
    .toReversed()
    .flatMap((month) =>
      Object.values(areas).map((area) => [month, area, ...columns.map((column) => value(month, area, column))]),
    );
  return { status: 200, body: JSON.stringify({ columns: ['Periode', 'Område', ...columns], rows }) };
}

function refused(code: number, cause: string): Played {
  return { status: code, body: JSON.stringify({ code, cause, request_id: 'b0a4f5a2-0000-4000-8000-000000000000' }) };
}
