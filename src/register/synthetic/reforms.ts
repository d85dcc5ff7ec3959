/**
 * Days on which the law moved people from one benefit to another. On the day itself everybody concerned changes; the
 * benefit given up goes on for others, or ends.
 */
import { type Day, parseDay } from '../../core/day.ts';
import type { ModelledBenefit } from './benefit-model.ts';

export interface Reform {
  readonly on: Day;
  readonly from: ModelledBenefit;
  readonly to: ModelledBenefit;
  /** `young`: under 30 without an education that qualifies; `refugees`: received within the last seven years. */
  readonly whom: 'all' | 'young' | 'refugees';
}

export const REFORMS: readonly Reform[] = [
  { on: parseDay('2014-01-01'), from: 'kontanthjaelp', to: 'uddannelseshjaelp', whom: 'young' },
  { on: parseDay('2016-07-01'), from: 'kontanthjaelp', to: 'integrationsydelse', whom: 'refugees' },
  { on: parseDay('2016-07-01'), from: 'uddannelseshjaelp', to: 'integrationsydelse', whom: 'refugees' },
  { on: parseDay('2020-01-01'), from: 'integrationsydelse', to: 'sho', whom: 'all' },
  { on: parseDay('2025-07-01'), from: 'sho', to: 'kontanthjaelp', whom: 'all' },
  { on: parseDay('2025-07-01'), from: 'uddannelseshjaelp', to: 'kontanthjaelp', whom: 'all' },
];

/** When the cash benefit is not for the young without an education: they have the education benefit instead. */
export function youngHaveTheirOwnBenefit(day: Day): boolean {
  return day >= parseDay('2014-01-01') && day < parseDay('2025-07-01');
}
