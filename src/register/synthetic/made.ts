/** What has been made of a municipality so far, for the parts that are laid along the careers. */
import type { Day } from '../../core/day.ts';
import type { Desk } from './desk.ts';
import type { People } from './people.ts';
import type { Stay } from './stays.ts';
import type { Target } from './target.ts';

export interface Made {
  readonly desk: Desk;
  /** Three-digit code. */
  readonly code: string;
  /** Position of the first person in the register. */
  readonly first: number;
  readonly people: People;
  /** By person, in order of time. */
  readonly stays: readonly (readonly Stay[])[];
  readonly from: Day;
  /** The first day outside. */
  readonly to: Day;
  /** Of 16–66 years. */
  readonly inhabitants: number;
  /** Of this municipality, and inside these days. */
  readonly targets: readonly Target[];
}
