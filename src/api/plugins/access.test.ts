/** What the plug-in promises, whatever the routes are: no route without an action, no answer that nobody has judged. */
import Fastify, { type FastifyInstance } from 'fastify';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../access/actor.ts';
import type { AccessEvent } from '../../access/record.ts';
import { aPerson, somebody } from '../../access/testing/people.ts';
import { access } from './access.ts';
import { failures } from './failures.ts';

function server(actor: Actor, routes: (app: FastifyInstance) => void) {
  const app = Fastify({ genReqId: () => 'request-1' });
  const noted: AccessEvent[] = [];
  failures(app);
  access(app, { identify: async () => actor, note: async (event) => void noted.push(event) });
  routes(app);
  return { app, noted };
}

describe('a route', () => {
  test.each([{}, { config: {} }, { config: { action: 'persons/raed' as never } }])(
    'without an action is refused at start: %o',
    async (options) => {
      const { app } = server(null, (app) => app.get('/new', options, async () => 'x'));
      await expect(app.ready()).rejects.toThrow(
        'Routes without an action of src/access/actions.ts: GET /new, HEAD /new',
      );
    },
  );

  test('that answers without asking who may gives nothing out', async () => {
    const { app } = server(somebody('caseworker'), (app) =>
      app.get('/person', { config: { action: 'persons/read' } }, async () => 'a secret'),
    );
    const response = await app.inject('/person');
    expect(response.statusCode).toBe(500);
    expect(response.body).not.toContain('secret');
  });

  test('of a municipality is judged by its address, before the handler', async () => {
    let handled = 0;
    const { app, noted } = server(somebody('leader'), (app) =>
      app.get('/m/:municipality/economy', { config: { action: 'economy/read' } }, async () => `${++handled}`),
    );
    expect((await app.inject('/m/840/economy')).statusCode).toBe(200);
    const refused = await app.inject('/m/851/economy');
    expect([refused.statusCode, refused.json().code]).toEqual([403, 'access/other-municipality']);
    expect(handled).toBe(1);
    expect(noted).toEqual([
      {
        kind: 'refusal',
        action: 'economy/read',
        user: 'user-leader',
        role: null,
        purpose: null,
        subject: { kind: 'municipality', id: '851' },
        municipality: '840',
        outcome: 'refused',
        why: 'access/other-municipality',
        criteria: null,
        request: 'request-1',
      },
    ]);
  });

  test('of a person is judged by the handler, with what it knows', async () => {
    const { app, noted } = server(somebody('caseworker'), (app) =>
      app.get('/person/:id', { config: { action: 'persons/read' } }, async (request) => {
        const { id } = request.params as { id: string };
        const { fields } = await request.access.permit(aPerson({ caseworkers: [id] }));
        return { fields };
      }),
    );
    expect((await app.inject('/person/sb-1')).json().fields).toContain('health');
    expect((await app.inject('/person/sb-2')).json().code).toBe('access/purpose-needed');
    expect(noted.map(({ kind, role, subject, why }) => [kind, role, subject, why])).toEqual([
      ['read', 'caseworker', { kind: 'person', id: 'p-9' }, null],
      ['refusal', null, { kind: 'person', id: 'p-9' }, 'access/purpose-needed'],
    ]);
  });
});

describe('who asks', () => {
  test('is not asked for on a public route', async () => {
    const app = Fastify();
    access(app, {
      identify: () => {
        throw new Error('asked');
      },
      note: async () => undefined,
    });
    app.get('/plans', { config: { action: 'plans/read' } }, async ({ access: { actor } }) => `${actor}`);
    const response = await app.inject({ url: '/plans', headers: { cookie: 'x=y' } });
    expect([response.statusCode, response.body]).toEqual([200, 'null']);
  });

  test('nobody: sign in; somebody without the role: which role it takes; what was sent is not read', async () => {
    for (const [actor, status, code] of [
      [null, 401, 'access/sign-in-needed'],
      [somebody('citizen'), 403, 'access/not-your-role'],
    ] as const) {
      const { app } = server(actor, (app) =>
        app.post('/import', { config: { action: 'registers/import' } }, async () => 'taken'),
      );
      const response = await app.inject({
        method: 'POST',
        url: '/import',
        headers: { 'content-type': 'application/json' },
        payload: '{ not json',
      });
      expect([response.statusCode, response.json().code]).toEqual([status, code]);
    }
  });

  test('an address that is not there is not there, whoever asks', async () => {
    const { app } = server(null, () => undefined);
    expect((await app.inject('/api/nothing')).statusCode).toBe(404);
  });
});
