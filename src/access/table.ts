/**
 * Who may do what, and how far it reaches: one row for each action, one column for each role. The compiler refuses a row
 * that is missing, and a row with a column too few. What is not allowed here is not allowed anywhere.
 */
import type { Action } from './actions.ts';
import { ROLES, type Role } from './roles.ts';

/** How far an action of a role reaches, from nowhere to everywhere. */
export type Reach =
  /** Not at all. */
  | 'no'
  /** What is about the citizen who has signed in. */
  | 'self'
  /** What is about the company that the user has signed in for. */
  | 'comp'
  /** One's own cases; others of one's unit and target groups for a stated purpose. */
  | 'case'
  /** The municipality, for a stated purpose. */
  | 'purp'
  /** The municipality that one has signed in for. */
  | 'muni'
  /** Without limits: it is public. */
  | 'all';

type Row = readonly [
  public_: Reach,
  councilMember: Reach,
  leader: Reach,
  analyst: Reach,
  caseworker: Reach,
  companyConsultant: Reach,
  controlOfficer: Reach,
  benefitOfficer: Reach,
  auditor: Reach,
  dataSteward: Reach,
  administrator: Reach,
  citizen: Reach,
  companyUser: Reach,
];

const no = 'no';
const self = 'self';
const comp = 'comp';
const kase = 'case';
const purp = 'purp';
const muni = 'muni';
const all = 'all';

// biome-ignore format: a table to be read in columns
const TABLE: Readonly<Record<Action, Row>> = {
  //                         public council leader analyst casew. consult. control benefit auditor steward admin citizen company
  'server/ask-health':      [all,   all,    all,   all,    all,   all,     all,    all,    all,    all,    all,  all,    all],
  'web/read':               [all,   all,    all,   all,    all,   all,     all,    all,    all,    all,    all,  all,    all],
  'sign-in/use':            [all,   all,    all,   all,    all,   all,     all,    all,    all,    all,    all,  all,    all],
  'plans/read':             [all,   all,    all,   all,    all,   all,     all,    all,    all,    all,    all,  all,    all],
  'rules/read':             [all,   all,    all,   all,    all,   all,     all,    all,    all,    all,    all,  all,    all],
  'aggregates/read':        [all,   all,    all,   all,    all,   all,     all,    all,    all,    all,    all,  all,    all],

  'figures/read-exact':     [no,    no,     muni,  muni,   no,    no,      no,     muni,   muni,   muni,   no,   no,     no],
  'goals/follow-up':        [no,    no,     muni,  muni,   no,    no,      no,     no,     no,     no,     no,   no,     no],
  'economy/read':           [no,    muni,   muni,  muni,   no,    no,      no,     muni,   muni,   no,     no,   no,     no],
  'registers/read-imports': [no,    no,     muni,  muni,   no,    no,      no,     no,     muni,   muni,   no,   no,     no],
  'registers/import':       [no,    no,     no,    no,     no,    no,      no,     no,     no,     muni,   no,   no,     no],
  'settings/read':          [no,    muni,   muni,  muni,   muni,  muni,    muni,   muni,   muni,   muni,   muni, no,     no],
  'settings/propose':       [no,    no,     no,    no,     no,    no,      no,     no,     no,     muni,   muni, no,     no],
  'settings/approve':       [no,    no,     muni,  no,     no,    no,      no,     no,     no,     muni,   muni, no,     no],

  'persons/list':           [no,    no,     muni,  muni,   muni,  no,      no,     muni,   muni,   muni,   no,   no,     no],
  'persons/search':         [no,    no,     muni,  no,     muni,  muni,    muni,   muni,   no,     no,     no,   no,     no],
  'persons/export':         [no,    no,     no,    no,     no,    no,      no,     no,     no,     muni,   no,   no,     no],
  'persons/read':           [no,    no,     purp,  no,     kase,  kase,    purp,   purp,   purp,   purp,   no,   self,   no],
  'persons/change':         [no,    no,     no,    no,     kase,  no,      no,     no,     no,     no,     no,   no,     no],
  'markings/read':          [no,    no,     muni,  no,     no,    no,      no,     no,     no,     muni,   no,   no,     no],
  'markings/change':        [no,    no,     muni,  no,     no,    no,      no,     no,     no,     muni,   no,   no,     no],

  'companies/read':         [no,    no,     muni,  muni,   muni,  muni,    muni,   no,     no,     no,     no,   no,     comp],
  'companies/change':       [no,    no,     no,    no,     no,    muni,    no,     no,     no,     no,     no,   no,     no],
  'control-cases/read':     [no,    no,     purp,  no,     no,    no,      muni,   no,     purp,   no,     no,   no,     no],
  'control-cases/change':   [no,    no,     no,    no,     no,    no,      muni,   no,     no,     no,     no,   no,     no],

  'emergency/open':         [no,    no,     no,    no,     muni,  no,      no,     no,     no,     no,     no,   no,     no],
  'emergency/review':       [no,    no,     muni,  no,     no,    no,      no,     no,     muni,   no,     no,   no,     no],
  'users/read':             [no,    no,     muni,  no,     no,    no,      no,     no,     muni,   no,     muni, no,     no],
  'users/sign-out':         [no,    no,     no,    no,     no,    no,      no,     no,     no,     no,     muni, no,     no],
  'job-functions/propose':  [no,    no,     no,    no,     no,    no,      no,     no,     no,     no,     muni, no,     no],
  'job-functions/approve':  [no,    no,     muni,  no,     no,    no,      no,     no,     no,     no,     muni, no,     no],
  'access-record/read':     [no,    no,     no,    no,     no,    no,      no,     no,     muni,   muni,   no,   no,     no],
  'access-record/read-own': [no,    no,     no,    no,     no,    no,      no,     no,     no,     no,     no,   self,   no],
};

/** How far the action reaches for the role. */
export function reachOf(action: Action, role: Role): Reach {
  return TABLE[action][ROLES.indexOf(role)] ?? 'no';
}

/** Whether everybody may, so that there is no need to ask who it is. */
export function isPublic(action: Action): boolean {
  return reachOf(action, 'public') === 'all';
}
