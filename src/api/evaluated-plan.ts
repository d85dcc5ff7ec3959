/** A plan with its figures and the verdict on each goal as of a day. */
import type { Day } from '../core/day.ts';
import { evaluateGoal } from '../plan/evaluate-goal.ts';
import type { Evaluation } from '../plan/evaluation.ts';
import type { Goal } from '../plan/goal.ts';
import type { Plan } from '../plan/plan.ts';
import type { Figure } from '../statistics/figure.ts';
import type { PublishedTable } from '../statistics/published-table.ts';

export interface PlanWithFigures {
  readonly plan: Plan;
  readonly tables: readonly PublishedTable[];
}

export interface EvaluatedGoal {
  readonly goal: Goal;
  readonly evaluation: Evaluation;
}

export interface EvaluatedPlan extends PlanWithFigures {
  readonly figures: readonly Figure[];
  readonly asOf: Day;
  readonly goals: readonly EvaluatedGoal[];
}

export function evaluatePlan({ plan, tables }: PlanWithFigures, asOf: Day): EvaluatedPlan {
  const figures = tables.flatMap((table) => table.figures);
  const goals = plan.goals.map((goal) => ({ goal, evaluation: evaluateGoal(goal, plan, figures, asOf) }));
  return { plan, tables, figures, asOf, goals };
}
