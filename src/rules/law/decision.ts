/**
 * What a municipality has decided where the sources leave a rule open (confidence X): the value, who decided, when, on what
 * ground, and from which day it holds. Written the way the law files are: `true`, `"2014-07-01"`, `{ su: true }`.
 */
import { type Day, FIRST_DAY, printDay } from '../../core/day.ts';
import { ruleErrors } from '../errors.ts';
import type { LawItem, LawValue } from './law-item.ts';
import { readValue, Unfit } from './law-value.ts';

export interface Decision {
  /** Id of the item: `refusion/blokerer-uafklaret`. */
  readonly law: string;
  /** As written; a table may hold some of its keys only. */
  readonly value: unknown;
  /** First day it holds; absent: always. The latest that has begun wins. */
  readonly from?: Day;
  readonly who: string;
  /** The day it was decided. */
  readonly when: Day;
  readonly ground: string;
}

export interface ReadDecision extends Omit<Decision, 'value' | 'from'> {
  readonly from: Day;
  readonly value: LawValue;
}

/** The decision with its value checked against the item (`rules/not-open`, `rules/decision-does-not-fit`, `…-without-ground`). */
export function readDecision(decision: Decision, item: LawItem): ReadDecision {
  const from = decision.from ?? Number.NEGATIVE_INFINITY;
  if (!item.versions.some(({ confidence, to }) => confidence === 'X' && to > from)) {
    throw ruleErrors.create('rules/not-open', { law: item.id });
  }
  if (decision.who.trim() === '' || decision.ground.trim() === '') {
    throw ruleErrors.create('rules/decision-without-ground', { law: item.id });
  }
  try {
    return { ...decision, from, value: readValue(decision.value, item) };
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    throw ruleErrors.create('rules/decision-does-not-fit', {
      law: item.id,
      value: JSON.stringify(error.found) ?? '',
      expected: error.expected.da,
      expectedEn: error.expected.en,
    });
  }
}

/** `Byrådet, 2026-03-01: …`, as it stands beside an answer. */
export function printDecision({ who, when, ground }: ReadDecision): string {
  return `${who}, ${printDay(when < FIRST_DAY ? FIRST_DAY : when)}: ${ground}`;
}
