/**
 * What is so on the last days of periods mostly stays the same for a while: periods in a row with the same numbers and
 * groups are kept back, and counted as one run.
 */
import type { CubeCounter } from './cube-counter.ts';
import { GROUP_KEYS } from './group.ts';

export class RunOfPeriods {
  readonly #codes = new Int32Array(GROUP_KEYS.length);
  /** None: nothing is kept back. */
  #counters: readonly CubeCounter[] = [];
  #subject = 0;
  #first = 0;
  #last = 0;
  #numerator = 0;
  #denominator = 0;

  add(
    counters: readonly CubeCounter[],
    codes: Int32Array,
    period: number,
    numerator: number,
    denominator: number,
    subject: number,
  ): void {
    if (this.#goesOn(counters, codes, period, numerator, denominator)) {
      this.#last = period;
      return;
    }
    this.count();
    this.#codes.set(codes);
    this.#counters = counters;
    this.#subject = subject;
    this.#first = period;
    this.#last = period;
    this.#numerator = numerator;
    this.#denominator = denominator;
  }

  /** Counts what was kept back. Every subject needs it, before the next one comes. */
  count(): void {
    if (this.#counters.length === 0) return;
    for (const counter of this.#counters) {
      counter.addRun(this.#codes, this.#first, this.#last, this.#numerator, this.#denominator, this.#subject);
    }
    this.#counters = [];
  }

  #goesOn(
    counters: readonly CubeCounter[],
    codes: Int32Array,
    period: number,
    numerator: number,
    denominator: number,
  ): boolean {
    if (counters !== this.#counters || period !== this.#last + 1) return false;
    if (numerator !== this.#numerator || denominator !== this.#denominator) return false;
    for (let slot = 0; slot < codes.length; slot++) if (codes[slot] !== this.#codes[slot]) return false;
    return true;
  }
}
