/**
 * What somebody can work out who knows sums of numbers that are not negative: between which values any other sum of them must
 * lie. The simplex method in its plainest form (Bland's rule, so that it ends), for the few hundred numbers of a test.
 */
export interface Sum {
  /** Positions of the numbers that are added up. */
  readonly of: readonly number[];
  readonly is: number;
}

const TINY = 1e-7;

export class LinearBounds {
  readonly #numbers: number;
  /** Each row: coefficients, then the right-hand side; in the form that the basis makes of them. */
  #rows: Float64Array[] = [];
  #basis: number[] = [];

  /** `known` must hold for some numbers that are not negative. */
  constructor(numbers: number, known: readonly Sum[]) {
    this.#numbers = numbers;
    const width = numbers + known.length;
    this.#rows = known.map(({ of, is }, at) => {
      const row = new Float64Array(width + 1);
      for (const position of of) row[position] = 1;
      row[numbers + at] = 1;
      row[width] = is;
      return row;
    });
    this.#basis = known.map((_, at) => numbers + at);
    // First: numbers that fit, which is when nothing is left of what each sum was helped with.
    const help = new Float64Array(width);
    help.fill(-1, numbers);
    this.#maximise(help);
    this.#dropHelp();
  }

  /** The least and the most that a sum of the numbers can be. */
  range(of: readonly number[]): { readonly least: number; readonly most: number } {
    const sum = new Float64Array(this.#numbers);
    for (const position of of) sum[position] = 1;
    const most = this.#maximise(sum);
    const least = this.#maximise(sum.map((one) => -one));
    return { least: 0 - least, most };
  }

  #dropHelp(): void {
    for (let at = this.#rows.length - 1; at >= 0; at--) {
      if (this.#basis[at]! < this.#numbers) continue;
      const instead = this.#rows[at]!.subarray(0, this.#numbers).findIndex((value) => Math.abs(value) > TINY);
      if (instead >= 0) this.#pivot(at, instead);
      else {
        this.#rows.splice(at, 1);
        this.#basis.splice(at, 1);
      }
    }
    this.#rows = this.#rows.map((row) => Float64Array.of(...row.subarray(0, this.#numbers), row.at(-1)!));
  }

  #maximise(objective: Float64Array): number {
    const width = objective.length;
    for (;;) {
      const entering = this.#entering(objective);
      if (entering < 0) {
        return this.#rows.reduce((sum, row, at) => sum + objective[this.#basis[at]!]! * row[width]!, 0);
      }
      const leaving = this.#leaving(entering, width);
      if (leaving < 0) return Number.POSITIVE_INFINITY;
      this.#pivot(leaving, entering);
    }
  }

  /** The first number that would raise the objective. */
  #entering(objective: Float64Array): number {
    for (let column = 0; column < objective.length; column++) {
      let gain = objective[column]!;
      for (const [at, row] of this.#rows.entries()) gain -= objective[this.#basis[at]!]! * row[column]!;
      if (gain > TINY) return column;
    }
    return -1;
  }

  #leaving(column: number, width: number): number {
    let leaving = -1;
    let tightest = Number.POSITIVE_INFINITY;
    for (const [at, row] of this.#rows.entries()) {
      if (row[column]! <= TINY) continue;
      const room = row[width]! / row[column]!;
      const isTighter = room < tightest - TINY;
      const isFirst = room < tightest + TINY && this.#basis[at]! < (this.#basis[leaving] ?? Number.POSITIVE_INFINITY);
      if (!isTighter && !isFirst) continue;
      tightest = Math.min(room, tightest);
      leaving = at;
    }
    return leaving;
  }

  #pivot(at: number, column: number): void {
    const row = this.#rows[at]!;
    const by = row[column]!;
    for (let each = 0; each < row.length; each++) row[each]! /= by;
    for (const other of this.#rows) {
      const times = other[column]!;
      if (other === row || times === 0) continue;
      for (let each = 0; each < row.length; each++) other[each]! -= times * row[each]!;
    }
    this.#basis[at] = column;
  }
}
