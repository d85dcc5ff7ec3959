import { describe, expect, test } from 'vitest';
import { demoPeople } from '../demo/people.ts';
import { GRANTED_ROLES } from '../testing/people.ts';
import { type Claims, type PrivilegeGroup, readClaims, TARGET_GROUP_CONSTRAINT, UNIT_CONSTRAINT } from './claims.ts';
import { whoSignedIn } from './grants.ts';

const HERE = 'urn:dk:pejl:municipality:840';
const group = (
  privileges: string[],
  constraints: PrivilegeGroup['constraints'] = [],
  scope = HERE,
): PrivilegeGroup => ({
  scope,
  privileges,
  constraints,
});
const claims = (...privileges: PrivilegeGroup[]): Claims => ({ sub: 'u', name: 'Bo', municipality: '840', privileges });
const grants = (given: Claims, roles: [string, string][] = []) => whoSignedIn(given, new Map(roles)).signedIn.grants;

describe('job functions', () => {
  test('a role named outright, with its limits', () => {
    const limits = [
      { name: UNIT_CONSTRAINT, value: 'A' },
      { name: TARGET_GROUP_CONSTRAINT, value: 'sygedagpenge' },
      { name: TARGET_GROUP_CONSTRAINT, value: 'a group nobody knows' },
    ];
    expect(grants(claims(group(['urn:dk:pejl:role:caseworker'], limits)))).toEqual([
      { role: 'caseworker', units: ['A'], targetGroups: ['sygedagpenge'] },
    ]);
  });

  test('the municipality’s own gives the role it has been given, and is remembered', () => {
    const who = whoSignedIn(claims(group(['urn:rebild:teamleder'])), new Map([['urn:rebild:teamleder', 'leader']]));
    expect(who.signedIn.grants).toEqual([{ role: 'leader', units: null, targetGroups: null }]);
    expect(who.jobFunctions).toEqual(['urn:rebild:teamleder']);
  });

  test('a limit that is not known limits to nothing', () => {
    const limits = [{ name: 'urn:kle', value: '15.00' }];
    expect(grants(claims(group(['urn:dk:pejl:role:caseworker'], limits)))).toEqual([
      { role: 'caseworker', units: [], targetGroups: [] },
    ]);
  });

  test.each([
    ['nothing', claims()],
    ['a role that does not exist', claims(group(['urn:dk:pejl:role:superuser']))],
    ['public, which nobody gives', claims(group(['urn:dk:pejl:role:public']))],
    ['a role in another municipality', claims(group(['urn:dk:pejl:role:leader'], [], 'urn:dk:pejl:municipality:851'))],
    ['a job function without a role', claims(group(['urn:rebild:kantine']))],
    ['a name from the language itself', claims(group(['__proto__', 'constructor']))],
  ])('%s gives no way in', (_, given) => {
    expect(() => grants(given)).toThrow('access/no-role');
  });

  test('each of the demo’s people has the one role, in the one municipality', () => {
    const people = demoPeople(['840', '851']);
    expect(people).toHaveLength(2 * GRANTED_ROLES.length);
    for (const { claims, role, municipality } of people) {
      const acr = 'https://data.gov.dk/concept/core/nsis/loa/Substantial';
      const { signedIn } = whoSignedIn(readClaims({ ...claims, acr }), new Map());
      expect([signedIn.grants.map((grant) => grant.role), signedIn.municipality]).toEqual([[role], municipality]);
    }
  });
});
