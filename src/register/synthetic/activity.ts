/** An activity in the making: its kind may still change, its workplace is found last. */
import type { Day } from '../../core/day.ts';
import type { ActivityKind } from '../codes.ts';
import type { ModelledBenefit } from './benefit-model.ts';

export interface Activity {
  readonly person: number;
  kind: ActivityKind;
  readonly from: Day;
  /** The first day outside; `FOREVER`: goes on. */
  readonly to: Day;
  /** Hours a week in hundredths. */
  readonly hours: number;
  readonly benefit: ModelledBenefit | undefined;
}

/** Kinds between which the share of ordinary education decides. */
export const COURSES: readonly ActivityKind[] = ['vejledning-opkvalificering', 'ordinaer-uddannelse'];
