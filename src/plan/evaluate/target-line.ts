/** The line a goal wants its figure on the right side of. */
import type { Unit } from '../../core/unit.ts';
import type { Quantity, Reading } from '../evaluation.ts';
import type { Operator } from '../target.ts';

/** `exactly`: the plan prints only a number and nothing tells which side of it is the good one. */
export type Side = 'at-most' | 'below' | 'at-least' | 'above' | 'exactly';

export interface TargetLine {
  readonly target: Reading;
  readonly side: Side;
}

const SIDES: Readonly<Record<Exclude<Operator, '='>, Side>> = {
  '<=': 'at-most',
  '<': 'below',
  '>=': 'at-least',
  '>': 'above',
  'up-to': 'at-least',
};

/** `=` means that only the number is printed: the shape of the target tells which way it points. */
export function sideOf(operator: Operator, pointing: Side): Side {
  return operator === '=' ? pointing : SIDES[operator];
}

/** The way a change points: −5,1 % is reached by any fall at least as big. */
export function pointingOf(change: number): Side {
  if (change === 0) return 'exactly';
  return change < 0 ? 'at-most' : 'at-least';
}

/** Whether the value is on the right side. What differs by no more than the error of floating point is equal. */
export function isReached(value: number, line: number, side: Side): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(line));
  switch (side) {
    case 'at-most':
      return value <= line + slack;
    case 'below':
      return value < line - slack;
    case 'at-least':
      return value >= line - slack;
    case 'above':
      return value > line + slack;
    case 'exactly':
      return Math.abs(value - line) <= slack;
  }
}

export function wantsLow(side: Side): boolean {
  return side === 'at-most' || side === 'below';
}

/** Actual minus target; between shares in percentage points. */
export function gapOf(value: number, { target }: TargetLine): Quantity {
  const gap = value - target.value;
  const isNoise = Math.abs(gap) <= 1e-9 * Math.max(1, Math.abs(target.value));
  return { value: isNoise ? 0 : gap, unit: unitOfGap(target.unit) };
}

function unitOfGap(unit: Unit): Unit {
  return unit === 'percent' ? 'percentage-points' : unit;
}
