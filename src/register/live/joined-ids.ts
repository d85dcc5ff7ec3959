/** Ids of a register and those that came later, without copying the first. */
import type { Ids } from '../columns/ids.ts';

export class JoinedIds implements Ids {
  readonly #first: Ids;
  readonly #later: readonly string[];
  readonly #positions: ReadonlyMap<string, number>;

  private constructor(first: Ids, later: readonly string[]) {
    this.#first = first;
    this.#later = later;
    this.#positions = new Map(later.map((id, at) => [id, first.length + at]));
  }

  /** Joining what was joined before adds to it: it does not grow deeper. */
  static of(ids: Ids, later: readonly string[]): Ids {
    if (later.length === 0) return ids;
    if (ids instanceof JoinedIds) return new JoinedIds(ids.#first, [...ids.#later, ...later]);
    return new JoinedIds(ids, later);
  }

  get length(): number {
    return this.#first.length + this.#later.length;
  }

  at(position: number): string | undefined {
    return position < this.#first.length ? this.#first.at(position) : this.#later[position - this.#first.length];
  }

  indexOf(id: string): number {
    return this.#positions.get(id) ?? this.#first.indexOf(id);
  }

  *[Symbol.iterator](): Iterator<string> {
    yield* this.#first;
    yield* this.#later;
  }
}
