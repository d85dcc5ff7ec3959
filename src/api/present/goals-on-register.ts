/** The goals of a plan on a register: what it says of each, or what it lacks, beside what was published. */
import { type Day, printDay } from '../../core/day.ts';
import { printPeriod } from '../../core/period.ts';
import type { Measure } from '../../measures/measure.ts';
import { answeredBy } from '../../plan/goal-register.ts';
import type { Plan } from '../../plan/plan.ts';
import { CAUSES, type Comparison } from '../../plan/register/compare.ts';
import type { OnRegister, RegisterReading } from '../../plan/register/evaluate-on-register.ts';
import type { GoalOnRegisterDto, PlanOnRegisterDto } from '../contract/goals-on-register.ts';
import type { PlanOnRegister } from '../goals-on-register.ts';
import { quantityDto, readingDto } from './reading.ts';
import { registerHeadDto } from './register-head.ts';

export function planOnRegisterDto(
  plan: Plan,
  asOf: Day,
  found: PlanOnRegister | null,
  measures: readonly Measure[],
): PlanOnRegisterDto {
  return {
    plan: plan.id,
    asOf: printDay(asOf),
    register: found && registerHeadDto(found.held),
    goals: (found?.goals ?? []).map((goal) => goalOnRegisterDto(goal, plan, measures)),
  };
}

function goalOnRegisterDto(on: OnRegister, plan: Plan, measures: readonly Measure[]): GoalOnRegisterDto {
  const { goal, evaluation, why, series, area, comparison } = on;
  const { target = null, actual = null, gap = null, behind = null } = evaluation ?? {};
  return {
    goal,
    verdict: evaluation?.verdict ?? null,
    sentence: evaluation?.sentence ?? why ?? { da: '', en: '' },
    target: target && readingDto(target),
    actual: actual && readingDto(actual),
    gap: gap && quantityDto(gap),
    behind,
    series: series.map(registerReadingDto),
    area: area.map(registerReadingDto),
    comparison: comparison && comparisonDto(comparison),
    question: questionOf(on, plan, measures),
  };
}

function registerReadingDto(reading: RegisterReading): GoalOnRegisterDto['series'][number] {
  return { ...readingDto(reading), subjects: reading.subjects };
}

function comparisonDto(comparison: Comparison): GoalOnRegisterDto['comparison'] {
  const { published, register, difference, percent, causes } = comparison;
  return {
    published: readingDto(published),
    // A figure of the register stands in no table.
    register: { ...readingDto(register), figure: null },
    difference: difference && quantityDto(difference),
    percent,
    causes: causes.map(({ about, text }) => ({ about: CAUSES[about], text })),
  };
}

function questionOf({ goal, counted }: OnRegister, plan: Plan, measures: readonly Measure[]) {
  const answered = answeredBy(plan.goals.find(({ id }) => id === goal)?.register);
  const measure = measures.find(({ id }) => id === answered?.measure);
  if (!counted || !answered || !measure) return null;
  const { from, to } = counted;
  return {
    measure: measure.id,
    title: measure.title,
    from: printPeriod(from),
    to: printPeriod(to),
    only: answered.only ?? {},
  };
}
