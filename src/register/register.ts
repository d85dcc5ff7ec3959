/** A municipality's (or the nation's) register in memory: columns of each kind of subject, and which files it was made of. */
import type { Columns, ColumnTable } from './columns/column-table.ts';
import type { Dictionary } from './columns/dictionary.ts';
import type { Ids } from './columns/ids.ts';
import type { PersonColumns } from './columns/person-columns.ts';
import type { Population } from './population.ts';

/** Files of the exchange format. Without one, the measures that need it are not measurable. */
export const REGISTER_FILES = [
  'persons',
  'residence',
  'arrivals',
  'spells',
  'employment',
  'contacts',
  'activities',
  'education',
  'school',
  'workplaces',
  'job_orders',
  'referrals',
  'control_cases',
  'population',
] as const;
export type RegisterFile = (typeof REGISTER_FILES)[number];

/** One row per production unit (P number). `employees` is −1 when unknown. */
export const WORKPLACE = {
  municipality: 'u16',
  from: 'i32',
  to: 'i32',
  employees: 'i32',
  sector: 'u8',
  company: 'i32',
  name: 'i32',
  industry: 'i32',
} as const;

export interface WorkplaceDictionaries {
  /** CVR numbers. */
  readonly companies: Dictionary;
  readonly names: Dictionary;
  /** DB07. */
  readonly industries: Dictionary;
}

/** What took place at a workplace, in order of time: the activities of persons, seen from the other side. */
export const WORKPLACE_ACTIVITY = { from: 'i32', to: 'i32', kind: 'u8' } as const;

export interface WorkplaceColumns {
  readonly count: number;
  /** Position + 1 is the workplace's code in `PersonDictionaries.workplaces`. */
  readonly ids: Ids;
  readonly workplace: Columns<typeof WORKPLACE>;
  readonly dictionaries: WorkplaceDictionaries;
  readonly activities: ColumnTable<typeof WORKPLACE_ACTIVITY>;
}

/** `positions` is −1 when unknown. */
export const JOB_ORDER = {
  receivedOn: 'i32',
  closedOn: 'i32',
  municipality: 'u16',
  workplace: 'i32',
  positions: 'i32',
  occupation: 'i32',
  title: 'i32',
} as const;
/** `person` is the position of who was referred, −1 when unknown. */
export const REFERRAL = { referredOn: 'i32', hiredOn: 'i32', relevant: 'u8', outcome: 'u8', person: 'i32' } as const;

export interface JobOrderDictionaries {
  /** DISCO-08. */
  readonly occupations: Dictionary;
  readonly titles: Dictionary;
}

export interface JobOrderColumns {
  readonly count: number;
  readonly ids: Ids;
  readonly dictionaries: JobOrderDictionaries;
  readonly order: Columns<typeof JOB_ORDER>;
  readonly referrals: ColumnTable<typeof REFERRAL>;
}

export interface Register {
  readonly files: ReadonlySet<RegisterFile>;
  readonly people: PersonColumns;
  readonly workplaces: WorkplaceColumns;
  readonly jobOrders: JobOrderColumns;
  readonly population: Population;
  /** Codes shared by all columns. */
  readonly municipalities: Dictionary;
}
