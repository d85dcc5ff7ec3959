/**
 * The cells of one breakdown: numerator, denominator, number of subjects and what lacks a fact, for each combination of group
 * values and each period. Sums are integers held exactly in doubles (up to 2^53). The period runs fastest, so that a stretch of time is a
 * run of neighbouring cells.
 */
import { type GroupKey, SLOT } from './group.ts';

export class Cube {
  readonly keys: readonly GroupKey[];
  readonly periods: number;
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  readonly subjects: Int32Array;
  /** Things that belong in the cell but lack the fact they are counted by. */
  readonly unknown: Int32Array;
  /** The subject counted last in a cell, so that nobody is counted twice. */
  readonly #last: Int32Array;
  readonly #slots: Int32Array;
  readonly #strides: Int32Array;
  /** Strides of the groups a person is counted once in each of; the other groups are taken on the first counted day. */
  readonly #onceStrides: Int32Array;
  readonly #seen: Int32Array;

  /** `sizes`: number of values of each key, the unknown included. */
  constructor(keys: readonly GroupKey[], sizes: readonly number[], periods: number) {
    this.keys = keys;
    this.periods = periods;
    this.#slots = Int32Array.from(keys, (key) => SLOT[key]);
    this.#strides = new Int32Array(keys.length);
    this.#onceStrides = new Int32Array(keys.length);
    let cells = periods;
    let onceCells = periods;
    keys.forEach((key, at) => {
      this.#strides[at] = cells;
      cells *= sizes[at]!;
      if (key === 'municipality' || key === 'benefit') {
        this.#onceStrides[at] = onceCells;
        onceCells *= sizes[at]!;
      }
    });
    this.numerator = new Float64Array(cells);
    this.denominator = new Float64Array(cells);
    this.subjects = new Int32Array(cells);
    this.unknown = new Int32Array(cells);
    this.#last = new Int32Array(cells).fill(-1);
    this.#seen = new Int32Array(onceCells).fill(-1);
  }

  get byMunicipality(): boolean {
    return this.keys.includes('municipality');
  }

  /** Where the cells of these group codes begin; add the period. */
  offset(codes: Int32Array): number {
    let offset = 0;
    for (let at = 0; at < this.#slots.length; at++) offset += codes[this.#slots[at]!]! * this.#strides[at]!;
    return offset;
  }

  add(cell: number, numerator: number, denominator: number, subject: number): void {
    this.numerator[cell]! += numerator;
    this.denominator[cell]! += denominator;
    this.#touch(cell, subject);
  }

  /** One more thing that lacks a fact. Its subject is one of those the cell is made of. */
  addUnknown(cell: number, subject: number): void {
    this.unknown[cell]!++;
    this.#touch(cell, subject);
  }

  #touch(cell: number, subject: number): void {
    if (this.#last[cell] === subject) return;
    this.#last[cell] = subject;
    this.subjects[cell]!++;
  }

  /**
   * Is this the first time the subject is met in the period (and municipality, and benefit, where the cube has them)? What
   * is counted once may be something of the subject's own: then each needs a number of its own below −1.
   */
  first(period: number, codes: Int32Array, subject: number): boolean {
    let at = period;
    for (let key = 0; key < this.#slots.length; key++) at += codes[this.#slots[key]!]! * this.#onceStrides[key]!;
    if (this.#seen[at] === subject) return false;
    this.#seen[at] = subject;
    return true;
  }

  /** Adds another cube of the same shape, counted over other subjects. */
  merge(other: Pick<Cube, 'numerator' | 'denominator' | 'subjects' | 'unknown'>): void {
    for (let cell = 0; cell < this.numerator.length; cell++) {
      this.numerator[cell]! += other.numerator[cell]!;
      this.denominator[cell]! += other.denominator[cell]!;
      this.subjects[cell]! += other.subjects[cell]!;
      this.unknown[cell]! += other.unknown[cell]!;
    }
  }
}
