/**
 * Reads the law for one answer and remembers every version it used, so that an answer can never leave out its ground.
 *
 *     const cite = new Citing(law);
 *     const weeks = cite.number('refusion/nulstilling-uger', monday);
 *     return { answer: weeks, because: [], ground: cite.ground, facts: [] };
 */
import type { Day } from '../core/day.ts';
import type { Ground } from './answer.ts';
import { printDecision } from './law/decision.ts';
import type { Holding, Law } from './law/law.ts';
import type { LawValue, LawVersion, Step } from './law/law-item.ts';

export class Citing {
  readonly law: Law;
  readonly #used = new Map<LawVersion, Holding>();

  constructor(law: Law) {
    this.law = law;
  }

  /** What was used, in the order it was first used. */
  get ground(): readonly Ground[] {
    return [...this.#used.values()].map(groundOf);
  }

  number(id: string, day: Day): number {
    return this.#cite(this.law.at(id, day)) as number;
  }

  word(id: string, day: Day): string {
    return this.#cite(this.law.at(id, day)) as string;
  }

  list(id: string, day: Day): readonly string[] {
    return this.#cite(this.law.at(id, day)) as readonly string[];
  }

  table(id: string, day: Day): Readonly<Record<string, number>> {
    return this.#cite(this.law.at(id, day)) as Readonly<Record<string, number>>;
  }

  words(id: string, day: Day): Readonly<Record<string, string>> {
    return this.#cite(this.law.at(id, day)) as Readonly<Record<string, string>>;
  }

  cell(id: string, key: string, day: Day): number {
    return this.#cite(this.law.cellAt(id, key, day)) as number;
  }

  steps(id: string, day: Day): readonly Step[] {
    return this.#cite(this.law.at(id, day)) as readonly Step[];
  }

  /** Whether the rule exists on the day. The version that says so is ground as well. */
  covers(id: string, day: Day): boolean {
    const version = this.law.versionAt(id, day);
    if (version?.value !== undefined) this.#cite({ item: this.law.item(id), version, value: version.value });
    return version !== undefined;
  }

  #cite(holding: Holding): LawValue {
    if (!this.#used.has(holding.version)) this.#used.set(holding.version, holding);
    return holding.value;
  }
}

/** Of a version without a decision: one and the same, however often it is cited. */
const grounds = new WeakMap<LawVersion, Ground>();

export function groundOf(holding: Omit<Holding, 'value'>): Ground {
  if (holding.decision) return newGround(holding);
  const ground = grounds.get(holding.version) ?? newGround(holding);
  grounds.set(holding.version, ground);
  return ground;
}

function newGround({ item, version, decision }: Omit<Holding, 'value'>): Ground {
  return {
    law: item.id,
    rules: item.rules,
    title: item.title,
    ...(version.source?.act !== undefined && { act: version.source.act }),
    ...(version.source?.section !== undefined && { section: version.source.section }),
    from: Number.isFinite(version.from) ? version.from : null,
    to: Number.isFinite(version.to) ? version.to - 1 : null,
    confidence: version.confidence,
    ...(decision && { decided: printDecision(decision) }),
  };
}
