/** A set of periods by their index, one bit each. */
export class PeriodSet {
  readonly #words: Int32Array;

  constructor(periods: number) {
    this.#words = new Int32Array(Math.ceil(periods / 32));
  }

  clear(): void {
    this.#words.fill(0);
  }

  add(period: number): void {
    this.#words[period >>> 5]! |= 1 << (period & 31);
  }

  has(period: number): boolean {
    return (this.from(period) & 1) === 1;
  }

  /** Those from a period on that share a word of 32 with it, each as a bit: that of the period is the lowest. */
  from(period: number): number {
    return this.#words[period >>> 5]! >>> (period & 31);
  }
}
