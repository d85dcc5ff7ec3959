/** The steps of one person's ladder up to a day, as stretches of weeks; empty where facts contradict each other. */
import type { Day } from '../../core/day.ts';
import type { Week } from '../../core/week.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import { benefitBeforeBirth } from '../contradiction.ts';
import type { Law } from '../law/law.ts';
import { stepsInto } from './ladder-steps.ts';
import { ladderOf } from './person-ladder.ts';
import { WeekStretches } from './week-stretches.ts';

export interface StepStretch {
  readonly from: Week;
  /** First week outside. */
  readonly to: Week;
  /** From 1; 0 where it cannot be known. */
  readonly step: number;
}

export function ladderSteps(person: PersonCursor, day: Day, law: Law): readonly StepStretch[] {
  if (benefitBeforeBirth(person, day)) return [];
  const stretches = new WeekStretches();
  stepsInto(ladderOf(person, day, law), stretches);
  return Array.from({ length: stretches.count }, (_, at) => ({
    from: stretches.from[at]!,
    to: stretches.to[at]!,
    step: stretches.kind[at]!,
  }));
}
