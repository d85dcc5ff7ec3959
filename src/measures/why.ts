/**
 * What a measure says to one person who asks: why do I count? Sentences for each kind of thing that its `counter` tells the
 * tally. The numbers in them are those that were counted; `{names}` are filled in from what was told.
 *
 * `{day}` the day it happened on, or the first counted day; `{later}` the day it was followed up; `{from}`, `{to}` the counted
 * days and `{days}` how many; `{amount}` what they weigh together in days; `{numerator}`, `{denominator}`; and the groups it
 * counts in: `{benefit}`, `{kind}`, `{step}`, `{weeks}`, `{years}`.
 */
import type { Day } from '../core/day.ts';
import type { Text } from '../core/text.ts';
import type { PersonCursor } from '../register/columns/person-cursor.ts';
import type { GroupKey } from './group.ts';
import type { Scope } from './scope.ts';

export interface Why {
  /** It counts, and in the numerator. */
  readonly counts: Text;
  /** It counts, but only in what the numerator is divided by. */
  readonly fails?: Text;
  /** It belongs here, but lacks a fact and is counted apart. */
  readonly lacks?: Text;
  /** Its follow-up lies after as-of. */
  readonly waits?: Text;
  /** There is nothing in the period that could count. */
  readonly none: Text;
  /** How much of the numerator (or denominator) a whole day is. */
  readonly wholeDay?: number;
  /** The day of the follow-up. */
  readonly later?: (day: Day, group: Readonly<Partial<Record<GroupKey, string>>>) => Day;
  /** What it came to in a period by numbers that the tally is not told, whether the person counts or not. */
  readonly reckoning?: (scope: Scope) => (person: PersonCursor, period: number) => Text | undefined;
  /** Items of law that decide, as they stand on the last day of the period. */
  readonly law?: readonly string[];
}
