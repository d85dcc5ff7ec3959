/**
 * A stretch of days cut by periods, told by its two ends: all that lies before its last day, less all that lies before its
 * first. Whole periods in between are not walked through. Reused from stretch to stretch.
 */
import type { Day } from '../core/day.ts';
import { type Scope, thursdaysWithin } from './scope.ts';

/** The days that count. */
export type Counted = 'days' | 'thursdays';

export class Stretch {
  readonly #scope: Scope;
  /** First and last period (included) that something lies in. None: `last` is before `first`. */
  first = 0;
  last = -1;
  weight = 0;
  /** What of the first period lies before the stretch, and what of the last lies before its end. */
  before = 0;
  until = 0;
  /** By period: how much a whole one holds at weight 1. */
  whole: Int32Array;

  constructor(scope: Scope) {
    this.#scope = scope;
    this.whole = scope.days;
  }

  /** From `from` to `to` (outside), both within what is asked. */
  set(from: Day, to: Day, counted: Counted, weight: number): void {
    const { starts, periodAt, from: origin, days, thursdays } = this.#scope;
    this.first = periodAt[from - origin]!;
    this.last = periodAt[to - 1 - origin]!;
    this.weight = weight;
    if (counted === 'days') {
      this.whole = days;
      this.before = (from - starts[this.first]!) * weight;
      this.until = (to - starts[this.last]!) * weight;
    } else {
      this.whole = thursdays;
      this.before = thursdaysWithin(starts[this.first]!, from) * weight;
      this.until = thursdaysWithin(starts[this.last]!, to) * weight;
      this.#trim();
    }
  }

  /** Leaves out a first or last period of which only days that do not count lie in the stretch. */
  #trim(): void {
    if (this.until === 0) {
      this.last--;
      this.until = this.last < 0 ? 0 : this.whole[this.last]! * this.weight;
    }
    if (this.first > this.last) return;
    const upTo = this.first === this.last ? this.until : this.whole[this.first]! * this.weight;
    if (this.before !== upTo) return;
    this.first++;
    this.before = 0;
  }
}
