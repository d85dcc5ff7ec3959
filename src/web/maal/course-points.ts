/** The points of a goal's chart. The table beside it lists the same points, so the two cannot disagree. */
import type { ReadingDto } from '../../api/contract/common.ts';
import type { GoalDetailDto } from '../../api/contract/plans.ts';
import type { Unit } from '../../core/unit.ts';
import type { FigureStatus } from '../parts/status-word.ts';
import { lastDay } from '../show.ts';

type PointKind = 'series' | 'comparison' | 'baseline' | 'path' | 'target';

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
  /** What kind of figure the plan prints; `null` for a point that is computed. */
  readonly status: FigureStatus | null;
  readonly figure: ReadingDto['figure'];
}

export interface Course {
  readonly points: readonly CoursePoint[];
  /** `null`: nothing to draw. */
  readonly unit: Unit | null;
  /** Points in another unit than the chart's, or without a period: in the table only. */
  readonly apart: number;
}

/** How things are meant or thought to go, not how they went. */
const AHEAD = ['projected', 'expected', 'target', 'required', 'criterion'];

/** All points in time order, those of the goal's own area first. */
export function courseOf(detail: GoalDetailDto): Course {
  const { goal, series, comparison, path, plan } = detail;
  const own = plan.municipality.name;
  const printed =
    <K extends PointKind>(kind: K) =>
    (point: GoalDetailDto['series'][number]) => ({
      ...point,
      kind,
      expected: AHEAD.includes(point.status),
      status: point.status as FigureStatus,
    });
  const computed = <K extends PointKind>(kind: K, reading: ReadingDto, expected: boolean) => ({
    ...reading,
    kind,
    area: own,
    expected,
    status: null,
  });
  const observed = series.map(printed('series'));
  const { baseline, target } = goal;
  const all = [
    ...observed,
    ...(baseline && !observed.some((point) => sameReading(point, baseline))
      ? [computed('baseline', baseline, baseline.expected)]
      : []),
    ...(target ? [computed('target', target, true)] : []),
    ...path
      .filter((point) => !sameReading(point, target) && !sameReading(point, baseline))
      .map((point) => computed('path', point, true)),
    ...comparison.map(printed('comparison')),
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
