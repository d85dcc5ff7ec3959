/** May this person do this, to this? From the table, the limits of the role, and what is marked. When in doubt: no. */
import { ACTIONS, type Action } from './actions.ts';
import type { Actor, Grant, SignedIn } from './actor.ts';
import type { RefusalCode } from './errors.ts';
import { FIELD_GROUPS, type FieldGroup, fieldGroupsOf } from './field-groups.ts';
import type { Purpose } from './purposes.ts';
import type { Role } from './roles.ts';
import type { CompanySubject, PersonSubject, Subject, SubjectOf } from './subject.ts';
import { isPublic, type Reach, reachOf } from './table.ts';

export interface Allowed {
  readonly allowed: true;
  /** The role that allows it; `public` when everybody may. */
  readonly role: Role;
  readonly reach: Exclude<Reach, 'no'>;
  /** Given when the role needed one. */
  readonly purpose: Purpose | null;
  /** What of a person may be seen. */
  readonly fields: readonly FieldGroup[];
}

export interface Refused {
  readonly allowed: false;
  readonly why: RefusalCode;
}

export type Decision = Allowed | Refused;

/** A person opened for a purpose that was stated, or in an emergency, and not yet run out. */
export interface Opening {
  readonly purpose: Purpose;
  /** Opened in an emergency: the limits of unit and protection have been set aside, and the leader has been told. */
  readonly emergency: boolean;
}

const ALL_FIELDS = Object.keys(FIELD_GROUPS) as FieldGroup[];

/** The least helpful first: of several roles, the refusal that is told is the one nearest to a yes. */
const NEARNESS: readonly RefusalCode[] = [
  'access/not-your-role',
  'access/not-your-own',
  'access/outside-your-unit',
  'access/protected',
  'access/purpose-needed',
];

export function may<A extends Action>(
  actor: Actor,
  action: A,
  subject: SubjectOf<A>,
  opening: Opening | null = null,
): Decision {
  const target: Subject = subject;
  // Against callers that the compiler has not seen.
  if (ACTIONS[action]?.about !== target.kind) return refused('access/not-your-role');
  if (isPublic(action)) return { allowed: true, role: 'public', reach: 'all', purpose: null, fields: [] };
  if (actor === null) return refused('access/sign-in-needed');
  if (target.kind === 'everything') return refused('access/not-your-role');
  if (target.municipality !== actor.municipality) return refused('access/other-municipality');
  if (target.kind === 'person' && isRelated(actor, target)) return refused('access/relative');
  const decisions = actor.grants.map((grant) => mayByGrant(actor, grant, action, target, opening));
  return best(decisions);
}

/** Whether some subject could be allowed: for showing a way in, never for opening the door. */
export function mayAtAll(actor: Actor, action: Action): boolean {
  if (isPublic(action)) return true;
  return actor?.grants.some(({ role }) => reachOf(action, role) !== 'no') ?? false;
}

/** A citizen, a user who is the one it is about, may see what is said of them; as staff, neither one's own case nor a relative's. */
function isRelated({ user, grants }: SignedIn, { markings }: PersonSubject): boolean {
  const asStaff = grants.some(({ role }) => role !== 'citizen');
  return asStaff && markings.some((marking) => marking.user === user);
}

function mayByGrant(
  actor: SignedIn,
  grant: Grant,
  action: Action,
  target: Exclude<Subject, { kind: 'everything' }>,
  opening: Opening | null,
): Decision {
  const reach = reachOf(action, grant.role);
  if (reach === 'no' || reach === 'all') return refused('access/not-your-role');
  const allowed: Allowed = { allowed: true, role: grant.role, reach, purpose: null, fields: [] };
  if (reach === 'comp') return isOwnCompany(actor, target) ? allowed : refused('access/not-your-own');
  if (target.kind !== 'person') return reach === 'muni' ? allowed : refused('access/not-your-role');

  const fields = fieldGroupsOf(grant.role);
  if (reach === 'self') return target.person === actor.person ? { ...allowed, fields } : refused('access/not-your-own');
  const own = actor.caseworker !== null && target.caseworkers.includes(actor.caseworker);
  if (reach === 'case' && own) return { ...allowed, fields };
  // Everything below is about somebody else's case.
  const shown = target.markings.length > 0 ? fields.filter((group) => group !== 'contact') : fields;
  if (opening?.emergency && reach === 'case') return { ...allowed, purpose: opening.purpose, fields: shown };
  if (isClosed(target) && grant.role !== 'leader') return refused('access/protected');
  if (isOutside(grant, target)) return refused('access/outside-your-unit');
  if (reach === 'muni') return { ...allowed, fields: shown };
  if (opening === null || opening.emergency) return refused('access/purpose-needed');
  return { ...allowed, purpose: opening.purpose, fields: shown };
}

/** Opened by the citizen's own caseworkers and leaders only. */
function isClosed({ markings }: PersonSubject): boolean {
  return markings.some(({ kind }) => kind === 'protected' || kind === 'own-staff');
}

/** A unit or target group that is not known is outside of every limit. */
function isOutside({ units, targetGroups }: Grant, person: PersonSubject): boolean {
  if (units !== null && (person.unit === null || !units.includes(person.unit))) return true;
  return targetGroups !== null && !person.targetGroups?.some((group) => targetGroups.includes(group));
}

function isOwnCompany({ company }: SignedIn, target: Subject): target is CompanySubject {
  return target.kind === 'company' && company !== null && target.company === company;
}

/** The one that shows the most; else the refusal nearest to a yes. */
function best(decisions: readonly Decision[]): Decision {
  const allowed = decisions.filter((decision) => decision.allowed);
  const [widest] = allowed.toSorted((a, b) => b.fields.length - a.fields.length);
  const seen = new Set(allowed.flatMap(({ fields }) => fields));
  if (widest) return { ...widest, fields: ALL_FIELDS.filter((group) => seen.has(group)) };
  const nearest = decisions.filter((decision) => !decision.allowed).map(({ why }) => NEARNESS.indexOf(why));
  return refused(NEARNESS[Math.max(0, ...nearest)] ?? 'access/not-your-role');
}

function refused(why: RefusalCode): Refused {
  return { allowed: false, why };
}
