/** One goal as a row: what is wanted, how it stands, and why. */
import { printSpan } from '../../core/period-span.ts';
import { targetText } from '../../plan/target-text.ts';
import type { GoalSummaryDto } from '../contract/plans.ts';
import type { EvaluatedGoal, EvaluatedPlan } from '../evaluated-plan.ts';
import { goalSeries } from '../goal-series.ts';
import { quantityDto, readingDto } from './reading.ts';

export function goalSummaryDto(evaluated: EvaluatedGoal, evaluatedPlan: EvaluatedPlan): GoalSummaryDto {
  const { goal, evaluation } = evaluated;
  const { verdict, why = null, sentence, baseline, target, actual, gap, behind, required } = evaluation;
  return {
    id: goal.id,
    title: goal.title,
    ministerialGoals: goal.ministerial_goals ?? [],
    targetGroups: goal.target_group,
    inGoalList: goal.in_goal_list,
    partOf: goal.part_of ?? null,
    shape: goal.target?.shape ?? null,
    measureUnit: goal.measure?.unit ?? null,
    verdict,
    why,
    sentence,
    targetText: targetText(goal),
    baseline: baseline && readingDto(baseline),
    target: target && readingDto(target),
    actual: actual && readingDto(actual),
    gap: gap && quantityDto(gap),
    behind,
    required: required && { ...quantityDto(required), text: required.text },
    spark: (goalSeries(evaluated, evaluatedPlan)?.observations ?? []).map(({ period, value }) => ({
      period: printSpan(period),
      value,
    })),
    openQuestions: goal.open_questions?.length ?? 0,
    initiatives: evaluatedPlan.plan.initiatives.filter(({ goals }) => goals.includes(goal.id)).length,
  };
}
