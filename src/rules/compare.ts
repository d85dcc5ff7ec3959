/**
 * What changes for this person: every rule asked twice, under two days or two laws, and what differs with its reasons. The
 * facts are the same; only what is asked changes.
 */
import type { Day } from '../core/day.ts';
import { PejlError } from '../core/errors/pejl-error.ts';
import type { Text } from '../core/text.ts';
import type { PersonCursor } from '../register/columns/person-cursor.ts';
import type { Answer } from './answer.ts';
import type { Law } from './law/law.ts';
import type { Rule } from './rule.ts';

export interface Asked {
  readonly day: Day;
  readonly law: Law;
}

/** A rule that refuses by name. */
export interface Refused {
  readonly refused: string;
  readonly text: Text;
  /** The item of law nobody has decided, where that is why. */
  readonly undecided?: string;
}

export type Outcome = Answer<unknown> | Refused;

export interface Difference {
  /** Id of the rule. */
  readonly rule: string;
  readonly title: Text;
  readonly before: Outcome;
  readonly after: Outcome;
}

/** The rules whose outcome differs, in their order. Reasons, ground and facts are told, but alone make no difference. */
export function compare(
  person: PersonCursor,
  before: Asked,
  after: Asked,
  rules: readonly Rule[],
): readonly Difference[] {
  return rules
    .map((rule) => ({
      rule: rule.id,
      title: rule.title,
      before: outcomeOf(rule, person, before),
      after: outcomeOf(rule, person, after),
    }))
    .filter((each) => essence(each.before) !== essence(each.after));
}

/** The answer, or the named refusal; anything else thrown is our own mistake and goes on. */
export function outcomeOf({ evaluate }: Rule, person: PersonCursor, { day, law }: Asked): Outcome {
  try {
    return evaluate(person, day, law);
  } catch (error) {
    if (error instanceof PejlError) return refusedBy(error);
    throw error;
  }
}

export function refusedBy({ code, text, facts }: PejlError): Refused {
  if (code !== 'rules/undecided') return { refused: code, text };
  return { refused: code, text, undecided: String(facts.law).split(' › ')[0]! };
}

function essence(outcome: Outcome): string {
  if ('answer' in outcome) return JSON.stringify(['answer', outcome.answer]);
  if ('undecidable' in outcome) return JSON.stringify(['undecidable', outcome.text]);
  return JSON.stringify(['refused', outcome.refused]);
}
