/** One goal (Mål): the verdict and everything it stands on. */
import { municipality } from '../../core/areas/municipalities.ts';
import { printDay } from '../../core/day.ts';
import { printSpan } from '../../core/period-span.ts';
import type { Reading } from '../../plan/evaluation.ts';
import type { Goal } from '../../plan/goal.ts';
import { INITIATIVE_TYPES } from '../../plan/initiative.ts';
import type { Plan } from '../../plan/plan.ts';
import { type MeasureNames, measureLabel } from '../../statistics/catalogue.ts';
import { type FigureSelector, selectFigures } from '../../statistics/select-figures.ts';
import type { GoalDetailDto } from '../contract/plans.ts';
import type { EvaluatedGoal, EvaluatedPlan } from '../evaluated-plan.ts';
import { goalSeries } from '../goal-series.ts';
import { goalRegisterDto } from './goal-register.ts';
import { goalSummaryDto } from './goal-summary.ts';
import { planHeadDto } from './plan-head.ts';
import { figureRefDto, readingDto } from './reading.ts';

type SeriesPoint = GoalDetailDto['series'][number];

export function goalDetailDto(
  evaluatedGoal: EvaluatedGoal,
  evaluatedPlan: EvaluatedPlan,
  names: MeasureNames,
): GoalDetailDto {
  const { goal, evaluation } = evaluatedGoal;
  const { plan, goals, asOf } = evaluatedPlan;
  const series = goalSeries(evaluatedGoal, evaluatedPlan);
  return {
    plan: planHeadDto(evaluatedPlan),
    asOf: printDay(asOf),
    goal: goalSummaryDto(evaluatedGoal, evaluatedPlan),
    shape: targetAsData(goal),
    measure: measureOf(goal),
    register: goalRegisterDto(goal.register),
    series: [...(series?.observations ?? []), ...(series?.expected ?? [])].map((reading) => pointOf(reading, plan)),
    comparison: (series?.comparison ?? []).map((reading) => pointOf(reading, plan)),
    attached: attachedOf(evaluatedGoal, evaluatedPlan, names),
    path: evaluation.path.map(readingDto),
    remarks: [...evaluation.remarks],
    used: evaluation.used.map(figureRefDto),
    openQuestions: (goal.open_questions ?? []).map(({ about, text, blocks_measuring }) => ({
      about,
      text,
      blocksMeasuring: blocks_measuring ?? false,
    })),
    condition: conditionOf(goal),
    ...followUpOf(goal, evaluatedPlan),
    notes: goal.notes ?? null,
    baselineNote: goal.baseline?.note ?? null,
    initiatives: plan.initiatives
      .filter((initiative) => initiative.goals.includes(goal.id))
      .map(({ id, title, type }) => ({ id, title, type: INITIATIVE_TYPES[type] })),
    parts: goals
      .filter(({ goal: { part_of } }) => part_of === goal.id)
      .map((part) => ({ id: part.goal.id, title: part.goal.title, verdict: part.evaluation.verdict })),
    source: { file: plan.source, lines: goal.lines, restated: goal.restated_lines ?? [] },
  };
}

/** A stated baseline that no table repeats stands for the municipality itself. */
function pointOf(reading: Reading, plan: Plan): SeriesPoint {
  return {
    ...readingDto(reading),
    status: reading.figure?.status ?? 'baseline',
    area: reading.figure?.area ?? municipality(plan.municipality).name.da,
  };
}

/** The target as it stands in the plan, with periods and days as text. */
function targetAsData(goal: Goal): unknown {
  const { target } = goal;
  if (target === undefined) return null;
  return { ...target, period: printSpan(target.period), condition: conditionOf(goal) };
}

function measureOf({ measure }: Goal): GoalDetailDto['measure'] {
  if (measure === undefined) return null;
  const { what, unit, statistic } = measure;
  const { population = null, numerator = null, denominator = null, window = null, source = null } = measure;
  return {
    what,
    unit,
    population,
    numerator,
    denominator,
    window,
    statistic,
    source,
  };
}

/** Printed figures that shed light on the goal without measuring it. */
function attachedOf({ goal }: EvaluatedGoal, { plan, figures, asOf }: EvaluatedPlan, names: MeasureNames) {
  const selectors: FigureSelector[] = [
    ...(goal.attached_figures ?? []),
    ...(goal.evidence ?? []).filter(({ on }) => on <= asOf).flatMap((evidence) => evidence.figures ?? []),
  ];
  const found = new Set(selectors.flatMap((selector) => selectFigures(figures, selector, asOf)));
  return [...found].flatMap((figure) => {
    const { value, unit, period, status, measure, group } = figure;
    if (value === null || period === null) return [];
    const expected = status === 'expected' || status === 'projected';
    const point = pointOf({ value, unit, period, expected, figure }, plan);
    return [{ ...point, measure: measureLabel(names, measure), group }];
  });
}

function conditionOf({ target }: Goal): GoalDetailDto['condition'] {
  if (!target || !('condition' in target) || !target.condition) return null;
  const { text, decided } = target.condition;
  return { text, decided: decided ? { fulfilled: decided.fulfilled, on: printDay(decided.on) } : null };
}

/** Only what had happened on the day. */
function followUpOf(goal: Goal, { asOf }: EvaluatedPlan): Pick<GoalDetailDto, 'evidence' | 'milestones' | 'ratings'> {
  const { evidence = [], milestones = [], ratings = [] } = goal;
  return {
    evidence: evidence
      .filter(({ on }) => on <= asOf)
      .map(({ on, text, lines = [] }) => ({ on: printDay(on), text, lines })),
    milestones: milestones.map(({ due, text, reached_on }) => ({
      due: printDay(due),
      text,
      reachedOn: reached_on !== undefined && reached_on <= asOf ? printDay(reached_on) : null,
    })),
    ratings: ratings
      .filter(({ on }) => on <= asOf)
      .map(({ on, rating, reason }) => ({ on: printDay(on), rating, reason })),
  };
}
