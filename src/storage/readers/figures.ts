/** Reads published tables and their figures. Revised figures come with the ones they replace, so that any day can be asked about. */
import type { Selectable } from 'kysely';
import { parseSpan } from '../../core/period-span.ts';
import type { Figure } from '../../statistics/figure.ts';
import type { PublishedTable } from '../../statistics/published-table.ts';
import type { Tx } from '../storage.ts';
import type { FigureTable } from '../tables/figure.ts';

/** The tables a plan prints, in the plan's order, as they are recorded now or were on an instant (ISO). */
export async function tablesOfPlan(tx: Tx, plan: string, recordedAt?: string): Promise<PublishedTable[]> {
  const heads = await inForce(tx, { plan }, recordedAt).selectAll().orderBy('position').execute();
  const figures = Map.groupBy(await figuresOfPlan(tx, plan, recordedAt), ({ table }) => table);
  return heads.map(({ table_id, document }) => ({ ...document, figures: figures.get(table_id) ?? [] }));
}

/** All figures a plan prints, by table and row, as they are recorded now or were on an instant (ISO). */
export function figuresOfPlan(tx: Tx, plan: string, recordedAt?: string): Promise<Figure[]> {
  return figuresIn(inForce(tx, { plan }, recordedAt));
}

/** The figures of one table, by row. */
export function figuresOfTable(tx: Tx, table: string): Promise<Figure[]> {
  return figuresIn(inForce(tx, { table_id: table }, undefined));
}

async function figuresIn(tables: ReturnType<typeof inForce>): Promise<Figure[]> {
  const rows = await tables
    .innerJoin('figure', (join) =>
      join
        .onRef('figure.table_id', '=', 'in_force.table_id')
        .onRef('figure.table_version', '<=', 'in_force.version')
        .on(({ eb, fn, ref }) => eb(ref('figure.row'), '=', fn.any(ref('in_force.rows')))),
    )
    .distinctOn(['figure.table_id', 'figure.row'])
    .selectAll('figure')
    .orderBy('figure.table_id')
    .orderBy('figure.row')
    .orderBy('figure.table_version', 'desc')
    .execute();
  return rows.map(asFigure);
}

/** Of each table the newest version, or the newest that was recorded on the instant. */
function inForce(tx: Tx, filter: { plan: string } | { table_id: string }, recordedAt: string | undefined) {
  return tx
    .with('in_force', (db) =>
      db
        .selectFrom('published_table_version')
        .distinctOn('table_id')
        .select(['table_id', 'version', 'position', 'rows', 'document'])
        .where((eb) => eb.and(filter))
        .$if(recordedAt !== undefined, (query) => query.where('recorded_at', '<=', recordedAt ?? ''))
        .orderBy('table_id')
        .orderBy('version', 'desc'),
    )
    .selectFrom('in_force');
}

function asFigure(row: Selectable<FigureTable>): Figure {
  return {
    table: row.table_id,
    row: row.row,
    area: row.area,
    areaCode: row.area_code,
    group: row.group_name,
    groupLevel: row.group_level,
    measure: row.measure,
    unit: row.unit,
    period: row.period === null ? null : parseSpan(row.period),
    value: row.value,
    printed: row.printed,
    derived: row.derived,
    status: row.status,
    knownFrom: row.known_from,
    lines: row.lines,
    revision: row.revision,
  };
}
