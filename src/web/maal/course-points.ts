/** The points of a goal's chart. The table beside it lists the same points, so the two cannot disagree. */
import type { ReadingDto } from '../../api/contract/common.ts';
import type { GoalDetailDto } from '../../api/contract/plans.ts';
import type { Unit } from '../../core/unit.ts';
import { lastDay } from '../show.ts';

export type PointKind = 'series' | 'comparison' | 'baseline' | 'path' | 'target';

export interface CoursePoint {
  readonly kind: PointKind;
  readonly area: string;
  readonly period: string;
  /** Days since 1970: the last day of the period. */
  readonly day: number;
  readonly value: number;
  readonly unit: Unit;
  /** Not an observation: projected, expected, required, aimed at. */
  readonly expected: boolean;
  readonly figure: ReadingDto['figure'];
}

export interface Course {
  readonly points: readonly CoursePoint[];
  /** `null`: nothing to draw. */
  readonly unit: Unit | null;
  /** Points in another unit than the chart's, or without a period: in the table only. */
  readonly apart: number;
}

const OBSERVED = ['observed', 'provisional', 'adjusted'];

/** All points in time order, those of the goal's own area first. */
export function courseOf(detail: GoalDetailDto): Course {
  const { goal, series, comparison, path, plan } = detail;
  const own = plan.municipality.name;
  const observed = series.map((point) => ({
    ...point,
    kind: 'series' as const,
    expected: !OBSERVED.includes(point.status),
  }));
  const all = [
    ...observed,
    ...(goal.baseline && !observed.some((point) => sameReading(point, goal.baseline))
      ? [{ ...goal.baseline, kind: 'baseline' as const, area: own }]
      : []),
    ...(goal.target ? [{ ...goal.target, kind: 'target' as const, area: own, expected: true }] : []),
    ...path
      .filter((point) => !sameReading(point, goal.target) && !sameReading(point, goal.baseline))
      .map((point) => ({ ...point, kind: 'path' as const, area: own, expected: true })),
    ...comparison.map((point) => ({
      ...point,
      kind: 'comparison' as const,
      expected: !OBSERVED.includes(point.status),
    })),
  ];
  const dated = all.flatMap((point) => {
    const day = lastDay(point.period);
    return day === null ? [] : [{ ...point, day }];
  });
  const unit = dated[0]?.unit ?? null;
  const points = dated.filter((point) => point.unit === unit);
  return { points: points.toSorted((a, b) => a.day - b.day), unit, apart: all.length - points.length };
}

function sameReading(a: ReadingDto, b: ReadingDto | null): boolean {
  return b !== null && a.period === b.period && a.value === b.value && a.unit === b.unit;
}
