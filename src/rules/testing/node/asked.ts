/** Asks a rule about a life told in a test, under the law that comes with Pejl. */
import { type Day, parseDay } from '../../../core/day.ts';
import { cursorOf } from '../../../register/columns/columns-of-timelines.ts';
import type { PersonCursor } from '../../../register/columns/person-cursor.ts';
import type { Life } from '../../../register/life.ts';
import { type Answer, type Answered, isAnswered, type Undecidable } from '../../answer.ts';
import type { Decision } from '../../law/decision.ts';
import type { Law } from '../../law/law.ts';
import { shippedLaw } from '../../law/node/law-folder.ts';

export const law = shippedLaw();

export function decided(id: string, value: unknown): Decision {
  return { law: id, value, who: 'Byrådet', when: parseDay('2026-01-15'), ground: 'Efterset i bekendtgørelsen' };
}

type Evaluate<T> = (person: PersonCursor, day: Day, law: Law) => Answer<T>;

/** The answer with its reasons; fails when the facts leave it undecidable. */
export function asked<T>(
  evaluate: Evaluate<T>,
  of: Life,
  on: string,
  decisions: readonly Decision[] = [],
): Answered<T> {
  const answer = evaluate(cursorOf(of.timeline), parseDay(on), decisions.length ? law.decidedBy(decisions) : law);
  if (isAnswered(answer)) return answer;
  throw new Error(`not decided: ${answer.text.en}`);
}

/** Why it cannot be decided; fails when it can. */
export function refusedFacts<T>(evaluate: Evaluate<T>, of: Life, on: string): Undecidable {
  const answer = evaluate(cursorOf(of.timeline), parseDay(on), law);
  if (!isAnswered(answer)) return answer;
  throw new Error(`decided: ${JSON.stringify(answer.answer)}`);
}

/** The code of the named refusal; anything else thrown goes on. */
export function refusal(ask: () => unknown): string {
  try {
    ask();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
  return 'no refusal';
}
