/** Figures compared without rounding: a ranking may turn on the last digit. */
import type { RankFigure } from './rank-figures.ts';

/** Decimals that are looked at; a printed figure has far fewer. */
const SCALE = 1_000_000n;

/** The ranked figure as a fraction: value over population, or value over 1. */
interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

function exactValue(value: number): bigint {
  const [whole = '0', decimals = ''] = Math.abs(value).toFixed(6).split('.');
  const scaled = BigInt(whole) * SCALE + BigInt(decimals);
  return value < 0 ? -scaled : scaled;
}

export function shareOf({ value, population }: RankFigure): Fraction {
  return { top: exactValue(value), bottom: population === null ? SCALE : exactValue(population) };
}

/** Below 0: `a` is the smaller. */
export function compareShares(a: Fraction, b: Fraction): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * The smallest change of `figure` that brings its share to that of `goal`: in whole persons where there is a population,
 * otherwise exactly. Falls are negative.
 */
export function changeTo(figure: RankFigure, goal: Fraction, direction: 'fall' | 'rise'): number {
  const { top, bottom } = shareOf(figure);
  // goal.top / goal.bottom * bottom - top, kept as a fraction.
  const [gapTop, gapBottom] = [goal.top * bottom - top * goal.bottom, goal.bottom];
  if (figure.population === null) return Number(gapTop) / Number(gapBottom) / Number(SCALE);
  const whole = gapBottom * SCALE;
  return Number(direction === 'fall' ? floorDivide(gapTop, whole) : -floorDivide(-gapTop, whole));
}

function floorDivide(top: bigint, bottom: bigint): bigint {
  const quotient = top / bottom;
  return top % bottom !== 0n && top < 0n !== bottom < 0n ? quotient - 1n : quotient;
}
