/**
 * Where a published figure says how many came, not how many were there, on a benefit in a period: how many may come by each
 * day. Those who leave then follow from the number that is there.
 */
import type { Day } from '../../core/day.ts';
import type { Cell } from './cell.ts';
import { counts } from './cell.ts';
import type { Target } from './target.ts';

interface Quota {
  readonly from: Day;
  readonly to: Day;
  readonly cells: readonly number[];
  readonly persons: number;
  /** Those who are there on the first day count too: persons in a period rather than courses begun in it. */
  readonly withPresent: boolean;
  /** How many come to each cell in the whole period; set on the first day. */
  byCell?: readonly number[];
}

export class Quotas {
  readonly #quotas: readonly Quota[];
  #came = new Map<number, number>();
  #active: Quota[] = [];

  constructor(targets: readonly Target[], cells: readonly Cell[]) {
    this.#quotas = targets.flatMap((target) => {
      const { measure, from, to, value, where } = target;
      const began = measure === 'paabegyndte-forloeb' && where.kind?.join() === 'fleksjob';
      if (measure !== 'personer' && !began) return [];
      const among = cells.flatMap((cell, at) =>
        (began ? cell.benefit === 'fleksjob' : counts(target, cell)) ? [at] : [],
      );
      return [{ from, to, cells: among, persons: value, withPresent: !began }];
    });
  }

  /** At the beginning of each day. */
  begin(day: Day, stock: Int32Array): void {
    this.#active = this.#quotas.filter(({ from, to }) => day >= from && day < to);
    for (const quota of this.#active) {
      if (day !== quota.from) continue;
      for (const cell of quota.cells) this.#came.set(cell, 0);
      const present = quota.cells.map((cell) => stock[cell]!);
      const all = present.reduce((sum, number) => sum + number, 0);
      const come = Math.max(0, quota.persons - (quota.withPresent ? all : 0));
      quota.byCell = shared(come, present);
    }
  }

  /** How many more may come to a cell by the end of a day; `undefined`: as many as are needed. */
  room(cell: number, day: Day): number | undefined {
    const quota = this.#active.find(({ cells }) => cells.includes(cell));
    if (quota?.byCell === undefined) return undefined;
    const all = quota.byCell[quota.cells.indexOf(cell)]!;
    const by = Math.round((all * (day - quota.from + 1)) / (quota.to - quota.from));
    return by - (this.#came.get(cell) ?? 0);
  }

  /** Nobody may come who was there before in the same period: a person counts once. */
  firstDay(cell: number): Day | undefined {
    return this.#active.find(({ cells, withPresent }) => withPresent && cells.includes(cell))?.from;
  }

  came(cell: number): void {
    if (this.#came.has(cell)) this.#came.set(cell, this.#came.get(cell)! + 1);
  }
}

/** A number dealt out in proportion, whole. */
function shared(number: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  let [given, before] = [0, 0];
  return weights.map((weight) => {
    before += weight;
    const until = Math.round((number * before) / all);
    const part = until - given;
    given = until;
    return part;
  });
}
