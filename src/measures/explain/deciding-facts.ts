/**
 * The facts that a contribution rests on: with these alone it is the same, and without any one of them it is another. They
 * are found by leaving facts out and counting again, so nothing has to be said about them anywhere else.
 */

import type { Measure } from '../measure.ts';
import type { Scope } from '../scope.ts';
import { addedBy } from './added-by.ts';
import type { FactAt, PersonWorld } from './person-world.ts';

/** By index of the period. */
export function decidingFacts(measure: Measure, scope: Scope, world: PersonWorld): FactAt[][] {
  const whole = totals(measure, scope, world, world.facts);
  const nothing = totals(measure, scope, world, []);
  const without = world.facts.map((fact) =>
    totals(
      measure,
      scope,
      world,
      world.facts.filter((other) => other !== fact),
    ),
  );
  return whole.map((total, period) => {
    if (total === nothing[period]) return [];
    const needed = world.facts.filter((_, at) => without[at]![period] !== total);
    const isSame = (facts: readonly FactAt[]) => totals(measure, scope, world, facts)[period] === total;
    return fewest(isSame(needed) ? needed : world.facts, isSame);
  });
}

/** Where facts can do in each other's stead, the earliest are kept. */
function fewest(facts: readonly FactAt[], isSame: (facts: readonly FactAt[]) => boolean): FactAt[] {
  let kept = [...facts];
  const leaveOut = (size: number): boolean => {
    const before = kept.length;
    for (let end = kept.length; end > 0; end -= size) {
      const less = kept.filter((_, at) => at < end - size || at >= end);
      if (isSame(less)) kept = less;
    }
    return kept.length < before;
  };
  // Large pieces first: most facts have nothing to do with it.
  for (let size = Math.ceil(kept.length / 2); size > 1; size = Math.ceil(size / 2)) leaveOut(size);
  while (leaveOut(1));
  return kept;
}

/** All that the person adds in total, by period, as text to compare. */
function totals(measure: Measure, scope: Scope, world: PersonWorld, facts: readonly FactAt[]): string[] {
  const { numerator, denominator, unknown } = addedBy(measure, scope, world, [], facts);
  const cells = numerator.length / scope.periods.length;
  return scope.periods.map((_, period) =>
    Array.from({ length: cells }, (_, cell) => cell * scope.periods.length + period)
      .map((at) => [numerator[at], denominator[at], unknown[at]].join('/'))
      .join(),
  );
}
