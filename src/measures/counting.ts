/**
 * Breakdowns that differ only by groups a person never leaves (sex, origin …) are counted in one cube split by all of those
 * groups, and added up at the end: one place to count in instead of five, and the same integers, as nobody is in two.
 */
import { Cube } from './cube.ts';
import { CubeCounter } from './cube-counter.ts';
import { type GroupKey, isOfThePerson } from './group.ts';

/** Cells beyond which counting together costs more than it saves: they no longer fit in the cache of a processor. */
const MOST_CELLS = 100_000;

export class Counting {
  readonly counters: readonly CubeCounter[];
  readonly #together: readonly (readonly Cube[])[];

  constructor(cubes: readonly Cube[]) {
    const alike = [...Map.groupBy(cubes, ({ keys }) => varying(keys).sort().join()).values()]
      .flatMap(bundles)
      .map(asOne);
    this.counters = alike.map(({ counted }) => new CubeCounter(counted));
    this.#together = alike.map(({ asked }) => asked);
  }

  /** The cubes can be read after this. */
  finish(): void {
    this.counters.forEach((counter, at) => {
      counter.settle();
      for (const cube of this.#together[at]!) cube.addUp(counter.cube);
    });
  }
}

interface Alike {
  readonly counted: Cube;
  /** Cubes to be added up from it; none when it is one that was asked for. */
  readonly asked: readonly Cube[];
}

/** Cubes that vary alike in bundles to count together, the smallest first. */
function bundles(cubes: readonly Cube[]): Cube[][] {
  const all: Cube[][] = [];
  for (const cube of cubes.toSorted((a, b) => a.subjects.length - b.subjects.length)) {
    const last = all.at(-1);
    if (last && cellsOf([...last, cube]) <= MOST_CELLS) last.push(cube);
    else all.push([cube]);
  }
  return all;
}

function asOne(cubes: readonly Cube[]): Alike {
  const [only, ...more] = cubes as [Cube];
  if (more.length === 0) return { counted: only, asked: [] };
  const sizes = sizesOf(cubes);
  return { counted: new Cube([...sizes.keys()], [...sizes.values()], only.periods), asked: cubes };
}

/** Of a cube split by every group of any of them. */
function sizesOf(cubes: readonly Cube[]): Map<GroupKey, number> {
  return new Map(cubes.flatMap(({ keys, sizes }) => keys.map((key, at) => [key, sizes[at]!] as const)));
}

function cellsOf(cubes: readonly Cube[]): number {
  return [...sizesOf(cubes).values()].reduce((product, size) => product * size, cubes[0]!.periods);
}

function varying(keys: readonly GroupKey[]): GroupKey[] {
  return keys.filter((key) => !isOfThePerson(key));
}
