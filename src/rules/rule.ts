/**
 * A rule as screens, the command line and statistics see it: what it decides, for one person on one day. `evaluate` sees
 * only facts that had begun by that day, and throws named refusals only. The answer is plain data that can be shown and sent
 * as it is: days, weeks and months in it are text (`2018-03-12`, `2018-W11`, `2018-03`), unknown is null.
 */
import type { Day } from '../core/day.ts';
import type { Text } from '../core/text.ts';
import type { PersonCursor } from '../register/columns/person-cursor.ts';
import type { Answer } from './answer.ts';
import type { Law } from './law/law.ts';
import type { KeyedOn } from './law/law-item.ts';

export interface RuleHead {
  /** `RF-01`. */
  readonly id: string;
  readonly title: Text;
  readonly decides: Text;
  readonly keyedOn: KeyedOn;
}

export interface Rule<T = unknown> extends RuleHead {
  readonly evaluate: (person: PersonCursor, day: Day, law: Law) => Answer<T>;
}

/** A rule that a person's record alone cannot answer: it is about something else, or takes what no register holds. */
export interface OtherRule extends RuleHead {
  /** What it is asked with: `et register`, `første sygedag`. */
  readonly takes: Text;
}
