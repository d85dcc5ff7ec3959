/** The straight way from the baseline to the target. */
import { daysOfSpan } from '../../core/period-span.ts';
import type { Reading } from '../evaluation.ts';
import type { GoalCase } from './goal-case.ts';
import type { Observation } from './observation.ts';
import type { TargetLine } from './target-line.ts';

/** For the chart, from a baseline that is stated or expected; none from a figure that is only the nearest. */
export function pathTo({ countedFrom }: GoalCase, { target }: TargetLine): Reading[] {
  if (!countedFrom || !Number.isFinite(endOf(target))) return [];
  return endOf(countedFrom) < endOf(target) ? [countedFrom, target] : [];
}

/** Where the way is on the last day of an observation; only a stated baseline, and only what came after it, is rated by it. */
export function pathAt(goalCase: GoalCase, line: TargetLine, observation: Observation): number | undefined {
  const [from, to] = pathTo(goalCase, line);
  if (!from || !to || from.expected) return undefined;
  const [begin, end, at] = [endOf(from), endOf(to), observation.days.to];
  if (at <= begin || at >= end) return undefined;
  return from.value + ((to.value - from.value) * (at - begin)) / (end - begin);
}

/** A reading stands at the end of its period. */
function endOf({ period }: Reading): number {
  return daysOfSpan(period).to;
}
