/** The unit a goal is rated in. */
import type { Unit } from '../../core/unit.ts';
import type { Figure } from '../../statistics/figure.ts';
import type { Goal } from '../goal.ts';
import type { Target } from '../target.ts';

/**
 * The target's own unit; the measure's where the target has none. Where the plan does not state one, the figures decide if
 * they are all in the same.
 */
export function ratedUnit(goal: Goal, target: Target, seen: readonly Figure[]): Unit {
  const stated = statedUnit(goal, target);
  if (stated !== 'not-stated') return stated;
  const units = new Set(seen.map(({ unit }) => unit));
  const [only] = units;
  return only !== undefined && units.size === 1 ? only : stated;
}

function statedUnit({ measure }: Goal, target: Target): Unit {
  switch (target.shape) {
    case 'rank':
      return 'rank';
    case 'deadline':
      return 'percent';
    case 'growth-gap':
      return measure?.unit ?? 'percent';
    default:
      return target.unit;
  }
}
