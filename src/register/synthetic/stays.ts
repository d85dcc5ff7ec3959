/** Stays on benefits as they are told by the simulation: rows of numbers that grow. */

import type { Readiness } from '../codes.ts';
import type { ModelledBenefit } from './benefit-model.ts';

export interface Stay {
  readonly person: number;
  readonly benefit: ModelledBenefit;
  readonly readiness: Readiness | undefined;
  /** Share of full time, in thousandths. */
  readonly degree: number;
  readonly from: number;
  /** The first day outside; `FOREVER`: goes on. */
  readonly to: number;
}

/** Stays of each person, in order of time. */
export function byPerson(stays: readonly Stay[], persons: number): readonly (readonly Stay[])[] {
  const lists: Stay[][] = Array.from({ length: persons }, () => []);
  for (const stay of stays) lists[stay.person]!.push(stay);
  for (const list of lists) list.sort((a, b) => a.from - b.from);
  return lists;
}
