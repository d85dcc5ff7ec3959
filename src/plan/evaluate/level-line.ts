/** The target line of the shapes whose target is itself a number. */
import type { Target } from '../target.ts';
import type { GoalCase } from './goal-case.ts';
import { type Side, sideOf, type TargetLine } from './target-line.ts';

type WithLevel = Extract<Target, { value: number; unit: unknown; operator: unknown }>;

/** `pointing` is how a bare number is read: so many courses are at least so many. */
export function levelLine({ target, targetFigure }: GoalCase<WithLevel>, pointing: Side): TargetLine {
  const { value, unit, period, operator } = target;
  return {
    target: { value, unit, period, ...(targetFigure && { figure: targetFigure }) },
    side: sideOf(operator, pointing),
  };
}

/** A bare level points away from the baseline: 200 is "at most" when 250 was the baseline. */
export function pointingFrom({ countedFrom, target }: GoalCase<WithLevel>): Side {
  if (!countedFrom || countedFrom.value === target.value) return 'exactly';
  return target.value < countedFrom.value ? 'at-most' : 'at-least';
}
