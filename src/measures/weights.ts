/**
 * Weight of a day: min(1, sum of the degrees of the spells that cover it), in thousandths. Spells that overlap share the day
 * in the order they began: an earlier one keeps its degree, a later one gets what is left. So the weights of the parts
 * always add up to the weight of the whole.
 */
import type { Facts } from '../register/columns/column-table.ts';
import type { SPELL } from '../register/columns/person-columns.ts';

const FULL = 1000;

/** Stretches of constant weight, each belonging to one spell. Reused from person to person. */
export class Segments {
  count = 0;
  from = new Int32Array(16);
  to = new Int32Array(16);
  weight = new Uint16Array(16);
  /** Row of the spell. */
  row = new Int32Array(16);

  push(from: number, to: number, weight: number, row: number): void {
    if (this.count === this.from.length) this.#grow();
    this.from[this.count] = from;
    this.to[this.count] = to;
    this.weight[this.count] = weight;
    this.row[this.count] = row;
    this.count++;
  }

  #grow(): void {
    const size = this.from.length * 2;
    const grown = {
      from: new Int32Array(size),
      to: new Int32Array(size),
      weight: new Uint16Array(size),
      row: new Int32Array(size),
    };
    grown.from.set(this.from);
    grown.to.set(this.to);
    grown.weight.set(this.weight);
    grown.row.set(this.row);
    Object.assign(this, grown);
  }
}

/**
 * Fills `segments` with the weights of the spells whose row is `included`, all sharing one day of weight 1. Spells stand in
 * order of their first day; most do not overlap, and then each is one segment.
 */
export function shareDays(spells: Facts<typeof SPELL>, included: (row: number) => boolean, segments: Segments): void {
  const { from, to, degree } = spells.of;
  segments.count = 0;
  let reached = -2147483648;
  let overlap = false;
  for (let row = spells.start; row < spells.end; row++) {
    if (!included(row)) continue;
    if (from[row]! < reached) {
      overlap = true;
      break;
    }
    reached = to[row]!;
    segments.push(from[row]!, to[row]!, degree[row]!, row);
  }
  if (!overlap) return;
  segments.count = 0;
  appendOverlapping(spells, included, segments);
}

function appendOverlapping(spells: Facts<typeof SPELL>, included: (row: number) => boolean, segments: Segments): void {
  const { from, to, degree } = spells.of;
  const rows: number[] = [];
  for (let row = spells.start; row < spells.end; row++) if (included(row)) rows.push(row);
  const edges = [...new Set(rows.flatMap((row) => [from[row]!, to[row]!]))].sort((a, b) => a - b);
  for (let edge = 0; edge + 1 < edges.length; edge++) {
    const [begin, end] = [edges[edge]!, edges[edge + 1]!];
    let left = FULL;
    for (const row of rows) {
      if (from[row]! > begin) break;
      if (to[row]! < end) continue;
      const weight = Math.min(left, degree[row]!);
      if (weight === 0) break;
      segments.push(begin, end, weight, row);
      left -= weight;
    }
  }
}

/** First day not yet covered, by benefit; only entries of the person at hand are set, and cleared again. */
const reachedBy = new Int32Array(256);
const NEVER = -2147483648;
reachedBy.fill(NEVER);

/**
 * Fills `segments` with the weights of each benefit by itself: spells of the same benefit share a day, spells of different
 * benefits do not. `counted` says by benefit code which are asked for.
 */
export function shareDaysByBenefit(spells: Facts<typeof SPELL>, counted: Uint8Array, segments: Segments): void {
  const { from, to, degree, benefit } = spells.of;
  segments.count = 0;
  let overlapping: Set<number> | undefined;
  for (let row = spells.start; row < spells.end; row++) {
    const code = benefit[row]!;
    if (from[row]! < reachedBy[code]!) {
      overlapping ??= new Set();
      overlapping.add(code);
    }
    if (to[row]! > reachedBy[code]!) reachedBy[code] = to[row]!;
  }
  for (let row = spells.start; row < spells.end; row++) {
    const code = benefit[row]!;
    reachedBy[code] = NEVER;
    if (counted[code] === 1 && !overlapping?.has(code)) segments.push(from[row]!, to[row]!, degree[row]!, row);
  }
  if (overlapping === undefined) return;
  for (const code of overlapping) {
    if (counted[code] === 1) appendOverlapping(spells, (row) => benefit[row] === code, segments);
  }
}
