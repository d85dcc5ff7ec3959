/** The 14 files of the register exchange format, version 1. */
import {
  ACTIVITY_KINDS,
  ANSWERS,
  ARRIVAL_BASES,
  BOOKERS,
  CHANNELS,
  CONTACT_KINDS,
  CONTACT_OUTCOMES,
  CONTROL_RESULTS,
  codeOf,
  EDUCATION_KINDS,
  EDUCATION_LEVELS,
  ORIGINS,
  READINESS,
  REFERRAL_OUTCOMES,
  SECTORS,
  SEXES,
  SUPPORTS,
} from '../codes.ts';
import {
  ACTIVITY,
  ARRIVAL,
  CONTACT,
  CONTROL_CASE,
  EDUCATION,
  EMPLOYMENT,
  PERSON,
  RESIDENCE,
  SCHOOL,
  SPELL,
  UNKNOWN_AVERAGE,
  UNKNOWN_HOURS,
} from '../columns/person-columns.ts';
import { JOB_ORDER, REFERRAL, REGISTER_FILES, type RegisterFile, WORKPLACE } from '../register.ts';
import { type Cell, type FileColumn, type FileFormat, optional, required, type WordList } from './file-format.ts';

const UNKNOWN_COUNT = -1;
const DAY: Cell = { is: 'day' };
const MUNICIPALITY: Cell = { is: 'municipality', words: 'municipalities' };
const WORKPLACE_ID: Cell = text('workplaces');
/** Amounts in kroner are stored in øre. A hundred billion kroner is more than any of them. */
const KRONER = number(2, -1e11, 1e11, Number.NaN);
const OERE = number(0, -1e13, 1e13, Number.NaN);
/** The Danish scales: −3 to 12, and 0 to 13 until 2007. */
const AVERAGE = number(2, -3, 13, UNKNOWN_AVERAGE);

const PERSON_ID = required('person_id', 'subject', { is: 'person' });
const FROM = required('from', 'from', DAY);
const TO = optional('to', 'to', { is: 'last-day' });

function text(words: WordList, width?: number): Cell {
  return width === undefined ? { is: 'text', words } : { is: 'text', words, width };
}

function choice(of: readonly string[], absent = 0): Cell {
  return { is: 'choice', of, absent };
}

function number(decimals: number, min: number, max: number, absent: number, aboveMin = false): Cell {
  return { is: 'number', decimals, min, max, absent, aboveMin };
}

function key(name: string): FileColumn {
  return required(name, 'id', { is: 'key' });
}

export const FILE_FORMATS: Readonly<Record<RegisterFile, FileFormat>> = {
  persons: {
    file: 'persons',
    key: ['person_id'],
    spec: PERSON,
    order: [],
    columns: [
      key('person_id'),
      required('birth_date', 'born', DAY),
      optional('sex', 'sex', choice(SEXES)),
      optional('origin', 'origin', choice(ORIGINS)),
      optional('education', 'education', choice(EDUCATION_LEVELS)),
      optional('unemployment_fund', 'unemploymentFund', text('unemploymentFunds')),
    ],
  },
  residence: {
    file: 'residence',
    rowsOf: 'persons',
    spec: RESIDENCE,
    order: ['from', 'to', 'municipality'],
    columns: [PERSON_ID, required('municipality', 'municipality', MUNICIPALITY), FROM, TO],
  },
  arrivals: {
    file: 'arrivals',
    rowsOf: 'persons',
    spec: ARRIVAL,
    order: ['on', 'basis'],
    columns: [PERSON_ID, required('date', 'on', DAY), required('basis', 'basis', choice(ARRIVAL_BASES))],
  },
  spells: {
    file: 'spells',
    rowsOf: 'persons',
    spec: SPELL,
    order: ['from', 'to', 'benefit', 'readiness', 'degree', 'grantedOn'],
    columns: [
      PERSON_ID,
      required('benefit', 'benefit', { is: 'benefit' }),
      FROM,
      TO,
      optional('degree', 'degree', number(3, 0, 1, 1000, true)),
      optional('readiness', 'readiness', choice(READINESS)),
      optional('granted_on', 'grantedOn', DAY),
    ],
  },
  employment: {
    file: 'employment',
    rowsOf: 'persons',
    spec: EMPLOYMENT,
    order: ['month', 'support', 'workplace', 'hours'],
    columns: [
      PERSON_ID,
      required('month', 'month', { is: 'month' }),
      required('hours', 'hours', number(2, 0, 10_000, 0)),
      optional('workplace_id', 'workplace', WORKPLACE_ID),
      optional('amount_dkk', 'amountOere', KRONER),
      optional('support', 'support', choice(SUPPORTS, codeOf(SUPPORTS, 'ordinaer'))),
    ],
  },
  contacts: {
    file: 'contacts',
    rowsOf: 'persons',
    key: ['contact_id'],
    spec: CONTACT,
    order: ['dueOn', 'bookedFor', 'heldOn', 'kind'],
    columns: [
      key('contact_id'),
      PERSON_ID,
      required('kind', 'kind', choice(CONTACT_KINDS)),
      optional('due_on', 'dueOn', DAY),
      optional('booked_for', 'bookedFor', DAY),
      optional('held_on', 'heldOn', DAY),
      optional('channel', 'channel', choice(CHANNELS)),
      optional('outcome', 'outcome', choice(CONTACT_OUTCOMES)),
      optional('booked_by', 'bookedBy', choice(BOOKERS)),
      optional('caseworker', 'caseworker', text('caseworkers')),
    ],
  },
  activities: {
    file: 'activities',
    rowsOf: 'persons',
    key: ['activity_id'],
    spec: ACTIVITY,
    order: ['from', 'to', 'kind', 'hoursPerWeek'],
    columns: [
      key('activity_id'),
      PERSON_ID,
      required('kind', 'kind', choice(ACTIVITY_KINDS)),
      FROM,
      TO,
      optional('hours_per_week', 'hoursPerWeek', number(2, 0, 168, UNKNOWN_HOURS)),
      optional('workplace_id', 'workplace', WORKPLACE_ID),
      optional('provider', 'provider', text('providers')),
    ],
  },
  education: {
    file: 'education',
    rowsOf: 'persons',
    spec: EDUCATION,
    order: ['from', 'to', 'kind', 'completed'],
    columns: [
      PERSON_ID,
      required('kind', 'kind', choice(EDUCATION_KINDS)),
      FROM,
      TO,
      optional('completed', 'completed', choice(ANSWERS)),
    ],
  },
  school: {
    file: 'school',
    rowsOf: 'persons',
    spec: SCHOOL,
    order: ['grade9FinishedOn', 'danish', 'mathematics'],
    columns: [
      PERSON_ID,
      required('grade9_finished_on', 'grade9FinishedOn', DAY),
      optional('danish_average', 'danish', AVERAGE),
      optional('mathematics_average', 'mathematics', AVERAGE),
    ],
  },
  workplaces: {
    file: 'workplaces',
    key: ['workplace_id'],
    spec: WORKPLACE,
    order: [],
    columns: [
      key('workplace_id'),
      required('company_id', 'company', text('companies')),
      required('municipality', 'municipality', MUNICIPALITY),
      FROM,
      TO,
      optional('name', 'name', text('names')),
      optional('industry', 'industry', text('industries', 6)),
      optional('employees', 'employees', number(0, 0, 1e6, UNKNOWN_COUNT)),
      optional('sector', 'sector', choice(SECTORS)),
    ],
  },
  job_orders: {
    file: 'job_orders',
    key: ['order_id'],
    spec: JOB_ORDER,
    order: [],
    columns: [
      key('order_id'),
      required('workplace_id', 'workplace', WORKPLACE_ID),
      required('received_on', 'receivedOn', DAY),
      optional('municipality', 'municipality', MUNICIPALITY),
      optional('occupation', 'occupation', text('occupations', 6)),
      optional('title', 'title', text('titles')),
      optional('positions', 'positions', number(0, 0, 1e6, UNKNOWN_COUNT)),
      optional('closed_on', 'closedOn', DAY),
    ],
  },
  referrals: {
    file: 'referrals',
    rowsOf: 'job_orders',
    spec: REFERRAL,
    order: ['referredOn', 'hiredOn', 'person'],
    columns: [
      required('order_id', 'subject', { is: 'order' }),
      required('person_id', 'person', { is: 'person' }),
      required('referred_on', 'referredOn', DAY),
      required('relevant', 'relevant', choice(ANSWERS)),
      optional('outcome', 'outcome', choice(REFERRAL_OUTCOMES)),
      optional('hired_on', 'hiredOn', DAY),
    ],
  },
  control_cases: {
    file: 'control_cases',
    rowsOf: 'persons',
    key: ['case_id'],
    spec: CONTROL_CASE,
    order: ['openedOn', 'closedOn', 'benefit', 'step'],
    columns: [
      key('case_id'),
      PERSON_ID,
      required('benefit', 'benefit', { is: 'benefit' }),
      required('step', 'step', number(0, 0, 3, 0)),
      required('opened_on', 'openedOn', DAY),
      optional('closed_on', 'closedOn', DAY),
      optional('source', 'source', text('sources')),
      optional('result', 'result', choice(CONTROL_RESULTS)),
      optional('claim_oere', 'claimOere', OERE),
      optional('monthly_saving_oere', 'monthlySavingOere', OERE),
    ],
  },
  population: {
    file: 'population',
    key: ['municipality', 'period', 'group'],
    spec: { municipality: 'u16', period: 'i32', group: 'i32', value: 'f64' },
    order: [],
    columns: [
      required('municipality', 'municipality', { is: 'municipality', words: 'populatedMunicipalities' }),
      required('period', 'period', { is: 'period' }),
      required('group', 'group', text('groups')),
      required('value', 'value', number(3, 0, 1e9, 0)),
    ],
  },
};

/** The files in the order in which they are read: those that others refer to first. */
export const READING_ORDER: ReadonlySet<RegisterFile> = new Set([
  'persons',
  'workplaces',
  'job_orders',
  ...REGISTER_FILES,
]);
