/**
 * Every route of the API with every role, in the own municipality and in another: made from the OpenAPI document and
 * the table. A new route is in it without anybody adding it, and one without a rule does not start.
 */
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { describeOnEachDatabase, type TestDatabase } from '../../../test/databases.ts';
import { ACTIONS, type Action } from '../../access/actions.ts';
import type { AccessEvent } from '../../access/record.ts';
import { newSessionSecret } from '../../access/sign-in/session-secret.ts';
import { isPublic, reachOf } from '../../access/table.ts';
import { GRANTED_ROLES, somebody } from '../../access/testing/people.ts';
import { parseDay } from '../../core/day.ts';
import { shippedLaw } from '../../rules/law/node/law-folder.ts';
import { importPlans } from '../../storage/import-all.ts';
import { beginSession } from '../../storage/writers/sessions.ts';
import { inMemoryRegisters } from '../in-memory-registers.ts';
import { logger } from '../logger.ts';
import { buildServer } from '../server.ts';
import { shippedPlans } from '../testing.ts';

vi.setConfig({ hookTimeout: 180_000, testTimeout: 120_000 });

const ORIGIN = 'https://pejl.example.dk';

describeOnEachDatabase('every route', (open) => {
  let { storage, owner } = {} as TestDatabase;
  let app: FastifyInstance;
  const routes: { method: string; url: string; action: Action }[] = [];
  const noted: AccessEvent[] = [];
  /** By role. */
  const cookies = new Map<string, string>();

  beforeAll(async () => {
    ({ storage, owner } = await open());
    const held = shippedPlans().filter(({ plan }) => plan.municipality === '840');
    await importPlans(
      storage,
      held.map(({ plan }) => plan),
      held.flatMap(({ tables }) => tables),
    );
    for (const role of GRANTED_ROLES) {
      const { cookie, tokenHash } = newSessionSecret('840');
      const signedIn = somebody(role);
      cookies.set(role, `__Host-pejl-session=${cookie}`);
      await storage.asMunicipality('840', (tx) =>
        beginSession(tx, {
          municipality: '840',
          tokenHash,
          user: signedIn.user,
          name: signedIn.name,
          identity: signedIn,
          jobFunctions: [],
          providerSession: null,
          providerToken: null,
          lasts: 3600,
        }),
      );
    }
    app = await buildServer({
      storage,
      registers: inMemoryRegisters(),
      law: shippedLaw(),
      today: () => parseDay('2018-06-30'),
      webFolder: null,
      requestsPerMinute: 0,
      trustProxy: false,
      log: logger('silent'),
      measureNames: {},
      signIn: {
        publicUrl: () => ORIGIN,
        provider: async () => Promise.reject(new Error('nobody signs in here')),
        isDemo: false,
      },
      record: { note: async (_tx, event) => void noted.push(event) },
    });
    const { paths } = (await app.inject('/api/v1/openapi.json')).json();
    for (const [path, operations] of Object.entries<Record<string, { 'x-action': Action }>>(paths))
      for (const [method, operation] of Object.entries(operations))
        routes.push({
          method: method.toUpperCase(),
          url: path.replaceAll(/\{(\w+)\}/g, ':$1'),
          action: operation['x-action'],
        });
  });
  afterAll(() => app.close());

  const addressIn = (url: string, municipality: string) =>
    url.replace(':municipality', municipality).replaceAll(/:(\w+)/g, (_, name: string) => `x-${name}`);
  const ask = (method: string, url: string, role: string | null, more: object = {}) =>
    app.inject({
      method: method as 'GET',
      url,
      headers: { origin: ORIGIN, ...(role !== null && { cookie: cookies.get(role) ?? '' }) },
      ...more,
    });

  test('names an action of the table', () => {
    expect(routes.length).toBeGreaterThan(25);
    expect(routes.filter(({ action }) => !Object.hasOwn(ACTIONS, action))).toEqual([]);
  });

  test('that is not public asks who has not signed in to sign in', async () => {
    for (const { method, url, action } of routes.filter((route) => !isPublic(route.action))) {
      const { statusCode, body } = await ask(method, addressIn(url, '840'), null);
      expect([method, url, action, statusCode, JSON.parse(body).code]).toEqual([
        method,
        url,
        action,
        401,
        'access/sign-in-needed',
      ]);
    }
  });

  test.each(GRANTED_ROLES)(
    'for %s is open as far as the table says, and never in another municipality',
    async (role) => {
      for (const { method, url, action } of routes.filter((route) => !isPublic(route.action))) {
        const reach = reachOf(action, role);
        noted.length = 0;
        const own = await ask(method, addressIn(url, '840'), role);
        const code = own.statusCode >= 400 ? own.json().code : 'answered';
        if (reach === 'no') {
          expect([method, url, own.statusCode, code]).toEqual([method, url, 403, 'access/not-your-role']);
          expect(noted).toMatchObject([{ kind: 'refusal', action, user: `user-${role}`, why: code }]);
        } else {
          expect([method, url, code === 'access/not-your-role', own.statusCode < 500]).toEqual([
            method,
            url,
            false,
            true,
          ]);
          expect(own.headers['cache-control']).toBe('no-store');
        }
        if (!url.includes(':municipality')) continue;
        const other = await ask(method, addressIn(url, '851'), role);
        const expected = reach === 'no' ? 'access/not-your-role' : 'access/other-municipality';
        // What is sent with it is looked at first where the handler judges.
        const refusals = [expected, 'api/invalid-field', 'api/missing-field', 'api/bad-request'];
        expect([method, url, other.statusCode >= 400, refusals.includes(other.json().code)]).toEqual([
          method,
          url,
          true,
          true,
        ]);
        if (ACTIONS[action].about === 'municipality') expect([url, other.json().code]).toEqual([url, expected]);
      }
    },
  );

  test('a change from another site is refused for every role and route', async () => {
    for (const { method, url } of routes.filter((route) => route.method !== 'GET' && !route.url.startsWith('/sign-in')))
      for (const origin of [
        'https://evil.example',
        'null',
        ORIGIN.replace('https', 'http'),
        `${ORIGIN}.evil.example`,
      ]) {
        const headers = { origin, cookie: cookies.get('administrator') ?? '' };
        const { statusCode, body } = await ask(method, addressIn(url, '840'), null, { headers });
        expect([method, url, origin, statusCode, JSON.parse(body).code]).toEqual([
          method,
          url,
          origin,
          403,
          'access/cross-site',
        ]);
      }
  });

  test('whatever is sent, there is no failure of ours', async () => {
    const junk = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '..',
        '../../etc/passwd',
        '%00',
        "' or 1=1 --",
        '0101011234',
        '840',
        '__proto__',
        '\u202e',
        '💥',
        '',
      ),
      fc.integer().map(String),
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 2 },
        junk,
        fc.double(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('any')),
        fc.dictionary(junk, tie('any')),
      ),
    })).any;
    const names = ['asOf', 'for', 'q', 'plan', 'limit', 'area', 'from', 'to', 'by', 'against', 'x'];
    const fields = [
      'everywhere',
      'purpose',
      'emergency',
      'reason',
      'jobFunction',
      'role',
      'approved',
      'person',
      'kind',
      'user',
      '__proto__',
      'constructor',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.array(junk, { minLength: 4, maxLength: 4 }),
        fc.dictionary(fc.constantFrom(...names), junk, { maxKeys: 3 }),
        fc.dictionary(fc.constantFrom(...fields), value, { maxKeys: 5 }),
        fc.constantFrom(...GRANTED_ROLES, null),
        async (index, parts, query, body, role) => {
          const { method, url } = routes[index % routes.length]!;
          let part = 0;
          const path = url.replaceAll(/:(\w+)/g, (_, name: string) =>
            name === 'municipality' && index % 3 > 0
              ? '840'
              : encodeURIComponent((parts[part++ % 4] ?? '').toWellFormed()),
          );
          const search = new URLSearchParams(query).toString();
          const { statusCode } = await ask(
            method,
            `${path}?${search}`,
            role,
            method === 'GET' ? {} : { payload: body },
          );
          // The place to sign in does not answer here.
          expect(statusCode === 503 ? url.startsWith('/sign-in') : statusCode < 500, `${method} ${path} ${role}`).toBe(
            true,
          );
        },
      ),
      { numRuns: 400, seed: 6 },
    );
  });

  describe('in the database, as the application', () => {
    test('a transaction of one municipality neither sees nor changes the sessions of another', async () => {
      const seen = await storage.asMunicipality(
        '851',
        async (tx) => (await sql`select 1 from access_session`.execute(tx)).rows,
      );
      expect(seen).toEqual([]);
      const changed = await storage.asMunicipality('851', (tx) =>
        tx
          .updateTable('access_session')
          .set({ ended_at: sql`now()`, ended_because: 'administrator' })
          .executeTakeFirst(),
      );
      expect(Number(changed.numUpdatedRows)).toBe(0);
    });

    test.each([
      `update access_session set identity = '{}'`,
      `update access_session set ends_at = now() + interval '1 year'`,
      `update access_session set municipality = '851'`,
      'delete from access_session',
      `update access_user set user_id = 'x'`,
      `update case_opening set emergency = false`,
      `update person_marking set withdrawn = true`,
    ])('%s is refused', async (statement) => {
      const code = await storage
        .asMunicipality('840', (tx) => sql.raw(statement).execute(tx))
        .then(
          () => 'done',
          (error: { code?: string }) => error.code,
        );
      expect(code).toBe('42501');
    });

    test('the secret of a session is nowhere in it', async () => {
      const { rows } = await sql<{ all: string }>`select string_agg(s::text, ' ') as all from access_session s`.execute(
        owner,
      );
      for (const cookie of cookies.values()) expect(rows[0]?.all).not.toContain(cookie.split('.')[1] ?? cookie);
    });
  });
});
