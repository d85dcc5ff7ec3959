/** The overview of a plan (Oversigt): every goal with its verdict, how many of each, and what else the plan says. */
import { printDay } from '../../core/day.ts';
import { VERDICTS } from '../../core/verdict.ts';
import { type Plan, PRINCIPLE_KINDS } from '../../plan/plan.ts';
import type { PlanOverviewDto } from '../contract/plans.ts';
import type { EvaluatedPlan } from '../evaluated-plan.ts';
import { goalSummaryDto } from './goal-summary.ts';
import { planHeadDto } from './plan-head.ts';

export function planOverviewDto(evaluated: EvaluatedPlan): PlanOverviewDto {
  const { plan, goals, asOf } = evaluated;
  return {
    plan: planHeadDto(evaluated),
    asOf: printDay(asOf),
    committee: plan.committee.name,
    ministerialGoals: plan.ministerial_goals.map(({ number, title }) => ({ number, title })),
    mapping: { basis: plan.ministerial_goal_mapping.basis, note: plan.ministerial_goal_mapping.note },
    withoutLocalGoal: plan.without_local_goal.map(({ ministerial_goal, theme, reason }) => ({
      ministerialGoal: ministerial_goal ?? null,
      theme: theme ?? null,
      reason,
    })),
    verdicts: countVerdicts(evaluated),
    goals: goals.map((goal) => goalSummaryDto(goal, evaluated)),
    principles: plan.principles.map(({ id, title, kind, notes = null, goals = [], lines }) => ({
      id,
      title,
      kind: PRINCIPLE_KINDS[kind],
      notes,
      goals,
      lines,
    })),
    heard: plan.heard.map(({ name, role = null, lines }) => ({ name, role, lines })),
    organisation: organisationOf(plan),
    followUp: plan.follow_up.map(({ what, frequency = null, period = null, actor = null, lines }) => ({
      what,
      frequency,
      period,
      actor,
      lines,
    })),
    lostInExtraction: plan.lost_in_extraction.map(({ what, lines = [] }) => ({ what, lines })),
  };
}

/** How many goals have each verdict; a verdict that nobody has counts 0. */
function countVerdicts({ goals }: EvaluatedPlan): PlanOverviewDto['verdicts'] {
  const counted = VERDICTS.map((verdict) => [
    verdict,
    goals.filter(({ evaluation }) => evaluation.verdict === verdict).length,
  ]);
  return Object.fromEntries(counted);
}

function organisationOf({ organisation }: Plan): PlanOverviewDto['organisation'] {
  const { committees, councils, units, partners } = organisation;
  const kinds = { committee: committees, council: councils, unit: units, partner: partners } as const;
  return Object.entries(kinds).flatMap(([kind, named]) =>
    named.map(({ name, note = null, lines }) => ({ kind: kind as keyof typeof kinds, name, note, lines })),
  );
}
