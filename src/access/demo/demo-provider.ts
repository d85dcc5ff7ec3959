/**
 * The place where the demo's ready-made people sign in: a real OpenID Connect provider, in this process, on the loopback
 * alone. `pejl demo` starts it at the first sign-in; nothing else does, and it refuses to serve any address but this machine's.
 */
import { createHash, generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';
import { accessErrors } from '../errors.ts';
import { BACK_CHANNEL_LOGOUT } from '../sign-in/back-channel.ts';
import { CALLBACK, isLoopback, type ProviderSettings } from '../sign-in/provider.ts';
import { choosePage, STYLE } from './choose-page.ts';
import { MemoryAdapter } from './memory-adapter.ts';
import type { DemoPerson } from './people.ts';

export interface DemoProvider {
  readonly settings: ProviderSettings;
  close(): Promise<void>;
}

const SUBSTANTIAL = 'https://data.gov.dk/concept/core/nsis/loa/Substantial';
const HOST = '127.0.0.1';
const CLIENT = 'pejl-demo';
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; frame-ancestors 'none'; base-uri 'none'`;

/** (`access/demo-only`) `publicUrl`: where Pejl itself is reached. */
export async function startDemoProvider(publicUrl: string, people: readonly DemoPerson[]): Promise<DemoProvider> {
  if (!isLoopback(publicUrl)) throw accessErrors.create('access/demo-only', { address: publicUrl });
  const server = createServer();
  server.listen(0, HOST);
  await once(server, 'listening');
  const issuer = `http://${HOST}:${(server.address() as AddressInfo).port}`;
  const clientSecret = randomBytes(32).toString('base64url');
  const provider = new Provider(issuer, configuration(publicUrl, clientSecret, people));
  serve(server, provider, people);
  return {
    settings: { issuer, clientId: CLIENT, clientSecret, publicUrl },
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function configuration(publicUrl: string, clientSecret: string, people: readonly DemoPerson[]): Configuration {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    adapter: MemoryAdapter,
    jwks: {
      keys: [
        { ...(privateKey.export({ format: 'jwk' }) as object), kid: randomUUID(), alg: 'ES256', use: 'sig' } as never,
      ],
    },
    clients: [
      {
        client_id: CLIENT,
        client_secret: clientSecret,
        redirect_uris: [`${publicUrl}${CALLBACK}`],
        post_logout_redirect_uris: [`${publicUrl}/`],
        backchannel_logout_uri: `${publicUrl}${BACK_CHANNEL_LOGOUT}`,
        backchannel_logout_session_required: true,
        response_types: ['code'],
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    // It calls nobody but Pejl, which is on this machine, where it would else refuse to call.
    fetch: (_url, options) => {
      const { method, headers, body } = { ...options } as RequestInit;
      return fetch(`${publicUrl}${BACK_CHANNEL_LOGOUT}`, { method, headers, body } as RequestInit);
    },
    pkce: { required: () => true },
    claims: { openid: ['sub', 'sid', 'acr', 'name', 'municipality', 'privileges', 'caseworker', 'person', 'company'] },
    acrValues: [SUBSTANTIAL],
    conformIdTokenClaims: false,
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: confirmLogout, postLogoutSuccessSource: afterLogout },
    },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    ttl: { Session: 3600, Interaction: 600, Grant: 3600, IdToken: 300, AccessToken: 300 },
    renderError: async (ctx) => {
      ctx.type = 'html';
      ctx.body = page('Noget gik galt', 'Begynd forfra i Pejl.', 'Something went wrong: begin again in Pejl.');
    },
    findAccount: (_ctx, id) => {
      const person = people.find((each) => each.id === id);
      return person && { accountId: id, claims: async () => ({ ...person.claims, sub: id }) };
    },
    // Signing in is consent enough for a role that the municipality has given.
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant();
      grant.clientId = CLIENT;
      grant.accountId = oidc.session?.accountId;
      grant.addOIDCScope('openid');
      // Its life is `ttl.Grant`.
      await grant.save();
      return grant;
    },
  };
}

function serve(server: Server, provider: Provider, people: readonly DemoPerson[]): void {
  const answer = provider.callback();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!/^\/interaction\/[\w-]+$/.test(request.url ?? '')) return answer(request, response);
    interact(request, response, provider, people).catch(() => {
      response.writeHead(400, { 'content-type': 'text/html; charset=utf-8' });
      response.end(page('Login er udløbet', 'Begynd forfra i Pejl.', 'The sign-in has run out: begin again in Pejl.'));
    });
  });
}

async function interact(
  request: IncomingMessage,
  response: ServerResponse,
  provider: Provider,
  people: readonly DemoPerson[],
): Promise<void> {
  // Throws when this browser has not begun it.
  await provider.interactionDetails(request, response);
  if (request.method !== 'POST') {
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY };
    response.writeHead(200, { ...headers, 'cache-control': 'no-store' });
    response.end(choosePage(people, request.url ?? ''));
    return;
  }
  const chosen = new URLSearchParams(await bodyOf(request)).get('person');
  const person = people.find(({ id }) => id === chosen);
  const result = person
    ? { login: { accountId: person.id, acr: SUBSTANTIAL, amr: ['demo'], remember: false } }
    : { error: 'access_denied' };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) {
    body += part;
    if (body.length > 10_000) throw new Error('too long');
  }
  return body;
}

type Context = { body: unknown; type?: string };

/** Signing out in Pejl is signing out here: nothing more is asked. */
async function confirmLogout(ctx: Context, form: string): Promise<void> {
  ctx.body = page(
    'Log ud',
    'Vil du også logge ud her?',
    'Sign out here as well?',
    `${form}
<button type="submit" form="op.logoutForm" name="logout" value="yes" autofocus>Ja, log ud · <i lang="en">Yes, sign out</i></button>`,
  );
}

async function afterLogout(ctx: Context): Promise<void> {
  ctx.body = page('Du er logget ud', 'Du kan lukke vinduet.', 'You are signed out and can close the window.');
}

function page(title: string, da: string, en: string, more = ''): string {
  return `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – Pejl, prøveudgave</title>
<style>${STYLE}</style></head>
<body><main><h1>${title}</h1><p>${da}</p><p class="en" lang="en">${en}</p>${more}</main></body></html>`;
}
