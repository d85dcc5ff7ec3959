/**
 * The days a person lives in the area, as intervals in order of time that do not overlap. Where recorded residences overlap,
 * a day still counts once: for the area together, and once in each municipality it is recorded in.
 */

import type { Facts } from '../register/columns/column-table.ts';
import type { RESIDENCE } from '../register/columns/person-columns.ts';
import type { Scope } from './scope.ts';

export class Stays {
  count = 0;
  from = new Int32Array(8);
  to = new Int32Array(8);
  /** Code of the municipality; when several are taken together, that of the stay that began first. */
  municipality = new Uint16Array(8);

  clear(): void {
    this.count = 0;
  }

  push(from: number, to: number, municipality: number): void {
    if (this.count === this.from.length) this.#grow();
    this.from[this.count] = from;
    this.to[this.count] = to;
    this.municipality[this.count] = municipality;
    this.count++;
  }

  /** Position of the stay that covers a day, or −1. */
  at(day: number): number {
    for (let stay = 0; stay < this.count; stay++) if (this.from[stay]! <= day && day < this.to[stay]!) return stay;
    return -1;
  }

  #grow(): void {
    const size = this.from.length * 2;
    const [from, to, municipality] = [new Int32Array(size), new Int32Array(size), new Uint16Array(size)];
    from.set(this.from);
    to.set(this.to);
    municipality.set(this.municipality);
    [this.from, this.to, this.municipality] = [from, to, municipality];
  }
}

/**
 * Fills `stays` with the days in the area. Residences are sorted by their first day, so a later one that overlaps an earlier
 * is cut to where the earlier ends. Returns true when something overlapped.
 */
export function stayTogether(residence: Facts<typeof RESIDENCE>, scope: Scope, stays: Stays): boolean {
  const { from, to, municipality } = residence.of;
  stays.clear();
  let reached = -2147483648;
  let overlap = false;
  for (let row = residence.start; row < residence.end; row++) {
    if (scope.inArea[municipality[row]!] === 0) continue;
    if (from[row]! < reached) overlap = true;
    const first = Math.max(from[row]!, reached);
    if (first < to[row]!) {
      stays.push(first, to[row]!, municipality[row]!);
      reached = to[row]!;
    }
  }
  return overlap;
}

/** The same for one municipality of the area alone. */
export function stayIn(residence: Facts<typeof RESIDENCE>, code: number, stays: Stays): void {
  const { from, to, municipality } = residence.of;
  stays.clear();
  let reached = -2147483648;
  for (let row = residence.start; row < residence.end; row++) {
    if (municipality[row] !== code) continue;
    const first = Math.max(from[row]!, reached);
    if (first < to[row]!) {
      stays.push(first, to[row]!, code);
      reached = to[row]!;
    }
  }
}
