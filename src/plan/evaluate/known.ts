/**
 * Gathers what was known about a goal on a day. Only what was seen rates: `observed`, `provisional` and `adjusted` figures,
 * and baselines printed as the state of their period. What was only expected, projected or aimed at is kept apart.
 */
import type { Day } from '../../core/day.ts';
import type { Text } from '../../core/text.ts';
import type { Unit } from '../../core/unit.ts';
import type { Figure, FigureStatus } from '../../statistics/figure.ts';
import { type FigureSelector, selectFigures } from '../../statistics/select-figures.ts';
import type { Reading } from '../evaluation.ts';
import type { Goal } from '../goal.ts';
import type { Plan } from '../plan.ts';
import type { Target } from '../target.ts';
import { type Observation, observe, observeFigure, sameDays } from './observation.ts';
import { printedAt } from './printed-at.ts';
import { ratedUnit } from './rated-unit.ts';
import { conflictRemark, unitRemark } from './remarks.ts';

export interface Known {
  /** In the unit the goal is rated in, oldest first, one for each period. */
  readonly observations: readonly Observation[];
  /** The same of the area compared with. */
  readonly comparison: readonly Observation[];
  /** Seen, but in another unit: never held against the target. */
  readonly inOtherUnits: readonly Observation[];
  /** Forecasts and expectations of the measure: shown, never rated. */
  readonly expected: readonly Reading[];
  /** As printed, whatever kind it is. */
  readonly baseline: Reading | null;
  /** The baseline if it can be counted from: stated or expected, not merely the nearest figure, and in the right unit. */
  readonly countedFrom: Reading | null;
  readonly remarks: readonly Text[];
}

/** `unit` is the unit the goal is rated in. */
export function knownOf(goal: Goal, unit: Unit, plan: Plan, figures: readonly Figure[], asOf: Day): Known {
  const own = select(goal.figures, figures, asOf);
  const seen = own.filter((figure) => isSeen(figure, goal));
  const baseline = baselineOf(goal, figures, asOf);
  const all = [...seen.flatMap(observeFigure), ...statedBaseline(goal, baseline, plan)];
  const [inUnit, inOtherUnits] = [all.filter((each) => each.unit === unit), all.filter((each) => each.unit !== unit)];
  const observations = onePerPeriod(inUnit);
  return {
    observations,
    comparison: onePerPeriod(comparisonOf(goal, figures, asOf).filter((each) => each.unit === unit)),
    inOtherUnits,
    expected: own.filter((figure) => !seen.includes(figure)).flatMap(expectedReading),
    baseline,
    countedFrom: baseline && goal.baseline?.kind !== 'nearest' && baseline.unit === unit ? baseline : null,
    remarks: [...conflictRemark(inUnit, observations), ...unitRemark(unit, inOtherUnits, baseline)],
  };
}

/** The unit a goal is rated in, by its target and what was seen of its measure. */
export function unitOf(goal: Goal, target: Target, figures: readonly Figure[], asOf: Day): Unit {
  return ratedUnit(
    goal,
    target,
    select(goal.figures, figures, asOf).filter((figure) => isSeen(figure, goal)),
  );
}

function isSeen(figure: Figure, goal: Goal): boolean {
  return SEEN.includes(figure.status) && !isExpectedBaseline(figure, goal);
}

const SEEN: readonly FigureStatus[] = ['observed', 'provisional', 'adjusted', 'baseline'];

function select(selectors: readonly FigureSelector[] | undefined, figures: readonly Figure[], asOf: Day): Figure[] {
  return [...new Set((selectors ?? []).flatMap((selector) => selectFigures(figures, selector, asOf)))];
}

/** A row printed as baseline is an observation, unless the plan only expects it. */
function isExpectedBaseline({ status, period }: Figure, { baseline }: Goal): boolean {
  return status === 'baseline' && baseline?.kind === 'expected' && period !== null && sameDays(period, baseline.period);
}

/** The baseline of the plan, with the published row it stands in. */
export function baselineOf(goal: Goal, figures: readonly Figure[], asOf: Day): Reading | null {
  if (!goal.baseline) return null;
  const { value, unit, period, kind, lines } = goal.baseline;
  const figure = printedAt({ value, period }, lines ?? linesOf(goal), figures, asOf);
  return { value, unit, period, ...(figure && { figure }), ...(kind === 'expected' && { expected: true }) };
}

/** All lines of the source the goal cites. */
export function linesOf({ lines, restated_lines = [] }: Goal): string[] {
  return [...lines, ...restated_lines];
}

/** A stated baseline is the state of its period, known from the day the plan was printed. */
function statedBaseline({ baseline }: Goal, reading: Reading | null, plan: Plan): Observation[] {
  return reading && baseline?.kind === 'stated' ? observe(reading, plan.printed.on) : [];
}

function comparisonOf(goal: Goal, figures: readonly Figure[], asOf: Day): Observation[] {
  return select(goal.comparison_figures, figures, asOf)
    .filter(({ status }) => SEEN.includes(status))
    .flatMap(observeFigure);
}

function expectedReading(figure: Figure): Reading[] {
  const { value, unit, period, status } = figure;
  const isForecast = status === 'expected' || status === 'projected' || status === 'baseline';
  return isForecast && value !== null && period !== null ? [{ value, unit, period, figure, expected: true }] : [];
}

/** Of several figures about the same days the one known last counts, and else the one named first. */
function onePerPeriod(observations: readonly Observation[]): Observation[] {
  const kept: Observation[] = [];
  for (const each of observations) {
    const rival = kept.findIndex(({ period }) => sameDays(period, each.period));
    if (rival < 0) kept.push(each);
    else if (each.knownFrom > kept[rival]!.knownFrom) kept[rival] = each;
  }
  return kept.sort((a, b) => a.days.to - b.days.to || a.days.from - b.days.from);
}
