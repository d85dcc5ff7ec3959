/** What the ladder writes down about one person: runs of benefit weeks, and the self-support between them. */
import type { Week } from '../../core/week.ts';

/** Benefit weeks without a break, numbered one after the other from `low` (at least) or `high` (at most). */
export class Runs {
  count = 0;
  from = new Int32Array(16);
  /** First week outside. */
  to = new Int32Array(16);
  /** Lowest and highest number of the first week. Equal: the number is known. */
  low = new Int32Array(16);
  high = new Int32Array(16);
  /** 0: it is not known whether these are benefit weeks at all. */
  certain = new Uint8Array(16);
  /** Whole weeks of self-support that counted when the run began: for certain, and at most. */
  least = new Int32Array(16);
  most = new Int32Array(16);

  clear(): void {
    this.count = 0;
  }

  add(from: Week, to: Week, low: number, high: number, certain: boolean, least: number, most: number): void {
    if (this.count === this.from.length) this.#grow();
    const at = this.count++;
    this.from[at] = from;
    this.to[at] = to;
    this.low[at] = low;
    this.high[at] = high;
    this.certain[at] = certain ? 1 : 0;
    this.least[at] = least;
    this.most[at] = most;
  }

  /** The facts contradict each other: there are weeks, but not one is certain. */
  forget(): void {
    this.certain.fill(0, 0, this.count);
  }

  /** The run that holds a week, or −1. */
  at(week: Week): number {
    for (let run = 0; run < this.count; run++) if (this.from[run]! <= week && week < this.to[run]!) return run;
    return -1;
  }

  #grow(): void {
    const size = this.from.length * 2;
    this.from = into(this.from, size);
    this.to = into(this.to, size);
    this.low = into(this.low, size);
    this.high = into(this.high, size);
    this.least = into(this.least, size);
    this.most = into(this.most, size);
    const certain = new Uint8Array(size);
    certain.set(this.certain);
    this.certain = certain;
  }
}

/** Weeks of self-support since the count last certainly started, in order of time. */
export class SelfSupport {
  count = 0;
  from = new Int32Array(16);
  /** First week outside. */
  to = new Int32Array(16);
  /** 0: only if what the person lived on then is decided not to interrupt it. */
  certain = new Uint8Array(16);
  /** Whether some of it is not certain. */
  doubtful = false;

  clear(): void {
    this.count = 0;
    this.doubtful = false;
  }

  add(from: Week, to: Week, certain: boolean): void {
    if (this.count === this.from.length) this.#grow();
    if (!certain) this.doubtful = true;
    const at = this.count++;
    this.from[at] = from;
    this.to[at] = to;
    this.certain[at] = certain ? 1 : 0;
  }

  /** Certain weeks from `window` and after `start`, before `end`. */
  least(window: Week, end: Week, start: Week): number {
    return this.#weeks(Math.max(window, start + 1), end, 1);
  }

  /** All weeks from `window`, before `end`, whatever is decided. */
  most(window: Week, end: Week): number {
    return this.#weeks(window, end, 0);
  }

  #weeks(from: Week, end: Week, certain: number): number {
    let weeks = 0;
    for (let at = this.count - 1; at >= 0; at--) {
      const last = this.to[at]!;
      if (last <= from) break;
      if (this.certain[at]! < certain) continue;
      const first = this.from[at]!;
      const inside = (last < end ? last : end) - (first > from ? first : from);
      if (inside > 0) weeks += inside;
    }
    return weeks;
  }

  #grow(): void {
    const size = this.from.length * 2;
    this.from = into(this.from, size);
    this.to = into(this.to, size);
    const certain = new Uint8Array(size);
    certain.set(this.certain);
    this.certain = certain;
  }
}

function into(from: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(size);
  grown.set(from);
  return grown;
}
