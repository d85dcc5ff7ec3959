/** Cells → rows as people and programs read them; unknown groups are `ukendt`. */
import { lastDayOf, printPeriod } from '../core/period.ts';
import type { Register } from '../register/register.ts';
import type { Cube } from './cube.ts';
import { groupValues } from './fold.ts';
import { type GroupKey, UNKNOWN_GROUP } from './group.ts';
import type { Measure } from './measure.ts';
import type { Scope } from './scope.ts';

export interface Row {
  readonly period: string;
  readonly group: Readonly<Partial<Record<GroupKey, string>>>;
  readonly numerator: number;
  /** `null`: what it is divided by is not known. */
  readonly denominator: number | null;
  readonly value: number | null;
  readonly subjects: number;
  /** How many things lack the fact they are counted by (`Measure.unknown` says which). */
  readonly unknown: number;
  /** Its follow-up lies after as-of: not yet measurable, and not 0. Numerator, denominator and value say nothing then. */
  readonly notYet: boolean;
}

/**
 * The rows of one breakdown, group by group in the order of their values, periods in order of time. Cells with nothing in
 * them are left out, except that a total whose follow-up lies after as-of says so. `register`: what denominators ask, when it
 * is not that of the scope.
 */
export function rowsOf(measure: Measure, cube: Cube, scope: Scope, register: Register = scope.register): Row[] {
  const values = cube.keys.map((key) => [UNKNOWN_GROUP, ...groupValues(measure, key, scope)]);
  const isTotal = cube.keys.every((key) => measure.always?.[key] !== undefined);
  const rows: Row[] = [];
  for (let cell = 0; cell < cube.numerator.length; cell++) {
    const numerator = cube.numerator[cell]!;
    const counted = cube.denominator[cell]!;
    const isEmpty = numerator === 0 && counted === 0 && cube.subjects[cell] === 0;
    if (isEmpty && !(isTotal && measure.knownAfter)) continue;
    const periodIndex = cell % cube.periods;
    const period = scope.periods[periodIndex]!;
    const group: Partial<Record<GroupKey, string>> = {};
    cube.keys.forEach((key, at) => {
      group[key] = values[at]![cube.codeAt(at, cell)];
    });
    const knownAfter = measure.knownAfter?.(lastDayOf(period), group);
    const notYet = knownAfter !== undefined && knownAfter >= scope.end;
    if (isEmpty && (!notYet || Object.values(group).includes(UNKNOWN_GROUP))) continue;
    const municipalities = group.municipality === undefined ? areaOf(scope) : [group.municipality];
    const denominator = measure.denominator ? measure.denominator(period, register, municipalities) : counted;
    rows.push({
      period: printPeriod(period),
      group,
      numerator,
      denominator: denominator ?? null,
      value: denominator ? (measure.factor * numerator) / denominator : null,
      subjects: cube.subjects[cell]!,
      unknown: cube.unknown[cell]!,
      notYet,
    });
  }
  return inGroupOrder(rows, measure, cube.keys, scope);
}

/** Group by group in the order of their values, periods in order of time. */
export function inGroupOrder<R extends Pick<Row, 'group' | 'period'>>(
  rows: readonly R[],
  measure: Measure,
  keys: readonly GroupKey[],
  scope: Scope,
): R[] {
  const values = keys.map((key) => [UNKNOWN_GROUP, ...groupValues(measure, key, scope)]);
  return rows.toSorted((a, b) => compareGroups(a.group, b.group, keys, values) || (a.period < b.period ? -1 : 1));
}

/** Closed lists keep their order; values met in the register (benefits, municipalities) stand by their code as text. */
function compareGroups(
  a: Row['group'],
  b: Row['group'],
  keys: readonly GroupKey[],
  values: readonly (readonly string[])[],
): number {
  for (const [at, key] of keys.entries()) {
    const [left, right] = [a[key]!, b[key]!];
    if (left === right) continue;
    if (key === 'benefit' || key === 'municipality' || key === 'unemployment_fund') return left < right ? -1 : 1;
    return values[at]!.indexOf(left) - values[at]!.indexOf(right);
  }
  return 0;
}

/** Codes of the municipalities asked for, as far as the register has them. */
export function areaOf(scope: Scope): string[] {
  return scope.register.municipalities.values.filter((_, at) => scope.inArea[at + 1] === 1);
}
