/** Figures narrowed to some groups and added up: one for each period asked about. */
import type { Day } from '../core/day.ts';
import { lastDayOf, type Period, printPeriod } from '../core/period.ts';
import type { GroupKey } from './group.ts';
import type { Measure } from './measure.ts';
import { areaOf } from './rows.ts';
import type { Scope } from './scope.ts';
import type { Figure } from './withholding/figure.ts';

/** Values of a group are alternatives; groups narrow together. */
export type Only = Readonly<Partial<Record<GroupKey, readonly string[]>>>;

export interface PeriodFigure extends Pick<Figure, 'numerator' | 'denominator' | 'value' | 'subjects' | 'withheld'> {
  readonly period: Period;
  readonly unknown: number;
  /** The last day that must be known before it can be told. */
  readonly knownAfter: Day;
}

/** What a measure must be split by to be narrowed; the groups it always has are there anyway. */
export function splitBy(measure: Measure, only: Only): GroupKey[] {
  return (Object.keys(only) as GroupKey[]).filter((key) => measure.always?.[key] === undefined);
}

/**
 * From the figures of the measure split by `splitBy`, as they may be seen. Where nobody is in a period, what is divided by a
 * number of the period alone is 0, and a share of nobody has no value. Of what is withheld in part, all is. `subjects` counts
 * who is in several of the groups more than once.
 */
export function narrowed(
  measure: Measure,
  figures: readonly Figure[],
  scope: Scope,
  only: Only,
  municipality?: string,
): PeriodFigure[] {
  const narrow: Only = municipality === undefined ? only : { ...only, municipality: [municipality] };
  const byPeriod = Map.groupBy(
    figures.filter(({ group }) => isAmong(group, narrow)),
    ({ period }) => period,
  );
  const municipalities = municipality === undefined ? areaOf(scope) : [municipality];
  const first = Object.fromEntries(Object.entries(only).map(([key, [value]]) => [key, value]));
  return scope.periods.map((period) => {
    const found = byPeriod.get(printPeriod(period)) ?? [];
    const knownAfter = measure.knownAfter?.(lastDayOf(period), first) ?? lastDayOf(period);
    const withheld = found.find((each) => each.withheld !== null)?.withheld ?? null;
    if (withheld) return { period, knownAfter, withheld, ...NOTHING };
    const sum = (of: (figure: Figure) => number | null) => found.reduce((total, each) => total + (of(each) ?? 0), 0);
    const numerator = sum((each) => each.numerator);
    const denominator = measure.denominator
      ? measure.denominator(period, scope.register, municipalities)
      : sum((each) => each.denominator);
    return {
      period,
      numerator,
      denominator: denominator ?? null,
      value: denominator ? (measure.factor * numerator) / denominator : null,
      subjects: sum((each) => each.subjects),
      unknown: sum((each) => each.unknown),
      knownAfter,
      withheld,
    };
  });
}

const NOTHING = { numerator: null, denominator: null, value: null, subjects: null, unknown: 0 } as const;

/** What is withheld whole names no groups, and is so for each. */
function isAmong(group: Figure['group'], only: Only): boolean {
  return (Object.entries(only) as [GroupKey, readonly string[]][]).every(([key, values]) => {
    const value = group[key];
    return value === undefined || values.includes(value);
  });
}
