/**
 * Which periods of a row of cells somebody has been seen in: one bit a period, for the one seen last in that row. Subjects
 * come one after the other, so nobody older need be remembered.
 */
const NOBODY = -1;
const ALL = -1;

export class SeenPeriods {
  readonly #words: number;
  /** By word of 32 periods, side by side: who was seen last, and the bits. */
  readonly #seen: Int32Array;

  constructor(rows: number, periods: number) {
    this.#words = Math.ceil(periods / 32);
    this.#seen = new Int32Array(rows * this.#words * 2).fill(NOBODY);
  }

  /** Sees somebody in a period. True when it is the first time. */
  isFirst(row: number, period: number, who: number): boolean {
    return this.#see(row * this.#words + (period >>> 5), 1 << (period & 31), who) !== 0;
  }

  /**
   * Sees somebody in the periods from `first` to `last` (included), as far as they share a word with `first`. Returns those
   * that are new, each as a bit: that of `first` is the lowest.
   */
  newFrom(row: number, first: number, last: number, who: number): number {
    const shift = first & 31;
    const mask = (ALL >>> (31 - Math.min(last - first, 31 - shift))) << shift;
    return this.#see(row * this.#words + (first >>> 5), mask, who) >>> shift;
  }

  forget(): void {
    this.#seen.fill(NOBODY);
  }

  /** The bits of the mask that are new. */
  #see(word: number, mask: number, who: number): number {
    const at = word * 2;
    const seen = this.#seen[at] === who ? this.#seen[at + 1]! : 0;
    this.#seen[at] = who;
    this.#seen[at + 1] = seen | mask;
    return mask & ~seen;
  }
}

/** The first period after `first` that does not share 32 bits with it. */
export function nextWord(first: number): number {
  return (first | 31) + 1;
}

/** Position of the lowest bit that is 1; of 0, which has none, 32. */
export function lowestOne(bits: number): number {
  return bits === 0 ? 32 : 31 - Math.clz32(bits & -bits);
}

/** Whether the bits are ones from the lowest up, and zeros above. */
export function isOneRun(bits: number): boolean {
  return (bits & (bits + 1)) === 0;
}
