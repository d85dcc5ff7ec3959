/** A provider of our own that lies in every way there is: what it says must not be believed. */
import { createHmac, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PejlError } from '../../core/errors/pejl-error.ts';
import { readClaims } from './claims.ts';
import { openProvider, type SignInProvider } from './provider.ts';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const foreign = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const now = () => Math.floor(Date.now() / 1000);

let server: Server;
let issuer = '';
let token: (nonce: string) => string | Promise<string>;
let nonce = '';
let claimedIssuer: string | null = null;
let delay = 0;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const json = (value: object) => response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
    await new Promise((resolve) => setTimeout(resolve, delay));
    if (request.url === '/.well-known/openid-configuration')
      return json({
        issuer: claimedIssuer ?? issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        end_session_endpoint: `${issuer}/end`,
        response_types_supported: ['code'],
        id_token_signing_alg_values_supported: ['ES256', 'HS256', 'none'],
        code_challenge_methods_supported: ['S256'],
      });
    if (request.url === '/jwks')
      return json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k1', alg: 'ES256', use: 'sig' }] });
    return json({ access_token: 'a', token_type: 'Bearer', id_token: await token(nonce) });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const open = (timeout = 5): SignInProvider =>
  openProvider({ issuer, clientId: 'pejl', clientSecret: 'secret', publicUrl: 'https://pejl.example.dk', timeout });

function idToken(changes: object = {}, header: object = {}, key: KeyObject = privateKey): () => Promise<string> {
  return () =>
    new SignJWT({ iss: issuer, aud: 'pejl', sub: 'u-1', iat: now(), exp: now() + 300, nonce, ...changes })
      .setProtectedHeader({ alg: 'ES256', kid: 'k1', ...header })
      .sign(key);
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const body = () => part({ iss: issuer, aud: 'pejl', sub: 'u-1', iat: now(), exp: now() + 300, nonce });

async function signIn(): Promise<unknown> {
  const provider = open();
  const { attempt } = await provider.begin('/da');
  nonce = attempt.nonce;
  const { claims } = await provider.finish(`code=c&state=${attempt.state}`, attempt);
  return claims;
}
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'accepted',
    (error: PejlError) => error.code,
  );

describe('an ID token', () => {
  test('that holds is believed', async () => {
    token = idToken({ municipality: '840' });
    expect(await signIn()).toMatchObject({ sub: 'u-1', municipality: '840' });
  });

  test('within the tolerance of clocks is believed', async () => {
    token = idToken({ iat: now() + 20, exp: now() - 20 });
    expect(await codeOf(signIn())).toBe('accepted');
  });

  const hmac = (key: string | Buffer) => () => {
    const text = `${part({ alg: 'HS256', kid: 'k1' })}.${body()}`;
    return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`;
  };
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();

  test.each<[string, (nonce: string) => string | Promise<string>]>([
    ['without a signature (alg none)', () => `${part({ alg: 'none' })}.${body()}.`],
    ['with None in other letters', () => `${part({ alg: 'NoNe' })}.${body()}.`],
    ['with an HMAC made of the public key', hmac(pem)],
    ['with an HMAC made of the client’s secret', hmac('secret')],
    ['of a foreign key under our kid', (n) => idToken({ nonce: n }, {}, foreign)()],
    [
      'of a foreign key that it brings itself',
      (n) => idToken({ nonce: n }, { jwk: foreign.export({ format: 'jwk' }) }, foreign)(),
    ],
    [
      'of a foreign key at an address it names',
      (n) => idToken({ nonce: n }, { jku: 'https://evil.example/jwks' }, foreign)(),
    ],
    ['with its signature cut off', async (n) => (await idToken({ nonce: n })()).replace(/[^.]*$/, '')],
    ['that has run out', (n) => idToken({ nonce: n, exp: now() - 31 })()],
    ['that does not hold yet', (n) => idToken({ nonce: n, nbf: now() + 60 })()],
    ['of another issuer', (n) => idToken({ nonce: n, iss: 'https://evil.example' })()],
    ['for somebody else', (n) => idToken({ nonce: n, aud: 'other' })()],
    [
      'for several, with somebody else as the one it was given to',
      (n) => idToken({ nonce: n, aud: ['pejl', 'x'], azp: 'x' })(),
    ],
    ['of another sign-in', () => idToken({ nonce: 'x'.repeat(43) })()],
    ['without a nonce', () => idToken({ nonce: undefined })()],
    ['without a subject', (n) => idToken({ nonce: n, sub: undefined })()],
    ['without an end', (n) => idToken({ nonce: n, exp: undefined })()],
    ['that is no token', () => 'x.y.z'],
  ])('%s is refused', async (_, made) => {
    token = made;
    expect(await codeOf(signIn())).toBe('access/sign-in-not-valid');
  });
});

describe('a provider', () => {
  test('that calls itself something else is not believed', async () => {
    claimedIssuer = 'https://evil.example';
    expect(await codeOf(open().begin('/da'))).toBe('access/provider-not-answering');
    claimedIssuer = null;
  });

  test('that is slow is not waited for, and is asked again the next time', async () => {
    const provider = open(1);
    delay = 1500;
    const before = performance.now();
    expect(await codeOf(provider.begin('/da'))).toBe('access/provider-not-answering');
    expect(performance.now() - before).toBeLessThan(1450);
    delay = 0;
    expect(await codeOf(provider.begin('/da'))).toBe('accepted');
  });

  test('that is down is told', async () => {
    const down = openProvider({
      issuer: 'http://127.0.0.1:9',
      clientId: 'p',
      clientSecret: null,
      publicUrl: 'https://p.dk',
    });
    expect(await codeOf(down.begin('/da'))).toBe('access/provider-not-answering');
  });

  test('over http is asked on this machine only', async () => {
    const far = openProvider({
      issuer: 'http://login.example.dk',
      clientId: 'p',
      clientSecret: null,
      publicUrl: 'https://p.dk',
    });
    expect(await codeOf(far.begin('/da'))).toBe('access/provider-not-answering');
  });
});

describe('a logout token', () => {
  const event = { 'http://schemas.openid.net/event/backchannel-logout': {} };
  const logout = (changes: object = {}, key: KeyObject = privateKey) =>
    idToken({ nonce: undefined, exp: undefined, jti: 'j', events: event, sid: 's-1', ...changes }, {}, key)();

  test('that holds says whose session is over, and until when it began', async () => {
    const order = await open().readLogout(await logout());
    expect(order).toMatchObject({ user: 'u-1', providerSession: 's-1' });
    expect(Date.parse(order.saidAt) - Date.now()).toBeLessThan(2000);
  });

  test.each<[string, object]>([
    ['with a nonce, that is an ID token', { nonce: 'n' }],
    ['without the event', { events: {} }],
    ['with another event', { events: { 'https://evil.example': {} } }],
    ['about nobody', { sub: undefined, sid: undefined }],
    ['said long ago', { iat: now() - 400 }],
    ['without an id', { jti: undefined }],
    ['for somebody else', { aud: 'other' }],
  ])('%s is refused', async (_, changes) => {
    expect(await codeOf(open().readLogout(await logout(changes)))).toBe('access/sign-in-not-valid');
  });

  test('of a foreign key is refused', async () => {
    expect(await codeOf(open().readLogout(await logout({}, foreign)))).toBe('access/sign-in-not-valid');
  });
});

describe('claims', () => {
  const good = {
    sub: 'u-1',
    acr: 'https://data.gov.dk/concept/core/nsis/loa/Substantial',
    name: 'Bo',
    municipality: '840',
    privileges: [],
  };

  test.each<[string, object, string]>([
    ['as they should be', {}, 'accepted'],
    ['of assurance high', { acr: 'https://data.gov.dk/concept/core/nsis/loa/High' }, 'accepted'],
    ['of assurance low', { acr: 'https://data.gov.dk/concept/core/nsis/loa/Low' }, 'access/assurance-too-low'],
    ['without assurance', { acr: undefined }, 'access/assurance-too-low'],
    ['without a name', { name: undefined }, 'access/sign-in-not-valid'],
    ['without a municipality', { municipality: undefined }, 'access/sign-in-not-valid'],
    ['of a municipality that is none', { municipality: '999' }, 'access/sign-in-not-valid'],
    ['without privileges', { privileges: undefined }, 'access/sign-in-not-valid'],
    ['with privileges of another shape', { privileges: 'administrator' }, 'access/sign-in-not-valid'],
    ['with a CPR number for an id', { sub: '010190-1234' }, 'access/sign-in-not-valid'],
    ['of nothing', { sub: '' }, 'access/sign-in-not-valid'],
  ])('%s', async (_, changes, expected) => {
    expect(await codeOf(Promise.resolve().then(() => readClaims({ ...good, ...changes })))).toBe(expected);
  });
});
