/** The labels of one file: every text, every group and every combination of group and measure kept once and numbered. */

interface Combination {
  readonly id: number;
  readonly group: Readonly<Record<string, string>>;
  readonly measure: string;
}

/** One step of the way from the first dimension to the measure. */
interface Branch {
  readonly next: Map<string, Branch>;
  end?: Combination;
}

export class Labels {
  readonly #dimensions: readonly string[];
  readonly #root: Branch = { next: new Map() };
  readonly #groups = new Map<Branch, Readonly<Record<string, string>>>();
  readonly #all: Combination[] = [];

  constructor(dimensions: readonly string[]) {
    this.#dimensions = dimensions;
  }

  /** The combination of a value for each dimension with a measure. */
  of(values: readonly string[], measure: string): Combination {
    let branch = this.#root;
    for (const value of values) branch = follow(branch, value);
    const last = follow(branch, measure);
    last.end ??= this.#new(branch, values, measure);
    return last.end;
  }

  /** `A-kasse i alt, Antal personer`, for people. */
  words(id: number): string {
    const { group, measure } = this.#all[id]!;
    return [...Object.values(group), measure].filter((word) => word !== '').join(', ');
  }

  #new(branch: Branch, values: readonly string[], measure: string): Combination {
    const group =
      this.#groups.get(branch) ??
      Object.fromEntries(this.#dimensions.map((name, index) => [name, values[index] ?? '']));
    this.#groups.set(branch, group);
    const combination = { id: this.#all.length, group, measure };
    this.#all.push(combination);
    return combination;
  }
}

function follow(branch: Branch, word: string): Branch {
  const found = branch.next.get(word);
  if (found) return found;
  const made: Branch = { next: new Map() };
  branch.next.set(word, made);
  return made;
}
