/**
 * The query of Jobindsats' `data` call. A hierarchy that is not named is left out of the answer; every level at once
 * returns the total too and may return one label twice, so a level is asked for by name.
 */
import { statisticsErrors } from '../../errors.ts';
import { hierarchyOf, type JobindsatsTable } from './table-info.ts';

/** `top`: the total. */
export type HierarchyWish = 'top' | { readonly level: string } | { readonly value: string };

/** M months, Q quarters, Y years, QMAT four quarters that end in one. */
export type PeriodType = 'M' | 'Q' | 'Y' | 'QMAT';

export interface JobindsatsWish {
  readonly periodType: PeriodType;
  /** The newest so many, or those from one on as the table writes it (`2020M01`). */
  readonly periods: { readonly latest: number } | { readonly since: string };
  readonly hierarchies: Readonly<Record<string, HierarchyWish>>;
}

/** In the order they are sent. Errors: `statistics/no-such-variable`, `no-such-value`. */
export function dataQuery(table: JobindsatsTable, wish: JobindsatsWish): readonly (readonly [string, string])[] {
  return [
    ['mgroup.*', '*'],
    [`period.${wish.periodType}`, periodsOf(table, wish)],
    ...Object.entries(wish.hierarchies).map(
      ([id, wanted]) => [`hierarchy.${id}`, hierarchyValue(table, id, wanted)] as const,
    ),
    ['format', 'json'],
  ];
}

function periodsOf(table: JobindsatsTable, { periodType, periods }: JobindsatsWish): string {
  const known = table.periods.find(({ periodtype_id }) => periodtype_id === periodType);
  if (!known) {
    const allowed = table.periods.map(({ periodtype_id }) => periodtype_id).join(', ');
    throw noSuchValue(table, 'period', periodType, allowed);
  }
  const all = known.values.map(({ period_id }) => period_id).sort();
  if ('latest' in periods) return `latest:${periods.latest}`;
  const from = all.indexOf(periods.since);
  if (from < 0) throw noSuchValue(table, `period.${periodType}`, periods.since, `${all[0]} … ${all.at(-1)}`);
  return all.slice(from).join(',');
}

function hierarchyValue(table: JobindsatsTable, id: string, wanted: HierarchyWish): string {
  const { levels } = hierarchyOf(table, id);
  if (wanted === 'top') return '/';
  if ('level' in wanted) {
    if (levels.some(({ level_id }) => level_id === wanted.level)) return `level:${wanted.level}`;
    throw noSuchValue(table, id, wanted.level, levels.map(({ level_id }) => level_id).join(', '));
  }
  if (levels.some(({ values }) => values.some(({ value_id }) => value_id === wanted.value))) return wanted.value;
  const allowed = levels.flatMap(({ values }) => values.map(({ value_id }) => value_id));
  throw noSuchValue(table, id, wanted.value, `${allowed.slice(0, 12).join(', ')}${allowed.length > 12 ? ' …' : ''}`);
}

function noSuchValue({ table_id }: JobindsatsTable, variable: string, value: string, allowed: string) {
  return statisticsErrors.create('statistics/no-such-value', { table: table_id, variable, value, allowed });
}
