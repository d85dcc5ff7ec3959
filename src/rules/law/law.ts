/**
 * The law as a municipality applies it: every item in its versions, and what the municipality has decided where the law is
 * open. The only place rules get a number from. A day no version covers, and an open item nobody has decided, are named
 * refusals; there is no default.
 */
import { type Day, printDay } from '../../core/day.ts';
import { ruleErrors } from '../errors.ts';
import { type Decision, type ReadDecision, readDecision } from './decision.ts';
import type { LawItem, LawValue, LawVersion, Step } from './law-item.ts';

/** What holds on a day, and why. */
export interface Holding {
  readonly item: LawItem;
  readonly version: LawVersion;
  readonly value: LawValue;
  /** Where the value is a decision of the municipality. */
  readonly decision?: ReadDecision;
}

export interface LawOptions {
  readonly decisions?: readonly Decision[];
  /** Let announced versions hold from their day, to see what they would mean. */
  readonly planned?: boolean;
}

export class Law {
  readonly items: readonly LawItem[];
  /** An object and not a map: its keys are the very texts that the code names items by, and need not be compared letter by letter. */
  readonly #byId: Readonly<Record<string, LawItem>>;
  /** What held when an item was asked last; a version mostly holds for years. */
  readonly #held = new Map<string, Holding>();
  readonly #decisions: ReadonlyMap<string, readonly ReadDecision[]>;
  readonly #options: LawOptions;

  constructor(items: readonly LawItem[], options: LawOptions = {}) {
    this.items = items;
    this.#options = options;
    this.#byId = Object.assign(Object.create(null), Object.fromEntries(items.map((item) => [item.id, item])));
    const read = (options.decisions ?? []).map((decision) => readDecision(decision, this.item(decision.law)));
    this.#decisions = Map.groupBy(
      read.toSorted((a, b) => a.from - b.from),
      ({ law }) => law,
    );
  }

  /** What it was made with besides its items. */
  get options(): LawOptions {
    return this.#options;
  }

  /** The same law with these decisions instead. */
  decidedBy(decisions: readonly Decision[]): Law {
    return new Law(this.items, { ...this.#options, decisions });
  }

  /** The same law with announced versions switched on. */
  withPlanned(): Law {
    return new Law(this.items, { ...this.#options, planned: true });
  }

  /** The item with an id (`rules/unknown-law`). */
  item(id: string): LawItem {
    const found = this.#byId[id];
    if (found) return found;
    const area = id.split('/')[0];
    const closest = this.items.filter((item) => item.id.startsWith(`${area}/`)).map((item) => item.id);
    throw ruleErrors.create('rules/unknown-law', { law: id, closest: closest.join(', ') || '–' });
  }

  /** The version that holds on a day; `undefined` before the first and after the last. */
  versionAt(id: string, day: Day): LawVersion | undefined {
    return this.#versionOf(this.item(id), day);
  }

  /** A plain loop: it is asked some dozens of times for every person. */
  #versionOf({ versions }: LawItem, day: Day): LawVersion | undefined {
    let found: LawVersion | undefined;
    for (const version of versions) {
      if (day < version.from || version.to <= day) continue;
      if (version.planned ? this.#options.planned : !found) found = version;
    }
    return found;
  }

  /** Whether the rule exists on a day: whether some version, decided or not, holds. */
  covers(id: string, day: Day): boolean {
    return this.versionAt(id, day) !== undefined;
  }

  /** What holds on a day (`rules/not-covered`, `rules/undecided`). */
  at(id: string, day: Day): Holding {
    const held = this.#held.get(id);
    if (held && held.version.from <= day && day < held.version.to) return held;
    const item = this.item(id);
    const version = this.#versionOf(item, day);
    if (!version) throw ruleErrors.create('rules/not-covered', { law: id, day: shown(day), covered: coveredBy(item) });
    if (version.value !== undefined) {
      const holding = { item, version, value: version.value };
      if (!this.#options.planned) this.#held.set(id, holding);
      return holding;
    }
    const decision = this.#decisionAt(id, day);
    if (!decision) throw this.undecided(id, day);
    return { item, version, value: decision.value, decision };
  }

  /** The named refusal of an open item that nobody has decided; `key`: the one entry of a table that is missing. */
  undecided(id: string, day: Day, key?: string) {
    const decide = this.versionAt(id, day)?.decide ?? { da: '', en: '' };
    const law = key === undefined ? id : `${id} › ${key}`;
    return ruleErrors.create('rules/undecided', { law, day: shown(day), decide: decide.da, decideEn: decide.en });
  }

  /** One entry of a table; open tables are decided entry by entry (`rules/unknown-key`, `rules/undecided`). */
  cellAt(id: string, key: string, day: Day): Holding & { readonly value: number } {
    const item = this.item(id);
    const version = this.#versionOf(item, day);
    if (version?.confidence === 'X' && item.among?.includes(key) !== false) {
      const decision = this.#decisions.get(id)?.findLast((each) => each.from <= day && key in (each.value as object));
      if (!decision) throw this.undecided(id, day, key);
      const value = (decision.value as Record<string, number>)[key]!;
      return { item, version, value, decision };
    }
    const holding = this.at(id, day);
    const table = holding.value as Readonly<Record<string, number>>;
    const value = table[key];
    if (value === undefined) {
      throw ruleErrors.create('rules/unknown-key', {
        law: id,
        key,
        day: shown(day),
        keys: Object.keys(table).join(', '),
      });
    }
    return { ...holding, value };
  }

  /** An amount, a deadline, a day, a yes (1) or no (0). */
  number(id: string, day: Day): number {
    return this.at(id, day).value as number;
  }

  word(id: string, day: Day): string {
    return this.at(id, day).value as string;
  }

  list(id: string, day: Day): readonly string[] {
    return this.at(id, day).value as readonly string[];
  }

  table(id: string, day: Day): Readonly<Record<string, number>> {
    return this.at(id, day).value as Readonly<Record<string, number>>;
  }

  /** A table of words. */
  words(id: string, day: Day): Readonly<Record<string, string>> {
    return this.at(id, day).value as Readonly<Record<string, string>>;
  }

  cell(id: string, key: string, day: Day): number {
    return this.cellAt(id, key, day).value;
  }

  /** One entry of an open table, or `undefined` while nobody has decided it. For answers that can do without. */
  cellIfDecided(id: string, key: string, day: Day): number | undefined {
    const decision = this.#decisions.get(id)?.findLast((each) => each.from <= day && key in (each.value as object));
    return (decision?.value as Record<string, number> | undefined)?.[key];
  }

  steps(id: string, day: Day): readonly Step[] {
    return this.at(id, day).value as readonly Step[];
  }

  #decisionAt(id: string, day: Day): ReadDecision | undefined {
    return this.#decisions.get(id)?.findLast((decision) => decision.from <= day);
  }
}

/** Position of the step that a number falls on; −1 below the first. */
export function stepOf(steps: readonly Step[], number: number): number {
  return steps.findLastIndex((step) => step.from <= number);
}

function shown(day: Day): string {
  return Number.isFinite(day) ? printDay(day) : String(day);
}

/** `2016-01-04–`, `2016-10-01–2025-06-30`. */
function coveredBy({ versions }: LawItem): string {
  const inForce = versions.filter(({ planned }) => !planned);
  const [first, last] = [inForce[0] ?? versions[0]!, inForce.at(-1) ?? versions.at(-1)!];
  const from = Number.isFinite(first.from) ? printDay(first.from) : '';
  const to = Number.isFinite(last.to) ? printDay(last.to - 1) : '';
  return `${from}–${to}`;
}
