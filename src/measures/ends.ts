/**
 * What lasts, told by its two ends alone: a stretch over ten years is two marks, not 120 additions. `settle` walks the rows
 * once and turns the marks into amounts of each period.
 */
import type { Stretch } from './stretch.ts';

/** Marks of one period lie side by side: they are made together. */
const MARKS = 4;
/** An amount in this period alone. */
const ALONE = 0;
/** Weight that counts in all of every period before this one. */
const BEFORE = 1;
/** An amount in every period from this one on. */
const FROM_HERE = 2;
/** Subjects met from this period on. */
const NEWCOMERS = 3;

export class Ends {
  readonly #periods: number;
  /** One period more than there are, for what never ends. */
  readonly #length: number;
  readonly #marks: Float64Array;
  readonly #isOpen: Uint8Array;
  readonly #open: number[] = [];
  /** By period: how much a whole one holds at weight 1. */
  #whole: Int32Array;

  constructor(rows: number, periods: number) {
    this.#periods = periods;
    this.#length = (periods + 1) * MARKS;
    this.#marks = new Float64Array(rows * this.#length);
    this.#isOpen = new Uint8Array(rows);
    this.#whole = new Int32Array(periods);
  }

  addStretch(row: number, { first, last, before, until, weight, whole }: Stretch, sign: number): void {
    const marks = this.#marks;
    const from = row * this.#length + first * MARKS;
    const to = row * this.#length + last * MARKS;
    marks[from + ALONE]! -= before * sign;
    marks[from + BEFORE]! -= weight * sign;
    marks[to + ALONE]! += until * sign;
    marks[to + BEFORE]! += weight * sign;
    this.#whole = whole;
    this.#opened(row);
  }

  /** An amount in each period from `from` to `to` (outside). */
  addEach(row: number, from: number, to: number, amount: number): void {
    this.#addFrom(FROM_HERE, row, from, to, amount);
  }

  /** Subjects in each period from `from` to `to` (outside). */
  addSubjects(row: number, from: number, to: number, subjects: number): void {
    this.#addFrom(NEWCOMERS, row, from, to, subjects);
  }

  #addFrom(mark: number, row: number, from: number, to: number, amount: number): void {
    const begin = row * this.#length + mark;
    this.#marks[begin + from * MARKS]! += amount;
    this.#marks[begin + to * MARKS]! -= amount;
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
      this.#settleRow(row, amounts, subjects);
      this.#isOpen[row] = 0;
    }
    this.#open.length = 0;
  }

  #settleRow(row: number, amounts: Float64Array, subjects: Int32Array): void {
    const marks = this.#marks;
    const begin = row * this.#length;
    const cell = row * this.#periods;
    let [each, met, weight] = [0, 0, 0];
    for (let period = 0; period < this.#periods; period++) {
      each += marks[begin + period * MARKS + FROM_HERE]!;
      met += marks[begin + period * MARKS + NEWCOMERS]!;
      amounts[cell + period]! += each + marks[begin + period * MARKS + ALONE]!;
      subjects[cell + period]! += met;
    }
    for (let period = this.#periods - 1; period >= 0; period--) {
      amounts[cell + period]! += weight * this.#whole[period]!;
      weight += marks[begin + period * MARKS + BEFORE]!;
    }
    marks.fill(0, begin, begin + this.#length);
  }
}
