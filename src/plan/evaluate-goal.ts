/**
 * What can be said about a goal on a day: verdict, explaining sentence, and the numbers they rest on. Nothing known after
 * the day is used, and nothing is rated on a missing value. The rules stand in `docs/decisions/0003-verdicts.md`.
 */
import type { Day } from '../core/day.ts';
import type { Figure } from '../statistics/figure.ts';
import { evaluateAgainstArea } from './evaluate/against-area.ts';
import { evaluateAverage } from './evaluate/average.ts';
import { evaluateCeilingOnRise } from './evaluate/ceiling-on-rise.ts';
import { evaluateChange } from './evaluate/change.ts';
import { evaluateCohort } from './evaluate/cohort.ts';
import { evaluateCompound } from './evaluate/compound.ts';
import { evaluateCount } from './evaluate/count.ts';
import { evaluateDeadline } from './evaluate/deadline.ts';
import { evidenceSentence } from './evaluate/evidence.ts';
import type { Finding, GoalCase } from './evaluate/goal-case.ts';
import { evaluateGrowthGap } from './evaluate/growth-gap.ts';
import { baselineOf, knownOf, linesOf, unitOf } from './evaluate/known.ts';
import { evaluateLevel } from './evaluate/level.ts';
import { outranked } from './evaluate/outranked.ts';
import { printedAt } from './evaluate/printed-at.ts';
import { evaluateRank } from './evaluate/rank.ts';
import { printedChangeRemark, statusRemarks } from './evaluate/remarks.ts';
import { evaluateShare } from './evaluate/share.ts';
import type { Evaluation, Reading } from './evaluation.ts';
import type { Goal } from './goal.ts';
import type { Plan } from './plan.ts';
import type { Target, TargetOf, TargetShape } from './target.ts';
import { dayName } from './words.ts';

/** `figures` are the published figures of the plan; what was not known on the day is left aside. */
export function evaluateGoal(goal: Goal, plan: Plan, figures: readonly Figure[], asOf: Day): Evaluation {
  if (asOf < plan.printed.on) return { ...NOTHING, ...notKnownThen(plan), goal: goal.id, asOf };
  if (!goal.target) {
    const sentence = evidenceSentence(goal, figures, asOf);
    return {
      ...NOTHING,
      goal: goal.id,
      asOf,
      verdict: 'evidence',
      sentence,
      baseline: baselineOf(goal, figures, asOf),
    };
  }
  const goalCase = caseOf(goal, goal.target, plan, figures, asOf);
  const finding = outranked(goalCase, evaluateShape(goalCase));
  return evaluationOf(goalCase, finding);
}

const NOTHING = {
  baseline: null,
  target: null,
  actual: null,
  gap: null,
  behind: null,
  required: null,
  path: [],
  remarks: [],
  used: [],
} as const;

const EVALUATORS: { readonly [S in TargetShape]: (goalCase: GoalCase<TargetOf<S>>) => Finding } = {
  level: evaluateLevel,
  average: evaluateAverage,
  'ceiling-on-rise': evaluateCeilingOnRise,
  count: evaluateCount,
  share: evaluateShare,
  change: evaluateChange,
  compound: evaluateCompound,
  rank: evaluateRank,
  'against-area': evaluateAgainstArea,
  'growth-gap': evaluateGrowthGap,
  cohort: evaluateCohort,
  deadline: evaluateDeadline,
};

function evaluateShape(goalCase: GoalCase): Finding {
  const evaluate = EVALUATORS[goalCase.target.shape] as (goalCase: GoalCase) => Finding;
  return evaluate(goalCase);
}

function caseOf(goal: Goal, target: Target, plan: Plan, figures: readonly Figure[], asOf: Day): GoalCase {
  const value = printedValue(target);
  const printed = value === undefined ? undefined : { value, period: target.period };
  const targetFigure = printed && printedAt(printed, linesOf(goal), figures, asOf);
  const unit = unitOf(goal, target, figures, asOf);
  return { ...knownOf(goal, unit, plan, figures, asOf), goal, target, plan, asOf, targetFigure };
}

/** The number of the target as it is printed, whatever its shape. */
function printedValue(target: Target): number | undefined {
  if ('value' in target) return target.value;
  if ('change' in target) return target.change;
  if ('gap' in target) return target.gap;
  return 'percent_per_year' in target ? target.percent_per_year : undefined;
}

function evaluationOf(goalCase: GoalCase, finding: Finding): Evaluation {
  const { goal, asOf, target, baseline, targetFigure } = goalCase;
  const { used = [], remarks = [], actual = null, ...found } = finding;
  const printedChange = 'printed_change' in target ? target.printed_change : undefined;
  const readings = [baseline, actual, ...used];
  const figures = [targetFigure, ...readings.map((reading) => reading?.figure)];
  return {
    ...NOTHING,
    ...found,
    goal: goal.id,
    asOf,
    baseline,
    target: readingOf(found.target),
    actual: readingOf(actual),
    path: (found.path ?? []).flatMap((reading) => readingOf(reading) ?? []),
    remarks: [
      ...statusRemarks(actual, used),
      ...goalCase.remarks,
      ...printedChangeRemark(printedChange, baseline, found.target ?? null),
      ...remarks,
    ],
    used: [...new Set(figures.filter((figure) => figure !== undefined))],
  };
}

/** Only what a reading is made of. */
function readingOf(reading: Reading | null | undefined): Reading | null {
  if (!reading) return null;
  const { value, unit, period, figure, expected } = reading;
  return { value, unit, period, ...(figure && { figure }), ...(expected && { expected }) };
}

function notKnownThen(plan: Plan): Pick<Evaluation, 'verdict' | 'why' | 'sentence'> {
  const first = dayName(plan.printed.on);
  return {
    verdict: 'not-measurable',
    why: 'not-known-then',
    sentence: {
      da: `Planen var ikke kendt endnu; det, den trykker, er kendt fra ${first.da}.`,
      en: `The plan was not known yet; what it prints is known from ${first.en}.`,
    },
  };
}
