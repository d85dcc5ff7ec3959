/**
 * The cells of one breakdown: numerator, denominator, number of subjects and what lacks a fact, for each combination of
 * group values and each period. Sums are integers held exactly in doubles (up to 2^53). The period runs fastest, so that a
 * stretch of time is a run of neighbouring cells.
 */
import type { GroupKey } from './group.ts';

/** The cells alone, as they travel between threads. */
export type Cells = Pick<Cube, 'numerator' | 'denominator' | 'subjects' | 'unknown'>;

export class Cube {
  readonly keys: readonly GroupKey[];
  /** Number of values of each key, the unknown included. */
  readonly sizes: readonly number[];
  readonly periods: number;
  readonly numerator: Float64Array<ArrayBuffer>;
  readonly denominator: Float64Array<ArrayBuffer>;
  readonly subjects: Int32Array<ArrayBuffer>;
  /** Things that belong in the cell but lack the fact they are counted by. */
  readonly unknown: Int32Array<ArrayBuffer>;
  /** By key: how many cells lie between one value and the next. */
  readonly strides: readonly number[];

  constructor(keys: readonly GroupKey[], sizes: readonly number[], periods: number) {
    this.keys = keys;
    this.sizes = sizes;
    this.periods = periods;
    let cells = periods;
    this.strides = sizes.map((size) => {
      const stride = cells;
      cells *= size;
      return stride;
    });
    this.numerator = new Float64Array(cells);
    this.denominator = new Float64Array(cells);
    this.subjects = new Int32Array(cells);
    this.unknown = new Int32Array(cells);
  }

  /** The code of a key (by its position) in a cell. */
  codeAt(key: number, cell: number): number {
    return Math.floor(cell / this.strides[key]!) % this.sizes[key]!;
  }

  /** Adds another cube of the same shape, counted over other subjects. */
  merge(other: Cells): void {
    addCells(this, 0, other, 0, this.subjects.length);
  }

  /**
   * Adds a cube that is split further, by groups that every subject has one value of: the groups this one does not have are
   * added up.
   */
  addUp(finer: Cube): void {
    const positions = this.keys.map((key) => finer.keys.indexOf(key));
    for (let row = 0; row < finer.subjects.length; row += finer.periods) {
      if (isEmpty(finer.subjects, row, finer.periods)) continue;
      let cell = 0;
      positions.forEach((position, key) => {
        cell += finer.codeAt(position, row) * this.strides[key]!;
      });
      addCells(this, cell, finer, row, this.periods);
    }
  }
}

function isEmpty(subjects: Int32Array, from: number, count: number): boolean {
  for (let cell = from; cell < from + count; cell++) if (subjects[cell] !== 0) return false;
  return true;
}

function addCells(to: Cells, into: number, from: Cells, begin: number, count: number): void {
  for (let at = 0; at < count; at++) {
    to.numerator[into + at]! += from.numerator[begin + at]!;
    to.denominator[into + at]! += from.denominator[begin + at]!;
    to.subjects[into + at]! += from.subjects[begin + at]!;
    to.unknown[into + at]! += from.unknown[begin + at]!;
  }
}
