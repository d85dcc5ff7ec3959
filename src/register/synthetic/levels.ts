/**
 * How many persons each cell holds in each month, so that every published number of persons is met. The national levels are
 * scaled to the municipality; then each series of figures (the same cells, one period after another) multiplies its cells by
 * a line through time that meets the figures, again and again until all are met together. What no figure speaks of keeps its
 * share of what one does.
 */
import { firstDayOfMonth, type Month } from '../../core/month.ts';
import { registerErrors } from '../errors.ts';
import type { Cell } from './cell.ts';
import { nationalLevel } from './national-levels.ts';
import type { Target } from './target.ts';

/** A number of persons, on average of the days of a period, in some cells. */
export interface Constraint {
  readonly target: Target;
  readonly cells: readonly number[];
  readonly value: number;
}

export interface Months {
  readonly from: Month;
  /** The first month outside. */
  readonly to: Month;
}

/** By cell and month; `inhabitants` of 16–66 years; `atLeast` by cell and month. */
export function startingLevels(
  cells: readonly Cell[],
  { from, to }: Months,
  inhabitants: number,
  atLeast: (cell: number, month: Month) => number,
): Float64Array[] {
  return cells.map(({ benefit, share }, cell) =>
    Float64Array.from({ length: to - from }, (_, at) => {
      const level = (nationalLevel(benefit, from + at) * inhabitants * share) / 1000;
      return level === 0 ? 0 : Math.max(level, atLeast(cell, from + at));
    }),
  );
}

const ROUNDS = 3000;
/** What counts as met, as a share. */
const MET = 1e-4;
const NOT_MET = 5e-3;

/** Changes the levels (`register/targets-contradict`). */
export function meet(levels: readonly Float64Array[], constraints: readonly Constraint[], months: Months): void {
  const series = [...Map.groupBy(constraints, ({ cells }) => cells.join()).values()].map((of) =>
    of.toSorted((a, b) => middle(a) - middle(b)),
  );
  let [worst, off] = [constraints[0], 0];
  for (let round = 0; round < ROUNDS; round++) {
    [worst, off] = [constraints[0], 0];
    for (const knots of series) {
      const ratios = knots.map((knot) => ratio(levels, knot, months));
      ratios.forEach((each, at) => {
        if (Math.abs(each - 1) > off) [worst, off] = [knots[at], Math.abs(each - 1)];
      });
      multiply(levels, knots, ratios, months);
    }
    if (off < MET) return;
  }
  if (worst === undefined || off < NOT_MET) return;
  const { measure, period, value, source } = worst.target;
  throw registerErrors.create('register/targets-contradict', { measure, period, value, source });
}

/** Published over what the levels say. */
function ratio(levels: readonly Float64Array[], constraint: Constraint, months: Months): number {
  const is = average(levels, constraint, months);
  if (constraint.value === 0) return is === 0 ? 1 : 0;
  return is === 0 ? 1 : constraint.value / is;
}

export function average(levels: readonly Float64Array[], { target, cells }: Constraint, months: Months): number {
  let [sum, days] = [0, 0];
  for (let month = months.from; month < months.to; month++) {
    const [first, next] = [firstDayOfMonth(month), firstDayOfMonth(month + 1)];
    const inside = Math.min(next, target.to) - Math.max(first, target.from);
    if (inside <= 0) continue;
    days += inside;
    for (const cell of cells) sum += levels[cell]![month - months.from]! * inside;
  }
  return days === 0 ? 0 : sum / days;
}

function middle({ target }: Constraint): number {
  return (target.from + target.to) / 2;
}

/** By the line through the ratios at the middle of each period; level before the first and after the last. */
function multiply(
  levels: readonly Float64Array[],
  knots: readonly Constraint[],
  ratios: readonly number[],
  months: Months,
): void {
  let next = 0;
  for (let month = months.from; month < months.to; month++) {
    const day = (firstDayOfMonth(month) + firstDayOfMonth(month + 1)) / 2;
    while (next < knots.length && middle(knots[next]!) < day) next++;
    const [before, after] = [knots[next - 1], knots[next]];
    let factor = ratios[next] ?? ratios[next - 1]!;
    if (before && after) {
      const way = (day - middle(before)) / (middle(after) - middle(before));
      factor = ratios[next - 1]! + (ratios[next]! - ratios[next - 1]!) * way;
    }
    if (factor === 1) continue;
    for (const cell of knots[0]!.cells) levels[cell]![month - months.from]! *= factor;
  }
}
