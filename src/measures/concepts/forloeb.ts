/**
 * A forløb: a person's spells of one benefit, joined unless at least one full calendar month lies between without it. It is
 * seen over the person's whole recorded life, whatever is asked, but only spells that had begun by as-of exist.
 */
import type { Day } from '../../core/day.ts';
import { firstDayOfMonth, monthOfDay } from '../../core/month.ts';
import type { Facts } from '../../register/columns/column-table.ts';
import type { SPELL } from '../../register/columns/person-columns.ts';

/** The forløb of one person, in order of their first day. Reused from person to person. */
export class Forloeb {
  count = 0;
  from = new Int32Array(16);
  /** First day outside; `FOREVER` while it goes on. */
  to = new Int32Array(16);
  /** Row of the spell that begins it, and of the one that ends it. */
  first = new Int32Array(16);
  last = new Int32Array(16);
  /** By benefit: position of the forløb last begun, plus one. */
  readonly #open = new Int32Array(256);

  join({ of, start, end: rows }: Facts<typeof SPELL>, end: Day): void {
    const { from, to, benefit } = of;
    this.count = 0;
    for (let row = start; row < rows && from[row]! < end; row++) {
      const open = this.#open[benefit[row]!]! - 1;
      if (open < 0 || fullMonthBetween(this.to[open]!, from[row]!)) {
        this.#begin(row, from[row]!, to[row]!);
        this.#open[benefit[row]!] = this.count;
      } else if (to[row]! > this.to[open]!) {
        this.to[open] = to[row]!;
        this.last[open] = row;
      }
    }
    for (let at = 0; at < this.count; at++) this.#open[benefit[this.first[at]!]!] = 0;
  }

  #begin(row: number, from: Day, to: Day): void {
    if (this.count === this.from.length) this.#grow();
    this.from[this.count] = from;
    this.to[this.count] = to;
    this.first[this.count] = row;
    this.last[this.count] = row;
    this.count++;
  }

  #grow(): void {
    for (const name of ['from', 'to', 'first', 'last'] as const) {
      const larger = new Int32Array(this[name].length * 2);
      larger.set(this[name]);
      this[name] = larger;
    }
  }
}

/** The shortest month, and the longest gap (2 July to 30 August) that holds no full one. */
const SHORTEST = 28;
const LONGEST_WITHOUT = 60;

/** Does at least one full calendar month lie in the gap from `from` to `to` (outside)? */
export function fullMonthBetween(from: Day, to: Day): boolean {
  const gap = to - from;
  if (gap < SHORTEST) return false;
  if (gap > LONGEST_WITHOUT) return true;
  const next = monthOfDay(from - 1) + 1;
  return firstDayOfMonth(next + 1) <= to;
}
