/** The points of a goal's chart: what was known on the day of the goal's own measure, and of the area compared with. */
import type { Unit } from '../core/unit.ts';
import { type Known, knownOf } from '../plan/evaluate/known.ts';
import type { EvaluatedGoal, EvaluatedPlan } from './evaluated-plan.ts';

/** `null` for a goal without a measure: there is nothing to draw. */
export function goalSeries({ goal, evaluation }: EvaluatedGoal, { plan, figures, asOf }: EvaluatedPlan): Known | null {
  const { actual, target, baseline } = evaluation;
  const unit: Unit | undefined = (actual ?? target ?? baseline)?.unit ?? goal.measure?.unit;
  return unit === undefined ? null : knownOf(goal, unit, plan, figures, asOf);
}
