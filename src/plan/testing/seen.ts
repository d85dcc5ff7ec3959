/** Observations for tests: `seen({ '2017-05': 2196 })`. */

import { parseSpan } from '../../core/period-span.ts';
import type { Unit } from '../../core/unit.ts';
import { type Observation, observe } from '../evaluate/observation.ts';

/** Each known long after its period had ended. */
export function seen(values: Readonly<Record<string, number>>, unit: Unit = 'full-time-persons'): Observation[] {
  return Object.entries(values).flatMap(([period, value]) =>
    observe({ value, unit, period: parseSpan(period) }, 40_000),
  );
}
