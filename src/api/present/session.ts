/** A session as it crosses the wire. */
import { ACTIONS, type Action } from '../../access/actions.ts';
import type { SignedIn } from '../../access/actor.ts';
import { FIELD_GROUPS, fieldGroupsOf } from '../../access/field-groups.ts';
import { mayAtAll } from '../../access/may.ts';
import { ROLE_NAMES } from '../../access/roles.ts';
import { isPublic } from '../../access/table.ts';
import { municipality } from '../../core/areas/municipalities.ts';
import { TARGET_GROUPS } from '../../core/target-group.ts';
import type { SessionDto } from '../contract/session.ts';

export function sessionUserDto(signedIn: SignedIn): NonNullable<SessionDto['user']> {
  const actions = Object.keys(ACTIONS) as Action[];
  return {
    name: signedIn.name,
    municipality: { code: signedIn.municipality, name: municipality(signedIn.municipality).name },
    roles: signedIn.grants.map(({ role, units, targetGroups }) => ({
      role,
      name: ROLE_NAMES[role],
      units: units && [...units],
      targetGroups: targetGroups?.map((group) => TARGET_GROUPS[group]) ?? null,
      fields: fieldGroupsOf(role).map((group) => FIELD_GROUPS[group]),
    })),
    may: actions
      .filter((action) => !isPublic(action) && mayAtAll(signedIn, action))
      .map((action) => ({ action, text: ACTIONS[action].text })),
  };
}
