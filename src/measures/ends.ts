/**
 * What lasts, told by its two ends alone: a stretch over ten years is two marks, not 120 additions. `settle` walks the rows
 * once and turns the marks into amounts of each period.
 */
import type { Stretch } from './stretch.ts';

/** Two marks of a period lie side by side: they are made together. */
const MARKS = 2;
/** An amount in this period alone. */
const ALONE = 0;
/** Weight that counts in all of every period before this one. */
const BEFORE = 1;

export class Ends {
  readonly #periods: number;
  readonly #amounts: Float64Array;
  /** Things that count, and subjects met, from a period on. One period more than there are, for what never ends. */
  readonly #each: Int32Array;
  readonly #newcomers: Int32Array;
  readonly #isOpen: Uint8Array;
  readonly #open: number[] = [];
  /** By period: how much a whole one holds at weight 1. */
  #whole: Int32Array;

  constructor(rows: number, periods: number) {
    this.#periods = periods;
    this.#amounts = new Float64Array(rows * periods * MARKS);
    this.#each = new Int32Array(rows * (periods + 1));
    this.#newcomers = new Int32Array(rows * (periods + 1));
    this.#isOpen = new Uint8Array(rows);
    this.#whole = new Int32Array(periods);
  }

  addStretch(row: number, { first, last, before, until, weight, whole }: Stretch, sign: number): void {
    const amounts = this.#amounts;
    const from = (row * this.#periods + first) * MARKS;
    const to = (row * this.#periods + last) * MARKS;
    amounts[from + ALONE]! -= before * sign;
    amounts[from + BEFORE]! -= weight * sign;
    amounts[to + ALONE]! += until * sign;
    amounts[to + BEFORE]! += weight * sign;
    this.#whole = whole;
    this.#opened(row);
  }

  /** So many things in each period from `from` to `to` (outside). */
  addEach(row: number, from: number, to: number, things: number): void {
    const begin = row * (this.#periods + 1);
    this.#each[begin + from]! += things;
    this.#each[begin + to]! -= things;
    this.#opened(row);
  }

  /** So many subjects in each period from `from` to `to` (outside). */
  addSubjects(row: number, from: number, to: number, subjects: number): void {
    const begin = row * (this.#periods + 1);
    this.#newcomers[begin + from]! += subjects;
    this.#newcomers[begin + to]! -= subjects;
    this.#opened(row);
  }

  #opened(row: number): void {
    if (this.#isOpen[row] === 1) return;
    this.#isOpen[row] = 1;
    this.#open.push(row);
  }

  /** Adds what has been told since the last time to the cells. */
  settle(amounts: Float64Array, subjects: Int32Array): void {
    for (const row of this.#open) {
      this.#settleCounts(row, amounts, subjects);
      this.#settleAmounts(row, amounts);
      this.#isOpen[row] = 0;
    }
    this.#open.length = 0;
  }

  #settleCounts(row: number, amounts: Float64Array, subjects: Int32Array): void {
    const [begin, cell] = [row * (this.#periods + 1), row * this.#periods];
    let [each, met] = [0, 0];
    for (let period = 0; period < this.#periods; period++) {
      each += this.#each[begin + period]!;
      met += this.#newcomers[begin + period]!;
      amounts[cell + period]! += each;
      subjects[cell + period]! += met;
    }
    this.#each.fill(0, begin, begin + this.#periods + 1);
    this.#newcomers.fill(0, begin, begin + this.#periods + 1);
  }

  #settleAmounts(row: number, amounts: Float64Array): void {
    const cell = row * this.#periods;
    let weight = 0;
    for (let period = this.#periods - 1; period >= 0; period--) {
      const at = (cell + period) * MARKS;
      amounts[cell + period]! += weight * this.#whole[period]! + this.#amounts[at + ALONE]!;
      weight += this.#amounts[at + BEFORE]!;
    }
    this.#amounts.fill(0, cell * MARKS, (cell + this.#periods) * MARKS);
  }
}
