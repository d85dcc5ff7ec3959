/** Invented people for tests: one for each role, with the limits that role usually has. */
import type { Grant, SignedIn } from '../actor.ts';
import { type GrantedRole, ROLES } from '../roles.ts';
import type { PersonSubject } from '../subject.ts';

export const GRANTED_ROLES = ROLES.filter((role): role is GrantedRole => role !== 'public');

/** Somebody with the role in Rebild (840); a caseworker of unit A for those on sickness benefit. */
export function somebody(role: GrantedRole, facts: Partial<SignedIn> = {}): SignedIn {
  const limited = role === 'caseworker' || role === 'company-consultant';
  const grant: Grant = {
    role,
    units: limited ? ['A'] : null,
    targetGroups: role === 'caseworker' ? ['sygedagpenge'] : null,
  };
  return {
    user: `user-${role}`,
    name: 'Bo Prøve',
    municipality: '840',
    grants: [grant],
    caseworker: role === 'caseworker' ? 'sb-1' : null,
    person: role === 'citizen' ? 'p-1' : null,
    company: role === 'company-user' ? 'c-1' : null,
    ...facts,
  };
}

/** A person of Rebild in unit A on sickness benefit, with another caseworker than the one above. */
export function aPerson(facts: Partial<PersonSubject> = {}): PersonSubject {
  return {
    kind: 'person',
    municipality: '840',
    person: 'p-9',
    caseworkers: ['sb-2'],
    unit: 'A',
    targetGroups: ['sygedagpenge'],
    markings: [],
    ...facts,
  };
}
