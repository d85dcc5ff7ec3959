/**
 * A stretch of days cut by periods, told by its two ends: all that lies before its last day, less all that lies before its
 * first. Whole periods in between are not walked through. Reused from stretch to stretch.
 */
import type { Day } from '../core/day.ts';
import type { Scope } from './scope.ts';

/** The days that count: every one, or Thursdays (day 0 was one). */
export type Counted = 'days' | 'thursdays';

export class Stretch {
  readonly #scope: Scope;
  readonly #inDays: Int32Array;
  readonly #inThursdays: Int32Array;
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
    const { periods, starts } = scope;
    this.#inDays = Int32Array.from(periods, (_, period) => starts[period + 1]! - starts[period]!);
    this.#inThursdays = Int32Array.from(periods, (_, period) => thursdays(starts[period]!, starts[period + 1]!));
    this.whole = this.#inDays;
  }

  /** From `from` to `to` (outside), both within what is asked. */
  set(from: Day, to: Day, counted: Counted, weight: number): void {
    const { starts, periodAt, from: origin } = this.#scope;
    this.first = periodAt[from - origin]!;
    this.last = periodAt[to - 1 - origin]!;
    this.weight = weight;
    if (counted === 'days') {
      this.whole = this.#inDays;
      this.before = (from - starts[this.first]!) * weight;
      this.until = (to - starts[this.last]!) * weight;
    } else {
      this.whole = this.#inThursdays;
      this.before = thursdays(starts[this.first]!, from) * weight;
      this.until = thursdays(starts[this.last]!, to) * weight;
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

/** Thursdays from `from` to `to` (outside). */
function thursdays(from: Day, to: Day): number {
  return Math.ceil(to / 7) - Math.ceil(from / 7);
}
