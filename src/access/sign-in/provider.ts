/**
 * The place where people sign in: OpenID Connect with authorization code and PKCE. Its description is fetched at the first
 * sign-in and when it could not be had. The ID token's signature is always checked, though it comes straight from there.
 */
import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as client from 'openid-client';
import { accessErrors } from '../errors.ts';
import type { Attempt } from './attempt.ts';

export interface ProviderSettings {
  /** `https://…`; `http://` on the loopback only. */
  readonly issuer: string;
  readonly clientId: string;
  /** `null`: a public client, on PKCE alone. */
  readonly clientSecret: string | null;
  /** The address Pejl is reached at, `https://pejl.example.dk`. */
  readonly publicUrl: string;
  /** Seconds that the clocks may differ. */
  readonly clockTolerance?: number;
  /** Seconds an answer may take. */
  readonly timeout?: number;
}

export interface SignInProvider {
  /** Where to send the browser, and what the answer must fit (`access/provider-not-answering`). */
  begin(to: string): Promise<{ readonly url: string; readonly attempt: Attempt }>;
  /** `query` is what the browser came back with (`access/sign-in-…`, `access/provider-not-answering`). */
  finish(query: string, attempt: Attempt): Promise<Finished>;
  /** Where to sign out there as well; `null`: it cannot be done. */
  signOutUrl(providerToken: string | null): Promise<string | null>;
  /** A logout token of the back channel (`access/sign-in-not-valid`). */
  readLogout(token: string): Promise<LogoutOrder>;
}

export interface Finished {
  readonly claims: unknown;
  readonly providerToken: string;
}

/** Which sessions are over: those of a session there, or all of a user's. Only those begun before it was said. */
export interface LogoutOrder {
  readonly user: string | null;
  readonly providerSession: string | null;
  /** ISO instant in UTC. */
  readonly saidAt: string;
}

export const CALLBACK = '/sign-in/callback';
const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout';

/** Is it the machine itself, so that nothing travels over a network? */
export function isLoopback(address: string): boolean {
  return URL.canParse(address) && /^(127\.0\.0\.1|\[::1\]|localhost)$/.test(new URL(address).hostname);
}

export function openProvider(settings: ProviderSettings): SignInProvider {
  const { issuer, clientId, clientSecret, publicUrl, clockTolerance = 30, timeout = 5 } = settings;
  const redirectUri = `${publicUrl}${CALLBACK}`;
  let known: Promise<client.Configuration> | undefined;

  function configuration(): Promise<client.Configuration> {
    known ??= discover().catch((error: unknown) => {
      known = undefined;
      throw accessErrors.create('access/provider-not-answering', { reason: reasonOf(error) });
    });
    return known;
  }

  function discover(): Promise<client.Configuration> {
    const metadata = { [client.clockTolerance]: clockTolerance };
    const secrecy = clientSecret === null ? client.None() : client.ClientSecretBasic(clientSecret);
    const execute = [client.enableNonRepudiationChecks];
    if (isLoopback(issuer)) execute.push(client.allowInsecureRequests);
    return client.discovery(new URL(issuer), clientId, metadata, secrecy, { execute, timeout });
  }

  return {
    async begin(to) {
      const config = await configuration();
      const attempt = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
        to,
      };
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid',
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, attempt };
    },

    async finish(query, { state, nonce, verifier }) {
      const config = await configuration();
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
      try {
        const tokens = await client.authorizationCodeGrant(config, new URL(`${redirectUri}?${query}`), checks);
        return { claims: tokens.claims(), providerToken: tokens.id_token ?? '' };
      } catch (error) {
        throw refusalOf(error);
      }
    },

    async signOutUrl(providerToken) {
      const config = await configuration();
      if (config.serverMetadata().end_session_endpoint === undefined) return null;
      const hint: Record<string, string> = providerToken === null ? {} : { id_token_hint: providerToken };
      return client.buildEndSessionUrl(config, { post_logout_redirect_uri: `${publicUrl}/`, ...hint }).href;
    },

    async readLogout(token) {
      const { jwks_uri: keys, id_token_signing_alg_values_supported: supported } = (
        await configuration()
      ).serverMetadata();
      const algorithms = supported?.filter((name) => /^(RS|PS|ES)\d{3}$|^Ed(DSA|25519)$/.test(name)) ?? ['RS256'];
      if (keys === undefined) throw accessErrors.create('access/sign-in-not-valid');
      const verified = await jwtVerify(token, createRemoteJWKSet(new URL(keys), { timeoutDuration: timeout * 1000 }), {
        issuer,
        audience: clientId,
        algorithms,
        clockTolerance,
        maxTokenAge: 300,
        requiredClaims: ['iat', 'jti', 'events'],
      }).catch(() => {
        throw accessErrors.create('access/sign-in-not-valid');
      });
      const { sub, sid, iat = 0, events, nonce } = verified.payload;
      const isLogout = typeof events === 'object' && events !== null && LOGOUT_EVENT in events;
      const who = { user: sub ?? null, providerSession: typeof sid === 'string' ? sid : null };
      // A token with a nonce is an ID token that somebody tries to pass off as a logout token.
      if (!isLogout || nonce !== undefined || (who.user === null && who.providerSession === null))
        throw accessErrors.create('access/sign-in-not-valid');
      return { ...who, saidAt: new Date((iat + 1) * 1000).toISOString() };
    },
  };
}

/** The place said no, it did not answer, or what it said does not hold. */
function refusalOf(error: unknown) {
  if (error instanceof client.AuthorizationResponseError) return accessErrors.create('access/sign-in-given-up');
  const reason = reasonOf(error);
  if (/^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|UND_ERR|TimeoutError|AbortError|OAUTH_TIMEOUT)/.test(reason))
    return accessErrors.create('access/provider-not-answering', { reason });
  return accessErrors.create('access/sign-in-not-valid', { reason });
}

function reasonOf(error: unknown): string {
  const { code, name, cause } = error as { code?: string; name?: string; cause?: { code?: string; name?: string } };
  return cause?.code ?? code ?? cause?.name ?? name ?? '';
}
