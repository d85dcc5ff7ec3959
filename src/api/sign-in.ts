/** How people sign in to this server; `null` where that has not been set up. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Session, Sessions } from '../access/sessions.ts';
import { LASTS } from '../access/sessions.ts';
import { ATTEMPT_LASTS } from '../access/sign-in/attempt.ts';
import type { SignInProvider } from '../access/sign-in/provider.ts';
import { type Cookie, type Cookies, cookiesOf } from './cookies.ts';

export interface SignIn {
  /** The address Pejl is reached at; known once the port is open. */
  readonly publicUrl: () => string;
  /** Asked for at the first sign-in. */
  readonly provider: () => Promise<SignInProvider>;
  /** With invented people. */
  readonly isDemo: boolean;
}

export const SESSION: Cookie = { name: 'session', sameSite: 'Strict', lasts: LASTS };
export const ATTEMPT: Cookie = { name: 'sign-in', sameSite: 'Lax', lasts: ATTEMPT_LASTS };

export interface SignInContext {
  readonly signIn: SignIn | null;
  readonly sessions: Sessions;
  readonly cookies: Cookies;
}

export function signInContext(signIn: SignIn | null, sessions: Sessions): SignInContext {
  return { signIn, sessions, cookies: cookiesOf(() => signIn?.publicUrl() ?? 'https://') };
}

/** The session of the request; `null`: none. */
export async function sessionOf(
  request: FastifyRequest,
  { signIn, sessions, cookies }: SignInContext,
): Promise<Session | null> {
  const cookie = signIn === null ? null : cookies.read(request, SESSION);
  return cookie === null ? null : sessions.find(cookie);
}

export function forget(reply: FastifyReply, { cookies }: SignInContext): void {
  cookies.clear(reply, SESSION);
  cookies.hint(reply, false, 0);
}
