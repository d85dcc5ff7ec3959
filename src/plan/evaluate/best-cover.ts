/**
 * Chooses, among figures whose periods overlap (a year, its quarters, the half-year so far), those to add up or average:
 * no day twice, as many days as possible, and of equal covers the one of the finest figures.
 */
import type { Days } from '../../core/period.ts';
import type { PeriodSpan } from '../../core/period-span.ts';
import { liesWithin, type Observation } from './observation.ts';

export interface Cover {
  /** In order of time, without overlap. */
  readonly pieces: readonly Observation[];
  /** How many days they are about. */
  readonly days: number;
}

const NOTHING: Cover = { pieces: [], days: 0 };

export function bestCover(observations: readonly Observation[], window: Days): Cover {
  const inside = observations
    .filter(({ days }) => liesWithin(days, window))
    .sort((a, b) => a.days.to - b.days.to || a.days.from - b.days.from);
  // best[n]: the best cover by the first n figures.
  const best: Cover[] = [NOTHING];
  inside.forEach((piece, index) => {
    const compatible = inside.filter(({ days }, before) => before < index && days.to <= piece.days.from).length;
    const without = best[index]!;
    const before = best[compatible]!;
    const length = piece.days.to - piece.days.from;
    best.push(better({ pieces: [...before.pieces, piece], days: before.days + length }, without));
  });
  return best.at(-1)!;
}

function better(a: Cover, b: Cover): Cover {
  if (a.days !== b.days) return a.days > b.days ? a : b;
  return a.pieces.length >= b.pieces.length ? a : b;
}

/** From the first to the last figure; in days when the last was told before its period had ended. */
export function spanOf({ pieces }: Cover): PeriodSpan {
  const [first, last] = [pieces[0]!, pieces.at(-1)!];
  if (last.whole) return { from: first.period.from, to: last.period.to };
  return { from: { grain: 'day', index: first.days.from }, to: { grain: 'day', index: last.days.to - 1 } };
}

/** The average over the covered days: each figure weighs as many days as it is about. */
export function averageOf({ pieces, days }: Cover): number {
  return pieces.reduce((sum, piece) => sum + piece.value * (piece.days.to - piece.days.from), 0) / days;
}

export function sumOf({ pieces }: Cover): number {
  return pieces.reduce((sum, { value }) => sum + value, 0);
}
