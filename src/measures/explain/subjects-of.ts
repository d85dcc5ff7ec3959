/** Who a cell is made of: the same count as the figure, keeping the subjects in place of the amounts. */
import { CubeCounter, type Once, type Side } from '../cube-counter.ts';
import { countInto, cubeKeys, emptyCube, groupValues } from '../fold.ts';
import { type GroupKey, SLOT } from '../group.ts';
import type { Measure } from '../measure.ts';
import type { Row } from '../rows.ts';
import type { Scope } from '../scope.ts';
import type { Stretch } from '../stretch.ts';

/**
 * Positions in the register, in its order: as many as the cell's `subjects`. The scope has the cell's period only; `group`
 * has a value for each group the cell is split by, those the measure always has too.
 */
export function subjectsOf(measure: Measure, scope: Scope, group: Row['group']): number[] {
  const counter = new CollectingCounter(measure, scope, group);
  countInto([counter], scope, measure);
  return [...counter.found].sort((a, b) => a - b);
}

class CollectingCounter extends CubeCounter {
  readonly found = new Set<number>();
  readonly #wanted: readonly { readonly slot: number; readonly code: number }[];
  readonly #onceIn: readonly number[];
  #subject = -1;
  /** What of the subject at hand has been counted once. */
  readonly #counted = new Set<string>();

  constructor(measure: Measure, scope: Scope, group: Row['group']) {
    const keys = Object.keys(group) as GroupKey[];
    super(emptyCube(measure, keys, scope));
    this.#wanted = cubeKeys(measure, keys).map((key) => ({
      slot: SLOT[key],
      code: groupValues(measure, key, scope).indexOf(group[key]!) + 1,
    }));
    this.#onceIn = keys.filter((key) => key === 'municipality' || key === 'benefit').map((key) => SLOT[key]);
  }

  override spread(codes: Int32Array, { first, last }: Stretch, _side: Side, subject: number): void {
    if (first <= last) this.#keep(codes, subject);
  }

  override add(codes: Int32Array, _period: number, _numerator: number, _denominator: number, subject: number): void {
    this.#keep(codes, subject);
  }

  override addUnknown(codes: Int32Array, _period: number, subject: number): void {
    this.#keep(codes, subject);
  }

  override addRun(
    codes: Int32Array,
    _first: number,
    _last: number,
    _numerator: number,
    _denominator: number,
    subject: number,
  ): void {
    this.#keep(codes, subject);
  }

  /** The groups are those of the first counted day. */
  override once(codes: Int32Array, _first: number, _last: number, token: number, _what: Once, subject: number): void {
    if (subject !== this.#subject) this.#counted.clear();
    this.#subject = subject;
    const name = [token, ...this.#onceIn.map((slot) => codes[slot])].join();
    if (this.#counted.has(name)) return;
    this.#counted.add(name);
    this.#keep(codes, subject);
  }

  #keep(codes: Int32Array, subject: number): void {
    if (this.#wanted.every(({ slot, code }) => codes[slot] === code)) this.found.add(subject);
  }
}
