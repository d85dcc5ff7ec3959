/** Records a published table: a version of its own when anything changed, and of its rows those that did. */
import { isDeepStrictEqual } from 'node:util';
import type { Insertable } from 'kysely';
import { printDay } from '../../core/day.ts';
import { printSpan } from '../../core/period-span.ts';
import type { Figure } from '../../statistics/figure.ts';
import type { PublishedTable } from '../../statistics/published-table.ts';
import { contentHash } from '../content-hash.ts';
import { figuresOfTable } from '../readers/figures.ts';
import type { Tx } from '../storage.ts';
import type { FigureTable } from '../tables/figure.ts';

export interface PlaceOfTable {
  readonly municipality: string;
  /** Among the tables of the plan, from 1. */
  readonly position: number;
}

/** Rows a statement carries at most: the protocol numbers parameters with 16 bits. */
const ROWS_AT_ONCE = 1000;

/** Whether anything was written. */
export async function recordTable(
  tx: Tx,
  table: PublishedTable,
  { municipality, position }: PlaceOfTable,
  recordedBy: string,
): Promise<boolean> {
  const { figures, ...head } = table;
  const content_hash = contentHash({ position, ...table });
  const before = await tx
    .selectFrom('published_table_version')
    .select(['version', 'content_hash'])
    .where('table_id', '=', table.id)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (before?.content_hash === content_hash) return false;
  const known = new Map((await figuresOfTable(tx, table.id)).map((figure) => [figure.row, figure]));
  const version = (before?.version ?? 0) + 1;
  await tx
    .insertInto('published_table_version')
    .values({
      municipality,
      table_id: table.id,
      version,
      plan: table.plan,
      position,
      recorded_by: recordedBy,
      content_hash,
      rows: figures.map(({ row }) => row),
      document: JSON.stringify(head),
    })
    .execute();
  const changed = figures.filter((figure) => !isDeepStrictEqual(known.get(figure.row), { ...figure }));
  for (let from = 0; from < changed.length; from += ROWS_AT_ONCE) {
    const rows = changed.slice(from, from + ROWS_AT_ONCE).map((figure) => asRow(figure, municipality, version));
    await tx.insertInto('figure').values(rows).execute();
  }
  return true;
}

function asRow(figure: Figure, municipality: string, version: number): Insertable<FigureTable> {
  return {
    municipality,
    table_id: figure.table,
    table_version: version,
    row: figure.row,
    area: figure.area,
    area_code: figure.areaCode,
    group_name: figure.group,
    group_level: figure.groupLevel,
    measure: figure.measure,
    unit: figure.unit,
    period: figure.period && printSpan(figure.period),
    value: figure.value,
    printed: figure.printed,
    derived: figure.derived,
    status: figure.status,
    known_from: printDay(figure.knownFrom),
    revision: figure.revision,
    lines: [...figure.lines],
  };
}
