import { describe, expect, test } from 'vitest';
import { ACTIONS, type Action } from './actions.ts';
import type { Actor } from './actor.ts';
import { type Decision, may, mayAtAll, type Opening } from './may.ts';
import type { Subject } from './subject.ts';
import { reachOf } from './table.ts';
import { aPerson, GRANTED_ROLES, somebody } from './testing/people.ts';

const standingIn: Opening = { purpose: 'standing-in', emergency: false };
const emergency: Opening = { purpose: 'citizen-asks', emergency: true };
const why = (decision: Decision) => (decision.allowed ? 'allowed' : decision.why);
const ask = (actor: Actor, action: Action, subject: Subject, opening: Opening | null = null) =>
  may(actor, action, subject as never, opening);

describe('a caseworker', () => {
  const caseworker = somebody('caseworker');

  test('opens her own case without a word, wherever it belongs, and sees health and contact', () => {
    const own = aPerson({ caseworkers: ['sb-1'], unit: 'B', targetGroups: null });
    expect(may(caseworker, 'persons/read', own)).toEqual({
      allowed: true,
      role: 'caseworker',
      reach: 'case',
      purpose: null,
      fields: ['identity', 'contact', 'health', 'criminal-record'],
    });
    expect(why(may(caseworker, 'persons/change', own))).toBe('allowed');
  });

  test('says why when the case is a colleague’s', () => {
    expect(why(may(caseworker, 'persons/read', aPerson()))).toBe('access/purpose-needed');
    expect(may(caseworker, 'persons/read', aPerson(), standingIn)).toMatchObject({
      allowed: true,
      purpose: 'standing-in',
    });
  });

  test.each([
    ['another unit', { unit: 'B' }],
    ['a unit nobody knows', { unit: null }],
    ['another target group', { targetGroups: ['ledige'] }],
    ['target groups nobody knows', { targetGroups: null }],
  ] as const)('does not open a citizen of %s, whatever the purpose', (_, facts) => {
    expect(why(may(caseworker, 'persons/read', aPerson(facts), standingIn))).toBe('access/outside-your-unit');
    expect(why(may(caseworker, 'persons/read', aPerson(facts), emergency))).toBe('allowed');
  });

  test('a protected citizen is opened by the own caseworker, or in an emergency', () => {
    const markings = [{ kind: 'protected', user: null }] as const;
    expect(why(may(caseworker, 'persons/read', aPerson({ markings }), standingIn))).toBe('access/protected');
    expect(why(may(caseworker, 'persons/read', aPerson({ markings, caseworkers: ['sb-1'] })))).toBe('allowed');
    expect(why(may(caseworker, 'persons/read', aPerson({ markings }), emergency))).toBe('allowed');
  });

  test('a hidden address is seen in one’s own case only', () => {
    const markings = [{ kind: 'hidden-address', user: null }] as const;
    const others = may(caseworker, 'persons/read', aPerson({ markings }), standingIn);
    const own = may(caseworker, 'persons/read', aPerson({ markings, caseworkers: ['sb-1'] }));
    expect(others.allowed && others.fields).toEqual(['identity', 'health', 'criminal-record']);
    expect(own.allowed && own.fields).toContain('contact');
  });

  test('never opens her own or a relative’s case, not in an emergency either', () => {
    for (const kind of ['own-staff', 'relative-of'] as const) {
      const person = aPerson({ caseworkers: ['sb-1'], markings: [{ kind, user: 'user-caseworker' }] });
      expect(why(may(caseworker, 'persons/read', person))).toBe('access/relative');
      expect(why(may(caseworker, 'persons/read', person, emergency))).toBe('access/relative');
    }
  });

  test('a colleague’s own case is the leader’s business', () => {
    const markings = [{ kind: 'own-staff', user: 'somebody-else' }] as const;
    expect(why(may(caseworker, 'persons/read', aPerson({ markings }), standingIn))).toBe('access/protected');
    expect(why(may(somebody('leader'), 'persons/read', aPerson({ markings }), standingIn))).toBe('allowed');
  });

  test('one without an id in the register has no own cases', () => {
    const nobody = somebody('caseworker', { caseworker: null });
    expect(why(may(nobody, 'persons/read', aPerson({ caseworkers: [] })))).toBe('access/purpose-needed');
  });
});

describe('others', () => {
  test('a citizen sees herself and nobody else', () => {
    const citizen = somebody('citizen');
    expect(may(citizen, 'persons/read', aPerson({ person: 'p-1' }))).toMatchObject({ allowed: true, reach: 'self' });
    expect(why(may(citizen, 'persons/read', aPerson()))).toBe('access/not-your-own');
    expect(why(may(somebody('citizen', { person: null }), 'persons/read', aPerson()))).toBe('access/not-your-own');
  });

  test('a company user sees the own company', () => {
    const user = somebody('company-user');
    const company = { kind: 'company', municipality: '840', company: 'c-1' } as const;
    expect(why(may(user, 'companies/read', company))).toBe('allowed');
    expect(why(may(user, 'companies/read', { ...company, company: 'c-2' }))).toBe('access/not-your-own');
    expect(why(may(user, 'companies/change', company))).toBe('access/not-your-role');
  });

  test('an administrator and an analyst open nobody', () => {
    for (const role of ['administrator', 'analyst', 'council-member'] as const)
      expect(why(may(somebody(role), 'persons/read', aPerson(), standingIn))).toBe('access/not-your-role');
  });

  test('two roles see what either sees; the nearest refusal is told', () => {
    const both = somebody('caseworker', {
      grants: [
        { role: 'administrator', units: null, targetGroups: null },
        { role: 'benefit-officer', units: null, targetGroups: null },
        { role: 'caseworker', units: ['A'], targetGroups: null },
      ],
    });
    expect(why(may(both, 'persons/read', aPerson()))).toBe('access/purpose-needed');
    expect(may(both, 'persons/read', aPerson(), standingIn)).toMatchObject({
      role: 'caseworker',
      fields: ['identity', 'contact', 'health', 'criminal-record', 'economy'],
    });
  });

  test('a role with no limits given to it twice does not add up to more', () => {
    const nobody = somebody('leader', { grants: [] });
    for (const action of Object.keys(ACTIONS) as Action[]) {
      const { about } = ACTIONS[action];
      if (reachOf(action, 'public') === 'all') continue;
      expect(why(ask(nobody, action, subjectOf(about)))).toBe('access/not-your-role');
      expect(mayAtAll(nobody, action)).toBe(false);
    }
  });
});

function subjectOf(about: string, municipality = '840'): Subject {
  if (about === 'person') return aPerson({ municipality });
  if (about === 'company') return { kind: 'company', municipality, company: 'c-1' };
  return about === 'municipality' ? { kind: 'municipality', municipality } : { kind: 'everything' };
}

describe.each(Object.keys(ACTIONS) as Action[])('%s', (action) => {
  const { about } = ACTIONS[action];
  const isPublic = reachOf(action, 'public') === 'all';

  test('who has not signed in gets what is public, and is else asked to sign in', () => {
    expect(why(ask(null, action, subjectOf(about)))).toBe(isPublic ? 'allowed' : 'access/sign-in-needed');
  });

  test.each(GRANTED_ROLES)('%s: in another municipality nothing but what is public', (role) => {
    expect(why(ask(somebody(role), action, subjectOf(about, '851'), standingIn))).toBe(
      isPublic ? 'allowed' : 'access/other-municipality',
    );
  });

  test.each(GRANTED_ROLES)('%s: as far as the table says', (role) => {
    const actor = somebody(role);
    const reach = reachOf(action, role);
    const stranger = subjectOf(about);
    const own = about === 'person' ? aPerson({ person: 'p-1', caseworkers: ['sb-1'] }) : stranger;
    const elsewhere = about === 'company' ? { ...stranger, company: 'c-2' } : aPerson({ unit: 'B', person: 'p-3' });
    const asked = {
      own: why(ask(actor, action, own as Subject)),
      stranger: why(ask(actor, action, stranger)),
      withPurpose: why(ask(actor, action, stranger, standingIn)),
    };
    const expected = {
      no: ['access/not-your-role', 'access/not-your-role', 'access/not-your-role'],
      self: ['allowed', 'access/not-your-own', 'access/not-your-own'],
      comp: ['allowed', 'allowed', 'allowed'],
      // A company consultant has no cases of her own in the register.
      case: [role === 'caseworker' ? 'allowed' : 'access/purpose-needed', 'access/purpose-needed', 'allowed'],
      purp: ['access/purpose-needed', 'access/purpose-needed', 'allowed'],
      muni: ['allowed', 'allowed', 'allowed'],
      all: ['allowed', 'allowed', 'allowed'],
    }[reach];
    expect([asked.own, asked.stranger, asked.withPurpose]).toEqual(expected);
    if (reach === 'comp' || reach === 'self') expect(ask(actor, action, elsewhere as Subject).allowed).toBe(false);
    expect(mayAtAll(actor, action)).toBe(reach !== 'no');
  });

  test('asked about something of another kind, it is refused', () => {
    const other: Subject =
      about === 'everything' ? { kind: 'municipality', municipality: '840' } : { kind: 'everything' };
    for (const role of GRANTED_ROLES) expect(ask(somebody(role), action, other).allowed).toBe(false);
  });
});
