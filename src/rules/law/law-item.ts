/**
 * One amount, deadline, threshold, list or table of the law, with its versions. Plain data: it can be sent to a worker, a
 * browser or a screen as it is. Versions are half-open here; in the files the last day is included.
 */
import type { Day } from '../../core/day.ts';
import type { Text } from '../../core/text.ts';
import type { LawUnit } from './law-unit.ts';

/** How sure the rule is. Shown as "not verified" from K on. */
export const LAW_CONFIDENCES = {
  V: { da: 'Efterset i kilden', en: 'Verified in the source' },
  P: { da: 'Delvist efterset', en: 'Partly verified' },
  K: { da: 'Ikke efterset: almen viden', en: 'Not verified: general knowledge' },
  D: { da: 'Ikke efterset: vores udlægning', en: 'Not verified: our reading' },
  X: { da: 'Skal afgøres lokalt', en: 'To be decided locally' },
} as const satisfies Record<string, Text>;
export type LawConfidence = keyof typeof LAW_CONFIDENCES;

/** The date that picks the version. Never today's. */
export const KEYED_ON = {
  event: { da: 'dagen, det sker', en: 'the day it happens' },
  week: { da: 'ugen, udgiften hører til', en: 'the week the expense belongs to' },
  'spell-start': { da: 'forløbets første dag', en: 'the first day of the spell' },
  grant: { da: 'bevillingsdagen', en: 'the day of the grant' },
  application: { da: 'ansøgningsdagen', en: 'the day of the application' },
  'first-absence': { da: 'første sygedag', en: 'the first day of absence' },
  takeover: { da: 'dagen, kommunen overtog ansvaret', en: 'the day the municipality took over' },
  'agreement-start': { da: 'dagen, aftalen begynder', en: 'the day the agreement begins' },
  'measuring-day': { da: 'måledagen', en: 'the measuring day' },
} as const satisfies Record<string, Text>;
export type KeyedOn = keyof typeof KEYED_ON;

/** `value`: one; `list`: several words; `table`: one for each key; `steps`: one from each threshold and up. */
export const HOLDS = ['value', 'list', 'table', 'steps'] as const;
export type Holds = (typeof HOLDS)[number];

/** From this number (inclusive) to the next step. */
export interface Step {
  readonly from: number;
  readonly value: number;
}

/** Days are integers, yes is 1 and no is 0, words are text. */
export type Single = number | string;
export type LawValue = Single | readonly string[] | readonly Step[] | Readonly<Record<string, Single>>;

export interface Source {
  /** Act or order, as it is cited: `Lov 994 af 30/08/2015`. */
  readonly act: string;
  /** `§ 5, stk. 2`. */
  readonly section?: string;
}

export interface LawVersion {
  /** −Infinity: as far back as the register goes. */
  readonly from: Day;
  /** First day outside; Infinity: open. */
  readonly to: Day;
  /** Absent when confidence is X. */
  readonly value?: LawValue;
  /** What must be decided, when confidence is X. */
  readonly decide?: Text;
  readonly source?: Source;
  /** The day the source was last looked at. */
  readonly checked: Day;
  readonly confidence: LawConfidence;
  readonly note?: Text;
  /** Announced but not law: switched off until enacted. */
  readonly planned?: boolean;
}

export interface LawItem {
  /** Its path below `law/`, without `.yaml`: `refusion/satser`. */
  readonly id: string;
  /** Ids of the rules that use it: `RF-01`. */
  readonly rules: readonly string[];
  readonly title: Text;
  readonly unit: LawUnit;
  readonly holds: Holds;
  readonly keyedOn: KeyedOn;
  /** Keys a table may have, or words a value may be, where that is a closed list. */
  readonly among?: readonly string[];
  /** In order of time, without gap or overlap; planned ones after those in force. */
  readonly versions: readonly LawVersion[];
}
