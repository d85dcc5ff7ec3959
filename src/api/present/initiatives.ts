/** The initiatives of a plan (Indsatser), each with the goals it serves and how those stand. */
import { printDay } from '../../core/day.ts';
import { displaySpan } from '../../core/display-period.ts';
import { parseSpan } from '../../core/period-span.ts';
import type { Text } from '../../core/text.ts';
import { INITIATIVE_DATES, INITIATIVE_TYPES, type Initiative } from '../../plan/initiative.ts';
import type { InitiativeDto, InitiativeListDto } from '../contract/plans.ts';
import type { EvaluatedPlan } from '../evaluated-plan.ts';
import { planHeadDto } from './plan-head.ts';

export function initiativeListDto(evaluated: EvaluatedPlan): InitiativeListDto {
  const { plan, asOf } = evaluated;
  return {
    plan: planHeadDto(evaluated),
    asOf: printDay(asOf),
    linksNote: plan.initiative_goal_links,
    initiatives: plan.initiatives.map((initiative) => initiativeDto(initiative, evaluated)),
  };
}

function initiativeDto(initiative: Initiative, { goals }: EvaluatedPlan): InitiativeDto {
  return {
    id: initiative.id,
    title: initiative.title,
    type: { id: initiative.type, label: INITIATIVE_TYPES[initiative.type] },
    targetGroups: initiative.target_group,
    goals: goals
      .filter(({ goal }) => initiative.goals.includes(goal.id))
      .map(({ goal, evaluation }) => ({ id: goal.id, title: goal.title, verdict: evaluation.verdict })),
    ministerialGoals: initiative.ministerial_goals ?? [],
    partners: initiative.partners ?? [],
    dates: datesOf(initiative),
    funding: initiative.funding ?? null,
    notes: initiative.notes ?? null,
    lines: initiative.lines,
  };
}

function datesOf({ dates = {} }: Initiative): { label: Text; when: Text }[] {
  return Object.entries(dates).map(([name, when]) => ({
    label: INITIATIVE_DATES[name as keyof typeof INITIATIVE_DATES],
    when: typeof when === 'string' ? shownPeriod(when) : when,
  }));
}

function shownPeriod(period: string): Text {
  const span = parseSpan(period);
  return { da: displaySpan(span, 'da'), en: displaySpan(span, 'en') };
}
