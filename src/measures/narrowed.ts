/** Rows narrowed to some groups and added up: one figure for each period asked about. */
import type { Day } from '../core/day.ts';
import { lastDayOf, type Period, printPeriod } from '../core/period.ts';
import type { Cube } from './cube.ts';
import type { GroupKey } from './group.ts';
import type { Measure } from './measure.ts';
import { areaOf, type Row, rowsOf } from './rows.ts';
import type { Scope } from './scope.ts';

/** Values of a group are alternatives; groups narrow together. */
export type Only = Readonly<Partial<Record<GroupKey, readonly string[]>>>;

export interface PeriodFigure extends Pick<Row, 'numerator' | 'denominator' | 'value' | 'subjects' | 'unknown'> {
  readonly period: Period;
  /** The last day that must be known before it can be told. */
  readonly knownAfter: Day;
}

/** What a measure must be split by to be narrowed; the groups it always has are there anyway. */
export function splitBy(measure: Measure, only: Only): GroupKey[] {
  return (Object.keys(only) as GroupKey[]).filter((key) => measure.always?.[key] === undefined);
}

/**
 * From the cube split by `splitBy`. Where nobody is in a period, what is divided by a number of the period alone is 0, and a
 * share of nobody has no value. `subjects` counts who is in several of the groups more than once.
 */
export function narrowed(
  measure: Measure,
  cube: Cube,
  scope: Scope,
  only: Only,
  municipality?: string,
): PeriodFigure[] {
  const rows = rowsOf(measure, cube, scope).filter(
    ({ group }) => isAmong(group, only) && (municipality === undefined || group.municipality === municipality),
  );
  const byPeriod = Map.groupBy(rows, ({ period }) => period);
  const municipalities = municipality === undefined ? areaOf(scope) : [municipality];
  const first = Object.fromEntries(Object.entries(only).map(([key, [value]]) => [key, value]));
  return scope.periods.map((period) => {
    const found = byPeriod.get(printPeriod(period)) ?? [];
    const sum = (of: (row: Row) => number) => found.reduce((total, row) => total + of(row), 0);
    const numerator = sum((row) => row.numerator);
    const denominator = measure.denominator
      ? measure.denominator(period, scope.register, municipalities)
      : sum((row) => row.denominator ?? 0);
    return {
      period,
      numerator,
      denominator: denominator ?? null,
      value: denominator ? (measure.factor * numerator) / denominator : null,
      subjects: sum((row) => row.subjects),
      unknown: sum((row) => row.unknown),
      knownAfter: measure.knownAfter?.(lastDayOf(period), first) ?? lastDayOf(period),
    };
  });
}

function isAmong(group: Row['group'], only: Only): boolean {
  return (Object.entries(only) as [GroupKey, readonly string[]][]).every(([key, values]) =>
    values.includes(group[key] ?? ''),
  );
}
