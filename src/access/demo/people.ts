/** Ready-made people of the demo: one for each role in each municipality. None of them exists. */
import type { TargetGroup } from '../../core/target-group.ts';
import { type GrantedRole, ROLES } from '../roles.ts';
import {
  MUNICIPALITY_SCOPE,
  type PrivilegeGroup,
  TARGET_GROUP_CONSTRAINT,
  UNIT_CONSTRAINT,
} from '../sign-in/claims.ts';
import { ROLE_PRIVILEGE } from '../sign-in/grants.ts';

export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly role: GrantedRole;
  readonly claims: Readonly<Record<string, unknown>>;
}

const FIRST = ['Anna', 'Bo', 'Camilla', 'David', 'Emine', 'Finn', 'Gitte', 'Hassan', 'Inge', 'Jonas', 'Karin', 'Lars'];
const LAST = ['Prøve', 'Eksempel', 'Opdigt', 'Påfund', 'Tænkt'];

/** Roles whose work is limited, and to what. */
const LIMITS: Partial<Record<GrantedRole, { readonly unit: string; readonly targetGroups: readonly TargetGroup[] }>> = {
  caseworker: { unit: 'sygedagpenge', targetGroups: ['sygedagpenge', 'jobafklaring'] },
  'company-consultant': { unit: 'virksomhed', targetGroups: [] },
};

export function demoPeople(municipalities: readonly string[]): DemoPerson[] {
  const roles = ROLES.filter((role): role is GrantedRole => role !== 'public');
  return municipalities.flatMap((municipality, place) =>
    roles.map((role, index) => {
      const name = `${FIRST[index % FIRST.length]} ${LAST[place % LAST.length]}`;
      const id = `demo-${municipality}-${role}`;
      return { id, name, municipality, role, claims: claimsOf(id, name, municipality, role) };
    }),
  );
}

function claimsOf(id: string, name: string, municipality: string, role: GrantedRole): Record<string, unknown> {
  const limits = LIMITS[role];
  const privileges: PrivilegeGroup = {
    scope: `${MUNICIPALITY_SCOPE}${municipality}`,
    privileges: [`${ROLE_PRIVILEGE}${role}`],
    constraints: [
      ...(limits ? [{ name: UNIT_CONSTRAINT, value: limits.unit }] : []),
      ...(limits?.targetGroups ?? []).map((value) => ({ name: TARGET_GROUP_CONSTRAINT, value })),
    ],
  };
  return {
    sub: id,
    name,
    municipality,
    privileges: [privileges],
    ...(role === 'caseworker' && { caseworker: `${municipality}-sb-1` }),
    ...(role === 'citizen' && { person: `${municipality}-p-1` }),
    ...(role === 'company-user' && { company: `${municipality}-c-1` }),
  };
}
