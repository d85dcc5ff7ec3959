/**
 * A rule as screens, the command line and statistics see it: what it decides, for one person on one day. `evaluate` sees
 * only facts that had begun by that day, and throws named refusals only.
 */
import type { Day } from '../core/day.ts';
import type { Text } from '../core/text.ts';
import type { PersonCursor } from '../register/columns/person-cursor.ts';
import type { Answer } from './answer.ts';
import type { Law } from './law/law.ts';
import type { KeyedOn } from './law/law-item.ts';

export interface Rule<T = unknown> {
  /** `RF-01`. */
  readonly id: string;
  readonly title: Text;
  readonly decides: Text;
  readonly keyedOn: KeyedOn;
  readonly evaluate: (person: PersonCursor, day: Day, law: Law) => Answer<T>;
}
