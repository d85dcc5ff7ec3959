/** From job functions to roles with limits. What is not known gives nothing. */
import { TARGET_GROUPS, type TargetGroup } from '../../core/target-group.ts';
import type { Grant, SignedIn } from '../actor.ts';
import { accessErrors } from '../errors.ts';
import { type GrantedRole, isGrantedRole } from '../roles.ts';
import {
  type Claims,
  MUNICIPALITY_SCOPE,
  type PrivilegeGroup,
  TARGET_GROUP_CONSTRAINT,
  UNIT_CONSTRAINT,
} from './claims.ts';

/** A privilege that names one of Pejl's roles itself, without a job function of the municipality's own between. */
export const ROLE_PRIVILEGE = 'urn:dk:pejl:role:';

export interface WhoSignedIn {
  readonly signedIn: SignedIn;
  /** The job functions of the municipality's own that gave a role. */
  readonly jobFunctions: readonly string[];
}

/** `roles`: what the municipality's own job functions give access to (`access/no-role`). */
export function whoSignedIn(claims: Claims, roles: ReadonlyMap<string, string>): WhoSignedIn {
  const here = claims.privileges.filter(({ scope }) => scope === `${MUNICIPALITY_SCOPE}${claims.municipality}`);
  const given = here.flatMap((group) =>
    group.privileges.flatMap((privilege) => {
      const role = roleOf(privilege, roles);
      return role === null ? [] : [{ privilege, grant: { role, ...limitsOf(group) } }];
    }),
  );
  if (given.length === 0) throw accessErrors.create('access/no-role');
  return {
    signedIn: {
      user: claims.sub,
      name: claims.name,
      municipality: claims.municipality,
      grants: given.map(({ grant }) => grant),
      caseworker: claims.caseworker ?? null,
      person: claims.person ?? null,
      company: claims.company ?? null,
    },
    jobFunctions: [...new Set(given.map(({ privilege }) => privilege).filter((each) => roles.has(each)))],
  };
}

function roleOf(privilege: string, roles: ReadonlyMap<string, string>): GrantedRole | null {
  const role = privilege.startsWith(ROLE_PRIVILEGE) ? privilege.slice(ROLE_PRIVILEGE.length) : roles.get(privilege);
  return role !== undefined && isGrantedRole(role) ? role : null;
}

/** A constraint that Pejl does not know limits to nothing at all: it was meant to limit. */
function limitsOf({ constraints }: PrivilegeGroup): Pick<Grant, 'units' | 'targetGroups'> {
  const values = (name: string) => constraints.filter((each) => each.name === name).map(({ value }) => value);
  const [units, groups] = [values(UNIT_CONSTRAINT), values(TARGET_GROUP_CONSTRAINT)];
  if (units.length + groups.length < constraints.length) return { units: [], targetGroups: [] };
  return {
    units: units.length > 0 ? units : null,
    targetGroups: groups.length > 0 ? groups.filter(isTargetGroup) : null,
  };
}

function isTargetGroup(text: string): text is TargetGroup {
  return Object.hasOwn(TARGET_GROUPS, text);
}
