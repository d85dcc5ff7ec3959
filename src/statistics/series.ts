/**
 * Figures of one area, group and measure in time order. Revisions are kept: as of a day, the newest revision known by
 * then is the figure, and the ones before it stay visible.
 */
import type { Day } from '../core/day.ts';
import { daysOfSpan, type PeriodSpan } from '../core/period-span.ts';
import type { Unit } from '../core/unit.ts';
import type { Figure } from './figure.ts';
import { figureKey } from './figure-key.ts';

export interface SeriesPoint {
  readonly period: PeriodSpan;
  readonly figure: Figure;
  /** Revisions it replaced, oldest first. */
  readonly earlier: readonly Figure[];
}

export interface Series {
  readonly table: string;
  readonly area: string;
  readonly areaCode: string | null;
  readonly group: string;
  readonly measure: string;
  readonly unit: Unit;
  /** By first, then by last day of the period. Figures without a stated period have no place in time and are left out. */
  readonly points: readonly SeriesPoint[];
}

/** What was known on the day: no figure published later, and of each figure the newest revision known by then. */
export function knownOn(figures: readonly Figure[], asOf: Day): SeriesPoint[] {
  const known = figures.filter(({ knownFrom, period }) => knownFrom <= asOf && period !== null);
  return [...Map.groupBy(known, figureKey).values()].map((revisions) => {
    const ordered = revisions.toSorted((a, b) => a.revision - b.revision);
    const figure = ordered.at(-1)!;
    return { period: figure.period!, figure, earlier: ordered.slice(0, -1) };
  });
}

/** All series of the figures as they were known on the day, in the order in which they first appear. */
export function seriesOf(figures: readonly Figure[], asOf: Day): Series[] {
  const points = knownOn(figures, asOf);
  const sameSeries = ({ figure: { table, area, group, measure, unit } }: SeriesPoint) =>
    [table, area, group, measure, unit].join('|');
  return [...Map.groupBy(points, sameSeries).values()].map((members) => {
    const { table, area, areaCode, group, measure, unit } = members[0]!.figure;
    return { table, area, areaCode, group, measure, unit, points: members.toSorted(inTime) };
  });
}

function inTime(a: SeriesPoint, b: SeriesPoint): number {
  const [first, second] = [daysOfSpan(a.period), daysOfSpan(b.period)];
  // Open-ended periods end at infinity, whose difference is not a number.
  return first.from - second.from || (first.to === second.to ? 0 : first.to - second.to);
}
