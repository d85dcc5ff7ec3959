/** Signing in and out, against a real provider: the good path, and every way of breaking it. */
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { describeOnEachDatabase } from '../../../test/databases.ts';
import { type DemoProvider, startDemoProvider } from '../../access/demo/demo-provider.ts';
import { demoPeople } from '../../access/demo/people.ts';
import type { AccessEvent } from '../../access/record.ts';
import { openProvider } from '../../access/sign-in/provider.ts';
import { Browser } from '../../access/testing/browser.ts';
import { parseDay } from '../../core/day.ts';
import { shippedLaw } from '../../rules/law/node/law-folder.ts';
import type { Storage } from '../../storage/storage.ts';
import { inMemoryRegisters } from '../in-memory-registers.ts';
import { listen } from '../listen.ts';
import { logger } from '../logger.ts';
import { buildServer } from '../server.ts';

vi.setConfig({ hookTimeout: 120_000 });

describeOnEachDatabase('signing in', (open) => {
  let storage: Storage;
  let app: FastifyInstance;
  let provider: DemoProvider;
  let address = '';
  const noted: AccessEvent[] = [];

  beforeAll(async () => {
    ({ storage } = await open());
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
      signIn: { publicUrl: () => address, provider: async () => openProvider(provider.settings), isDemo: true },
      record: { note: async (_tx, event) => void noted.push(event) },
    });
    address = await listen(app, '127.0.0.1', 0);
    provider = await startDemoProvider(address, demoPeople(['840', '851']));
  });
  afterAll(async () => {
    await app.close();
    await provider.close();
  });

  const who = async (browser: Browser) => JSON.parse((await browser.request(`${address}/api/v1/session`)).body);
  const signedIn = async (person = 'demo-840-caseworker') => {
    const browser = new Browser();
    await browser.signIn(address, person);
    return browser;
  };
  const end = (browser: Browser, everywhere: boolean, origin: string | null = address) =>
    browser.request(`${address}/api/v1/session/end`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(origin !== null && { origin }) },
      body: JSON.stringify({ everywhere }),
    });
  const atCallback = (url: string) => url.includes('/sign-in/callback');

  describe('the good path', () => {
    test('leads back to the page wanted, with name, municipality, roles and limits', async () => {
      const browser = new Browser();
      const landed = await browser.signIn(address, 'demo-840-caseworker', '/da/rebild-2018?pr=2018-01-01');
      expect(landed.url).toBe(`${address}/da/rebild-2018?pr=2018-01-01`);
      const { signIn, user } = await who(browser);
      expect(signIn).toBe('demo');
      expect(user).toMatchObject({
        name: 'David Prøve',
        municipality: { code: '840', name: { da: 'Rebild' } },
        roles: [{ role: 'caseworker', units: ['sygedagpenge'], targetGroups: [{ da: 'Sygedagpenge' }, {}] }],
      });
      expect(user.may.map(({ action }: { action: string }) => action)).toContain('persons/read');
      expect(noted.at(-1)).toMatchObject({ kind: 'sign-in', user: 'demo-840-caseworker', municipality: '840' });
    });

    test('the session is in a cookie that no script can read and no other site sends', async () => {
      const browser = new Browser();
      const callback = await browser.signIn(address, 'demo-840-leader', '/da', atCallback);
      const answer = await browser.request(callback.url);
      const lines = answer.headers.getSetCookie();
      const session = lines.find((line) => line.startsWith('pejl-session='));
      expect(session).toMatch(/^pejl-session=840\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=36000$/);
      expect(lines).toContain('pejl-signed-in=1; Path=/; SameSite=Lax; Max-Age=36000');
      expect(answer.headers.get('cache-control')).toBe('no-store');
    });

    test('who has not signed in is nobody, and is not asked again', async () => {
      const browser = new Browser();
      expect(await who(browser)).toEqual({ signIn: 'demo', user: null });
    });
  });

  describe('signing out', () => {
    test('ends the session here, and leads to signing out there', async () => {
      const browser = await signedIn();
      const stolen = new Map(browser.cookies);
      const { next } = JSON.parse((await end(browser, false)).body);
      expect(next).toContain('/session/end?');
      expect(browser.cookies.has('pejl-session')).toBe(false);
      const thief = new Browser();
      for (const [name, value] of stolen) thief.cookies.set(name, value);
      expect((await who(thief)).user).toBeNull();
    });

    test('everywhere ends the sessions of all browsers; others’ go on', async () => {
      const [one, other, colleague] = [await signedIn(), await signedIn(), await signedIn('demo-840-leader')];
      await end(one, true);
      expect([(await who(one)).user, (await who(other)).user]).toEqual([null, null]);
      expect((await who(colleague)).user).not.toBeNull();
    });

    test('there signs out here as well: the provider says so by the back channel', async () => {
      const [browser, colleague] = [await signedIn(), await signedIn('demo-840-leader')];
      const asked = await browser.follow(`${provider.settings.issuer}/session/end`);
      const form = /action="([^"]+)"/.exec(asked.body)?.[1] ?? '';
      const secret = /name="xsrf" value="([^"]+)"/.exec(asked.body)?.[1] ?? '';
      await browser.request(form, { method: 'POST', body: new URLSearchParams({ xsrf: secret, logout: 'yes' }) });
      await vi.waitFor(async () => expect((await who(browser)).user).toBeNull());
      expect((await who(colleague)).user).not.toBeNull();
    });
  });

  describe('attacks', () => {
    test('a session that somebody else planted is not taken over: signing in gives a new secret', async () => {
      const browser = new Browser();
      const planted = `840.${'A'.repeat(43)}`;
      browser.cookies.set('pejl-session', planted);
      await browser.signIn(address, 'demo-840-leader');
      const first = browser.cookies.get('pejl-session');
      expect(first).not.toBe(planted);
      await browser.signIn(address, 'demo-840-leader');
      expect(browser.cookies.get('pejl-session')).not.toBe(first);
      const old = new Browser();
      old.cookies.set('pejl-session', first ?? '');
      expect((await who(old)).user).toBeNull();
    });

    test.each([
      ['https://evil.example/x', '/'],
      ['//evil.example', '/'],
      ['/\\evil.example', '/'],
      ['/da\\..\\..\\evil', '/'],
      ['/da/../../evil', '/'],
      ['/da@evil.example', '/'],
      ['javascript:alert(1)', '/'],
      ['/da\r\nset-cookie: x=y', '/'],
      ['/sign-in?to=/da', '/'],
      ['/en/rebild-2018', '/en/rebild-2018'],
    ])('after signing in with to=%j the way leads to %j', async (to, expected) => {
      const browser = new Browser();
      const callback = await browser.signIn(address, 'demo-840-leader', to, atCallback);
      const { headers } = await browser.request(callback.url);
      expect(headers.get('location')).toBe(expected);
    });

    const refused = async (browser: Browser, url: string, status: number, words: string) => {
      const answer = await browser.request(url);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
      for (const each of ['Du er ikke logget ind', 'You are not signed in', words]) expect(answer.body).toContain(each);
      expect(answer.headers.getSetCookie().some((line) => /^(__Host-)?pejl-session=\d/.test(line))).toBe(false);
      return answer;
    };

    test('an answer to a sign-in that another browser began is refused', async () => {
      const callback = await new Browser().signIn(address, 'demo-840-leader', '/da', atCallback);
      await refused(new Browser(), callback.url, 400, 'Begynd forfra');
    });

    test('an answer used twice is refused, though the cookie is put back', async () => {
      const browser = new Browser();
      const callback = await browser.signIn(address, 'demo-840-leader', '/da', atCallback);
      const attempt = browser.cookies.get('pejl-sign-in') ?? '';
      await browser.request(callback.url);
      browser.cookies.set('pejl-sign-in', attempt);
      await refused(browser, callback.url, 400, 'kunne ikke godkendes');
    });

    test.each([
      ['another state', (url: URL) => url.searchParams.set('state', 'x'.repeat(43)), 'Begynd forfra'],
      ['the state twice', (url: URL) => url.searchParams.append('state', 'x'.repeat(43)), 'Begynd forfra'],
      ['a code of somebody else', (url: URL) => url.searchParams.set('code', 'x'.repeat(43)), 'kunne ikke godkendes'],
      ['another issuer', (url: URL) => url.searchParams.set('iss', 'https://evil.example'), 'kunne ikke godkendes'],
      ['no code', (url: URL) => url.searchParams.delete('code'), 'kunne ikke godkendes'],
    ])('an answer with %s is refused', async (_, change, words) => {
      const browser = new Browser();
      const callback = new URL((await browser.signIn(address, 'demo-840-leader', '/da', atCallback)).url);
      change(callback);
      await refused(browser, callback.href, 400, words);
    });

    test('a refusal at the provider is told as such, and its words are not shown', async () => {
      const browser = new Browser();
      const landed = await browser.signIn(address, 'nobody-there');
      expect(landed.status).toBe(403);
      expect(landed.body).toContain('blev afbrudt');
      expect(landed.body).not.toContain('access_denied');
    });

    test.each([
      'pejl-session=x',
      'pejl-session=840.short',
      `pejl-session=999.${'A'.repeat(43)}`,
      `pejl-session=840.${'A'.repeat(43)}; pejl-session=840.${'B'.repeat(43)}`,
      "pejl-session=840.' or 1=1 --",
    ])('the cookie %j is nobody', async (cookie) => {
      const response = await app.inject({ url: '/api/v1/session', headers: { cookie } });
      expect([response.statusCode, response.json().user]).toEqual([200, null]);
    });

    test.each([
      ['from another site', 'https://evil.example'],
      ['from a page without an origin', 'null'],
      ['without saying where from', null],
    ])('a change %s is refused, and nothing is changed', async (_, origin) => {
      const browser = await signedIn();
      const answer = await end(browser, false, origin);
      expect([answer.status, JSON.parse(answer.body).code]).toEqual([403, 'access/cross-site']);
      expect((await who(browser)).user).not.toBeNull();
    });

    test('fields that are not asked for are refused, not taken in', async () => {
      const browser = await signedIn();
      const answer = await browser.request(`${address}/api/v1/session/end`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: address },
        body: JSON.stringify({ everywhere: false, user: 'demo-840-leader' }),
      });
      expect([answer.status, JSON.parse(answer.body).code]).toEqual([400, 'api/unknown-field']);
    });

    test.each(['', 'logout_token=x', 'logout_token=eyJhbGciOiJub25lIn0.e30.'])(
      'a forged word that a session is over ends nothing: %j',
      async (body) => {
        const browser = await signedIn();
        const answer = await fetch(`${address}/sign-in/back-channel-logout`, {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body,
        });
        expect(answer.status).toBe(400);
        expect((await who(browser)).user).not.toBeNull();
      },
    );
  });
});
