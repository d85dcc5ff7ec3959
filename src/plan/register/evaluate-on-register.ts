/** The goals of a plan on a register: verdicts by the same evaluators as those on published figures, and the two compared. */
import type { Day } from '../../core/day.ts';
import { type Period, samePeriod, yearBefore } from '../../core/period.ts';
import type { Text } from '../../core/text.ts';
import type { CountAll } from '../../measures/fold.ts';
import type { PeriodFigure } from '../../measures/narrowed.ts';
import { WITHHELD } from '../../measures/withholding/figure.ts';
import type { Figure } from '../../statistics/figure.ts';
import { knownOf } from '../evaluate/known.ts';
import { newest, type Observation } from '../evaluate/observation.ts';
import { evaluateGoal } from '../evaluate-goal.ts';
import type { Evaluation, Reading } from '../evaluation.ts';
import type { Plan } from '../plan.ts';
import { amount, forPeriod, sentences } from '../words.ts';
import { type Comparison, compare } from './compare.ts';
import { countGoals } from './count-goals.ts';
import type { AskedRegister, CountedGoal, NotCounted } from './passes.ts';
import { figuresOf, goalOnRegister, isFromRegister } from './register-figures.ts';

export interface RegisterReading extends Reading {
  /** How many persons, workplaces or job orders it is made of; `null`: not told. */
  readonly subjects: number | null;
}

export interface OnRegister {
  readonly goal: string;
  readonly asOf: Day;
  /** `null`: not measured, and `why` says what is missing. */
  readonly evaluation: Evaluation | null;
  readonly why: Text | null;
  /** What the register says, in order of time. */
  readonly series: readonly RegisterReading[];
  /** The same of the area compared with. */
  readonly area: readonly RegisterReading[];
  /** The first and the last period told of, of the shortest length: what to ask the measure itself for. */
  readonly counted: { readonly from: Period; readonly to: Period } | null;
  /** `null`: nothing was published of the goal's measure. */
  readonly comparison: Comparison | null;
}

export interface RegisterAsked extends AskedRegister {
  readonly isSynthetic: boolean;
}

/** In the order of the plan's goals. `published` are the plan's published figures. */
export async function evaluateOnRegister(
  plan: Plan,
  published: readonly Figure[],
  asked: RegisterAsked,
  asOf: Day,
  countAll: CountAll,
): Promise<OnRegister[]> {
  const counted = await countGoals(plan, asked, asOf, countAll);
  return counted.map((each) =>
    'why' in each ? notMeasured(each, asOf) : measured(each, plan, published, asked, asOf),
  );
}

function notMeasured({ goal, why }: NotCounted, asOf: Day): OnRegister {
  return { goal: goal.id, asOf, evaluation: null, why, series: [], area: [], counted: null, comparison: null };
}

function measured(
  counted: CountedGoal,
  plan: Plan,
  published: readonly Figure[],
  { isSynthetic }: RegisterAsked,
  asOf: Day,
): OnRegister {
  const { goal, incomparable, withheld } = counted;
  const figures = figuresOf(counted, plan);
  const asked = goalOnRegister(goal, figures);
  const unit = figures[0]?.unit ?? 'not-stated';
  const { observations, comparison } = knownOf({ ...asked, baseline: undefined }, unit, plan, figures, asOf);
  const evaluation = evaluateGoal(asked, plan, [...published, ...figures], asOf);
  const seen = knownOf(goal, unit, plan, published, asOf);
  const told = goal.target ? evaluation : withReading(evaluation, observations);
  return {
    goal: goal.id,
    asOf,
    evaluation: {
      ...withoutTables(told),
      sentence: sentences(told.sentence, incomparable ?? undefined, withheld ? WITHHELD[withheld] : undefined),
    },
    why: null,
    series: observations.map((each) => withSubjects(each, counted.figures)),
    area: comparison.map((each) => withSubjects(each, counted.comparison)),
    counted: countedOver(counted),
    comparison: compare([...seen.observations, ...seen.inOtherUnits], observations, counted, isSynthetic),
  };
}

function countedOver({ figures, answered }: CountedGoal): OnRegister['counted'] {
  const shortest = figures.filter(({ period }) => period.grain === answered.periods[0]);
  const [first, last] = [shortest[0], shortest.at(-1)];
  return first && last ? { from: first.period, to: last.period } : null;
}

/** A figure's row is its place among those that were counted. */
function withSubjects(reading: Reading, counted: readonly PeriodFigure[]): RegisterReading {
  return { ...plain(reading), subjects: counted[(reading.figure?.row ?? 0) - 1]?.subjects ?? null };
}

/** A goal without a number gets no verdict of one, but what the register says is told. */
function withReading(evaluation: Evaluation, observations: readonly Observation[]): Evaluation {
  const latest = newest(observations);
  if (!latest || evaluation.verdict !== 'evidence') return evaluation;
  const before = yearBefore(latest.period.from);
  const earlier = before && observations.find(({ period }) => samePeriod(period.from, before));
  const [value, period] = [amount(latest), forPeriod(latest.period)];
  const [was, then] = earlier ? [amount(earlier), forPeriod(earlier.period)] : [];
  return {
    ...evaluation,
    actual: latest,
    sentence: sentences(evaluation.sentence, {
      da: `Registret siger ${value.da} ${period.da}${was && then ? ` mod ${was.da} ${then.da}` : ''}.`,
      en: `The register says ${value.en} ${period.en}${was && then ? ` against ${was.en} ${then.en}` : ''}.`,
    }),
  };
}

/** Figures of the register stand in no table that could be opened. */
function withoutTables(evaluation: Evaluation): Evaluation {
  const { baseline, target, actual, path, used } = evaluation;
  return {
    ...evaluation,
    baseline: baseline && plain(baseline),
    target: target && plain(target),
    actual: actual && plain(actual),
    path: path.map(plain),
    used: used.filter((figure) => !isFromRegister(figure)),
  };
}

function plain(reading: Reading): Reading {
  const { value, unit, period, figure, expected } = reading;
  const printed = figure && !isFromRegister(figure) ? { figure } : {};
  return { value, unit, period, ...printed, ...(expected && { expected }) };
}
