/** The cells of one count (a measure in some breakdowns) that follow a changing register. */
import type { PejlError } from '../../core/errors/pejl-error.ts';
import { Cube } from '../cube.ts';
import { CubeCounter } from '../cube-counter.ts';
import { type Ask, countInto, cubeSizes } from '../fold.ts';
import type { Scope } from '../scope.ts';

export class LiveCount {
  readonly count: Ask;
  #cubes: readonly Cube[];
  #counters: readonly CubeCounter[];
  /** Why it cannot be measured; its cells have then not followed, and say nothing. */
  refusal: PejlError | undefined;

  constructor(count: Ask, cubes: readonly Cube[], refusal?: PejlError) {
    this.count = count;
    this.refusal = refusal;
    this.#cubes = cubes;
    this.#counters = cubes.map((cube) => new CubeCounter(cube));
  }

  startAgain(cubes: readonly Cube[]): void {
    this.refusal = undefined;
    this.#cubes = cubes;
    this.#counters = cubes.map((cube) => new CubeCounter(cube));
  }

  get cubes(): readonly Cube[] {
    return this.#cubes;
  }

  /** Counts the subjects of one scope out and those of the other in. */
  apply(before: Scope, after: Scope): void {
    if (this.refusal) return;
    this.refusal = this.count.measure.refuses?.(after);
    if (this.refusal) return;
    this.#grow(after);
    this.#add(before, -1);
    this.#add(after, 1);
    for (const counter of this.#counters) counter.settle();
  }

  #add(scope: Scope, sign: 1 | -1): void {
    for (const counter of this.#counters) {
      counter.forget();
      counter.sign = sign;
    }
    countInto(this.#counters, scope, this.count.measure);
  }

  /** Makes room for group values that the register did not have before. */
  #grow(scope: Scope): void {
    const { measure, by } = this.count;
    const sizes = by.map((keys) => cubeSizes(measure, keys, scope));
    if (sizes.every((each, at) => each.join() === this.#cubes[at]!.sizes.join())) return;
    this.#cubes = this.#cubes.map((cube, at) => {
      const grown = new Cube(cube.keys, sizes[at]!, cube.periods);
      grown.addUp(cube);
      return grown;
    });
    this.#counters = this.#cubes.map((cube) => new CubeCounter(cube));
  }
}
