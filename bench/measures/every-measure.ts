/** Every measure that can be measured by month over ten years, in the total and in every breakdown by one group. */
import type { Ask } from '../../src/measures/fold.ts';
import { whyNotMeasurable } from '../../src/measures/measurable.ts';
import { loadMeasures } from '../../src/measures/node/load-measures.ts';
import type { Scope } from '../../src/measures/scope.ts';

export async function everyMeasure(scope: Scope): Promise<Ask[]> {
  return (await loadMeasures())
    .filter((measure) => measure.grains.includes('month') && whyNotMeasurable(measure, scope) === undefined)
    .map((measure): Ask => ({ measure, by: [[], ...measure.groups.map((key) => [key])] }));
}
