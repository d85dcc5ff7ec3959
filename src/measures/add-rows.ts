/**
 * Several registers, each of its own municipality, answered together: the rows of each add up. Whoever is in two registers
 * counts in both.
 */
import { parsePeriod } from '../core/period.ts';
import { cubeKeys } from './fold.ts';
import type { GroupKey } from './group.ts';
import type { Measure } from './measure.ts';
import { areaOf, inGroupOrder, type Row } from './rows.ts';
import type { Scope } from './scope.ts';

export interface RowsOfRegister {
  readonly scope: Scope;
  readonly rows: readonly Row[];
}

export function addRows(measure: Measure, by: readonly GroupKey[], parts: readonly RowsOfRegister[]): Row[] {
  const [first] = parts;
  if (first === undefined) return [];
  if (parts.length === 1) return [...first.rows];
  const keys = cubeKeys(measure, by);
  const alike = Map.groupBy(
    parts.flatMap(({ rows }) => rows),
    ({ period, group }) => [period, ...keys.map((key) => group[key])].join(),
  );
  const added = [...alike.values()].map((rows) => addAlike(measure, rows, parts));
  return inGroupOrder(added, measure, keys, first.scope);
}

/** Rows of one period and group. */
function addAlike(measure: Measure, rows: readonly Row[], parts: readonly RowsOfRegister[]): Row {
  const { period, group } = rows[0]!;
  const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);
  const numerator = sum((row) => row.numerator);
  const denominator = measure.denominator ? denominatorOf(measure, rows[0]!, parts) : sum((row) => row.denominator!);
  return {
    period,
    group,
    numerator,
    denominator,
    value: denominator ? (measure.factor * numerator) / denominator : null,
    subjects: sum((row) => row.subjects),
    unknown: sum((row) => row.unknown),
    notYet: rows.some((row) => row.notYet),
  };
}

/** Of every register, those with nothing in the row too; `null`: one of them does not know. */
function denominatorOf(measure: Measure, { period, group }: Row, parts: readonly RowsOfRegister[]): number | null {
  const each = parts.flatMap(({ scope }) => {
    const municipalities = areaOf(scope).filter((code) => (group.municipality ?? code) === code);
    return municipalities.length > 0
      ? [measure.denominator!(parsePeriod(period), scope.register, municipalities) ?? null]
      : [];
  });
  if (each.includes(null)) return null;
  return measure.denominatorAddsUp ? each.reduce((total: number, one) => total + one!, 0) : (each[0] ?? null);
}
