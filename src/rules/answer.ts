/**
 * What a rule answers: the value with its reasons, legal ground and the facts it was made of, and what would change it
 * next. Where the recorded facts contradict each other, or the deciding one is not recorded, it says so and gives no value.
 */
import type { Day } from '../core/day.ts';
import type { Text } from '../core/text.ts';
import type { FactRef } from './fact-ref.ts';
import type { LawConfidence } from './law/law-item.ts';

/** One reason a caseworker can read. In order: each follows from those before it. */
export type Reason = Text;

/** A version of the law that was used. */
export interface Ground {
  /** Id of the item of law: `refusion/satser`. */
  readonly law: string;
  /** Ids of the rules it belongs to: `RF-01`. */
  readonly rules: readonly string[];
  readonly title: Text;
  /** Act or order, and section. Absent for a decision of the municipality where no act says it. */
  readonly act?: string;
  readonly section?: string;
  /** First day of the version; `null`: as far back as there are days. */
  readonly from: Day | null;
  /** Last day included; `null`: open. */
  readonly to: Day | null;
  readonly confidence: LawConfidence;
  /** Who decided, when and why, where the law left it open. */
  readonly decided?: string;
}

export interface Next {
  readonly on: Day;
  readonly text: Text;
}

export interface Answered<T> {
  readonly answer: T;
  readonly because: readonly Reason[];
  readonly ground: readonly Ground[];
  readonly facts: readonly FactRef[];
  readonly next?: Next;
}

export interface Undecidable {
  /** The facts that contradict each other, or the one that lacks something. */
  readonly undecidable: readonly FactRef[];
  readonly text: Text;
}

export type Answer<T> = Answered<T> | Undecidable;

export function isAnswered<T>(answer: Answer<T>): answer is Answered<T> {
  return 'answer' in answer;
}

/** The value, in tests and where the caller has seen to it that it can be decided. A bare error otherwise: our bug. */
export function answerOf<T>(answer: Answer<T>): T {
  if (isAnswered(answer)) return answer.answer;
  throw new Error(`not decided: ${answer.text.en}`);
}

export function undecidable(text: Text, ...facts: FactRef[]): Undecidable {
  return { undecidable: facts, text };
}
