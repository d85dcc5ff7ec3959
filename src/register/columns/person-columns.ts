/**
 * Persons and all their facts as columns, sorted by person. Closed lists are stored by their position (`codes.ts`), open
 * ones through dictionaries; days are integers, half-open; unknown is 0, or `NO_DAY` for a day. A spell takes 16 bytes.
 */
import type { Columns, ColumnTable } from './column-table.ts';
import type { Dictionary } from './dictionary.ts';
import type { Ids } from './ids.ts';

export const PERSON = { born: 'i32', sex: 'u8', origin: 'u8', education: 'u8', unemploymentFund: 'u16' } as const;

export const RESIDENCE = { municipality: 'u16', from: 'i32', to: 'i32' } as const;
/** `degree` in thousandths. */
export const SPELL = {
  from: 'i32',
  to: 'i32',
  grantedOn: 'i32',
  degree: 'u16',
  benefit: 'u8',
  readiness: 'u8',
} as const;
export const ARRIVAL = { on: 'i32', basis: 'u8' } as const;
/** `hours` in hundredths; `amountOere` is NaN when unknown. */
export const EMPLOYMENT = { month: 'i32', hours: 'i32', workplace: 'i32', amountOere: 'f64', support: 'u8' } as const;
export const CONTACT = {
  dueOn: 'i32',
  bookedFor: 'i32',
  heldOn: 'i32',
  caseworker: 'i32',
  kind: 'u8',
  channel: 'u8',
  outcome: 'u8',
  bookedBy: 'u8',
  /** Position of the contact's id in `contactIds`. */
  id: 'i32',
} as const;
/** `hoursPerWeek` in hundredths, −1 when unknown. */
export const ACTIVITY = {
  from: 'i32',
  to: 'i32',
  hoursPerWeek: 'i32',
  workplace: 'i32',
  provider: 'i32',
  kind: 'u8',
  id: 'i32',
} as const;
export const EDUCATION = { from: 'i32', to: 'i32', kind: 'u8', completed: 'u8' } as const;
/** Averages in hundredths, −32768 when unknown (they may be negative: −3). */
export const SCHOOL = { grade9FinishedOn: 'i32', danish: 'i32', mathematics: 'i32' } as const;
/** Amounts are NaN when unknown. */
export const CONTROL_CASE = {
  openedOn: 'i32',
  closedOn: 'i32',
  benefit: 'u8',
  step: 'u8',
  result: 'u8',
  source: 'i32',
  claimOere: 'f64',
  monthlySavingOere: 'f64',
  id: 'i32',
} as const;

export const UNKNOWN_AVERAGE = -32768;
export const UNKNOWN_HOURS = -1;

export interface PersonDictionaries {
  readonly municipalities: Dictionary;
  readonly benefits: Dictionary;
  readonly unemploymentFunds: Dictionary;
  readonly workplaces: Dictionary;
  readonly caseworkers: Dictionary;
  readonly providers: Dictionary;
  readonly sources: Dictionary;
}

export interface PersonColumns {
  readonly count: number;
  /** Person ids in the order of the columns. */
  readonly ids: Ids;
  readonly person: Columns<typeof PERSON>;
  readonly residence: ColumnTable<typeof RESIDENCE>;
  readonly spells: ColumnTable<typeof SPELL>;
  readonly arrivals: ColumnTable<typeof ARRIVAL>;
  readonly employment: ColumnTable<typeof EMPLOYMENT>;
  readonly contacts: ColumnTable<typeof CONTACT>;
  readonly activities: ColumnTable<typeof ACTIVITY>;
  readonly educations: ColumnTable<typeof EDUCATION>;
  readonly school: ColumnTable<typeof SCHOOL>;
  readonly controlCases: ColumnTable<typeof CONTROL_CASE>;
  readonly dictionaries: PersonDictionaries;
  readonly contactIds: Ids;
  readonly activityIds: Ids;
  readonly controlCaseIds: Ids;
}
