/** What has been seen of a goal's measure: published figures and stated baselines that were known on a day. */
import type { Day } from '../../core/day.ts';
import type { Days } from '../../core/period.ts';
import { daysOfSpan, type PeriodSpan } from '../../core/period-span.ts';
import type { Figure } from '../../statistics/figure.ts';
import type { Reading } from '../evaluation.ts';

export interface Observation extends Reading {
  /** The days it is about; a figure known before its period had ended is about the days until it was known. */
  readonly days: Days;
  readonly knownFrom: Day;
  /** Known only after its period had ended: not a figure of the period so far. */
  readonly whole: boolean;
}

/** None when it was told before its period began: then nobody can have seen it. */
export function observe(reading: Reading, knownFrom: Day): Observation[] {
  const { from, to } = daysOfSpan(reading.period);
  if (knownFrom <= from) return [];
  return [{ ...reading, knownFrom, whole: to <= knownFrom, days: { from, to: Math.min(to, knownFrom) } }];
}

/** Both value and period must be printed, otherwise there is nothing to hold against a target. */
export function observeFigure(figure: Figure): Observation[] {
  const { value, period, unit } = figure;
  return value === null || period === null ? [] : observe({ value, unit, period, figure }, figure.knownFrom);
}

/** About the same days, however the period is written: `2018` and `2018-01/2018-12`. */
export function sameDays(a: PeriodSpan, b: PeriodSpan): boolean {
  const [x, y] = [daysOfSpan(a), daysOfSpan(b)];
  return x.from === y.from && x.to === y.to;
}

/** A change over 2017 is printed under `2017`, or from the year before to it (`2016/2017`). */
export function isOver({ from, to }: PeriodSpan, period: PeriodSpan): boolean {
  if (sameDays({ from, to }, period)) return true;
  if (to === null || !sameDays({ from: to, to }, period)) return false;
  return daysOfSpan({ from, to: from }).to === daysOfSpan(period).from;
}

export function isAbout(observation: Observation, period: PeriodSpan): boolean {
  return observation.whole && sameDays(observation.period, period);
}

export function liesWithin(inner: Days, outer: Days): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

/** The newest by the days it is about. */
export function newest(observations: readonly Observation[]): Observation | undefined {
  return observations.reduce<Observation | undefined>(
    (best, each) => (best === undefined || each.days.to >= best.days.to ? each : best),
    undefined,
  );
}
