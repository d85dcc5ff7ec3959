/** The plans side by side (Sammenlign): by theme, who set what, in which shape; and how often each shape is used. */
import { type Day, printDay } from '../../core/day.ts';
import { shapeLabel } from '../../plan/shape-label.ts';
import type { TargetShape } from '../../plan/target.ts';
import { targetText } from '../../plan/target-text.ts';
import { THEMES, type Theme, themesOf, themesOfStatement } from '../../plan/themes.ts';
import type { ComparisonDto } from '../contract/plans.ts';
import type { EvaluatedPlan } from '../evaluated-plan.ts';
import { planHeadDto } from './plan-head.ts';

type ThemeDto = ComparisonDto['themes'][number];

export function comparisonDto(plans: readonly EvaluatedPlan[], asOf: Day): ComparisonDto {
  return {
    asOf: printDay(asOf),
    plans: plans.map(planHeadDto),
    themes: THEMES.map((theme) => ({
      id: theme.id,
      title: theme.title,
      cells: plans.map((plan) => cellDto(theme, plan)),
    })).filter(({ cells }) => cells.some(saysAnything)),
    shapes: shapesDto(plans),
  };
}

function cellDto(theme: Theme, { plan, goals }: EvaluatedPlan): ThemeDto['cells'][number] {
  const numbers = theme.ministerialGoals[plan.year] ?? [];
  const statement = plan.without_local_goal.find((each) => themesOfStatement(each, plan.year).includes(theme));
  return {
    plan: plan.id,
    ministerialGoals: plan.ministerial_goals
      .filter(({ number }) => numbers.includes(number))
      .map(({ number, title }) => ({ number, title })),
    withoutLocalGoal: statement?.reason ?? null,
    goals: goals
      .filter(({ goal }) => themesOf(goal, plan.year).includes(theme))
      .map(({ goal, evaluation }) => ({
        id: goal.id,
        title: goal.title,
        shape: goal.target?.shape ?? null,
        shapeLabel: shapeLabel(goal.target?.shape ?? null),
        targetText: targetText(goal),
        verdict: evaluation.verdict,
      })),
  };
}

function saysAnything({ goals, ministerialGoals, withoutLocalGoal }: ThemeDto['cells'][number]): boolean {
  return goals.length > 0 || ministerialGoals.length > 0 || withoutLocalGoal !== null;
}

/** Shape → plan → how many goals; the most used first, goals without a number last. */
function shapesDto(plans: readonly EvaluatedPlan[]): ComparisonDto['shapes'] {
  const all = plans.flatMap(({ plan }) => plan.goals.map(({ target }) => target?.shape));
  const shapes = [...new Set(all.filter((shape) => shape !== undefined))];
  const total = (wanted: TargetShape | undefined) => all.filter((shape) => shape === wanted).length;
  return [...shapes.sort((a, b) => total(b) - total(a)), undefined].map((shape) => ({
    shape: shape ?? 'without-number',
    label: shapeLabel(shape ?? null),
    counts: Object.fromEntries(
      plans.map(({ plan }) => [plan.id, plan.goals.filter(({ target }) => target?.shape === shape).length]),
    ),
  }));
}
