/**
 * What can be said about a goal on a day: a verdict from a closed list, the sentence that explains it, and the numbers it
 * used. Nothing is ever rated on a missing value.
 */
import type { Day } from '../core/day.ts';
import type { PeriodSpan } from '../core/period-span.ts';
import type { Text } from '../core/text.ts';
import type { Unit } from '../core/unit.ts';
import type { NotMeasurable, Verdict } from '../core/verdict.ts';
import type { Figure } from '../statistics/figure.ts';

export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
}

/** A number about a period. `figure` is the published row it was read from. */
export interface Reading extends Quantity {
  readonly period: PeriodSpan;
  readonly figure?: Figure;
  /** A forecast or an expectation, not an observation. */
  readonly expected?: boolean;
}

export interface Evaluation {
  readonly goal: string;
  readonly asOf: Day;
  readonly verdict: Verdict;
  /** Set when the verdict is `not-measurable`. */
  readonly why?: NotMeasurable;
  /** One or two plain sentences: what, how far, why. */
  readonly sentence: Text;
  readonly baseline: Reading | null;
  /** The target as a level where it can be computed (baseline + change); the shape itself is in the goal. */
  readonly target: Reading | null;
  /** The newest figure known on the day. */
  readonly actual: Reading | null;
  /** Actual minus target (between shares in percentage points); the sign says nothing about good or bad, `behind` does. */
  readonly gap: Quantity | null;
  /** The actual is on the wrong side of the target. `null`: cannot be said. */
  readonly behind: boolean | null;
  /** What it takes from here: what the rest of the year must average, how many a month, how many fewer persons. */
  readonly required: (Quantity & { readonly text: Text }) | null;
  /** The straight way from baseline to target, for the chart; empty when there is none. */
  readonly path: readonly Reading[];
  /** Printed and recomputed differ, units differ, and the like: worth a look, not in the way. */
  readonly remarks: readonly Text[];
  /** Every figure used. */
  readonly used: readonly Figure[];
}
