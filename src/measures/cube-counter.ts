/** Counts into one cube: finds the cells of the group codes at hand, and never meets a subject twice in one cell. */
import type { Cube } from './cube.ts';
import { Ends } from './ends.ts';
import { SLOT } from './group.ts';
import type { PeriodSet } from './period-set.ts';
import { isOneRun, lowestOne, nextWord, SeenPeriods } from './seen-periods.ts';
import type { Stretch } from './stretch.ts';

export type Side = 'numerator' | 'denominator';

/** What is counted once: each period as one in the numerator, or as something that lacks a fact. */
export const ONE = 'one';
export const UNKNOWN = 'unknown';
/** The third way: one in the denominator, and in the numerator what is marked for the period. */
export type Once = typeof ONE | typeof UNKNOWN | PeriodSet;

export class CubeCounter {
  readonly cube: Cube;
  readonly byMunicipality: boolean;
  readonly byAge: boolean;
  /** 1 to count, −1 to take away what was counted before. */
  sign = 1;
  readonly #periods: number;
  readonly #slots: Int32Array;
  /** By key: how many rows (of one cell for each period) lie between one value and the next. */
  readonly #strides: Int32Array;
  /** The same over the groups a person is counted once in each of; the others are taken on the first counted day. */
  readonly #onceStrides: Int32Array;
  /** Where the subject at hand has been met. */
  readonly #met: SeenPeriods;
  /** Where what is counted once has been counted. */
  readonly #counted: SeenPeriods;
  readonly #numerator: Ends;
  readonly #denominator: Ends;

  constructor(cube: Cube) {
    const { keys, sizes, strides, periods } = cube;
    const rows = cube.subjects.length / periods;
    this.cube = cube;
    this.byMunicipality = keys.includes('municipality');
    this.byAge = keys.includes('age');
    this.#periods = periods;
    this.#slots = Int32Array.from(keys, (key) => SLOT[key]);
    this.#strides = Int32Array.from(strides, (stride) => stride / periods);
    let onceRows = 1;
    this.#onceStrides = Int32Array.from(keys, (key, at) => {
      if (key !== 'municipality' && key !== 'benefit') return 0;
      const stride = onceRows;
      onceRows *= sizes[at]!;
      return stride;
    });
    this.#met = new SeenPeriods(rows, periods);
    this.#counted = new SeenPeriods(onceRows, periods);
    this.#numerator = new Ends(rows, periods);
    this.#denominator = new Ends(rows, periods);
  }

  /** A stretch of time in the cells of the codes. */
  spread(codes: Int32Array, stretch: Stretch, side: Side, subject: number): void {
    if (stretch.last < stretch.first) return;
    const row = this.#row(codes, this.#strides);
    const ends = side === 'numerator' ? this.#numerator : this.#denominator;
    ends.addStretch(row, stretch, this.sign);
    this.#meet(row, stretch.first, stretch.last, subject);
  }

  add(codes: Int32Array, period: number, numerator: number, denominator: number, subject: number): void {
    const row = this.#row(codes, this.#strides);
    const cell = row * this.#periods + period;
    if (numerator !== 0) this.cube.numerator[cell]! += numerator * this.sign;
    if (denominator !== 0) this.cube.denominator[cell]! += denominator * this.sign;
    if (this.#met.isFirst(row, period, subject)) this.cube.subjects[cell]! += this.sign;
  }

  /** The same numbers in each period from `first` to `last` (included). */
  addRun(
    codes: Int32Array,
    first: number,
    last: number,
    numerator: number,
    denominator: number,
    subject: number,
  ): void {
    const row = this.#row(codes, this.#strides);
    if (numerator !== 0) this.#numerator.addEach(row, first, last + 1, numerator * this.sign);
    if (denominator !== 0) this.#denominator.addEach(row, first, last + 1, denominator * this.sign);
    this.#meet(row, first, last, subject);
  }

  /** One more thing that lacks a fact. Its subject is one of those the cell is made of. */
  addUnknown(codes: Int32Array, period: number, subject: number): void {
    const row = this.#row(codes, this.#strides);
    const cell = row * this.#periods + period;
    this.cube.unknown[cell]! += this.sign;
    if (this.#met.isFirst(row, period, subject)) this.cube.subjects[cell]! += this.sign;
  }

  /**
   * What bears the token is counted in those periods from the first to the last (included) in which it was not yet (in this
   * municipality, and in this benefit, where the cube has them).
   */
  once(codes: Int32Array, first: number, last: number, token: number, what: Once, subject: number): void {
    const onceRow = this.#row(codes, this.#onceStrides);
    const row = this.#row(codes, this.#strides);
    for (let period = first; period <= last; period = nextWord(period)) {
      const fresh = this.#counted.newFrom(onceRow, period, last, token);
      if (fresh === 0) continue;
      this.#addOnce(row, period, fresh, what, subject);
      if (typeof what === 'object') this.#addMarked(row, period, fresh & what.from(period));
    }
  }

  /** `fresh`: the periods from `period` on, each as a bit. */
  #addOnce(row: number, period: number, fresh: number, what: Once, subject: number): void {
    let bits = fresh;
    for (let from = period; bits !== 0; ) {
      from += lowestOne(bits);
      bits = fresh >>> (from - period);
      const to = from + lowestOne(~bits);
      this.#addRun(row, from, to, what);
      this.#meet(row, from, to - 1, subject);
      from = to;
      bits = to - period > 31 ? 0 : fresh >>> (to - period);
    }
  }

  #addRun(row: number, from: number, to: number, what: Once): void {
    if (what === ONE) this.#numerator.addEach(row, from, to, this.sign);
    else if (what === UNKNOWN) {
      const cell = row * this.#periods;
      for (let period = from; period < to; period++) this.cube.unknown[cell + period]! += this.sign;
    } else this.#denominator.addEach(row, from, to, this.sign);
  }

  #addMarked(row: number, period: number, marked: number): void {
    const cell = row * this.#periods + period;
    for (let bits = marked; bits !== 0; bits &= bits - 1) this.cube.numerator[cell + lowestOne(bits)]! += this.sign;
  }

  /** The subject is one of those that the cells of a row, from the first to the last (included), are made of. */
  #meet(row: number, first: number, last: number, subject: number): void {
    for (let period = first; period <= last; period = nextWord(period)) {
      const fresh = this.#met.newFrom(row, period, last, subject);
      if (fresh === 0) continue;
      if (isOneRun(fresh)) this.#numerator.addSubjects(row, period, period + lowestOne(~fresh), this.sign);
      else this.#meetRuns(row, period, fresh);
    }
  }

  #meetRuns(row: number, period: number, bits: number): void {
    let fresh = bits;
    for (let from = period; fresh !== 0; ) {
      const gap = lowestOne(fresh);
      const run = lowestOne(~(fresh >>> gap));
      this.#numerator.addSubjects(row, from + gap, from + gap + run, this.sign);
      fresh = gap + run > 31 ? 0 : fresh >>> (gap + run);
      from += gap + run;
    }
  }

  /** Nobody has been met: what comes next may be somebody who was counted before, in another version. */
  forget(): void {
    this.#met.forget();
    this.#counted.forget();
  }

  /** Turns what was told by its ends into amounts of each period. The cube can be read after this. */
  settle(): void {
    const { numerator, denominator, subjects } = this.cube;
    this.#numerator.settle(numerator, subjects);
    this.#denominator.settle(denominator, subjects);
  }

  #row(codes: Int32Array, strides: Int32Array): number {
    let row = 0;
    for (let key = 0; key < strides.length; key++) row += codes[this.#slots[key]!]! * strides[key]!;
    return row;
  }
}
