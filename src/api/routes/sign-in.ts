/** Signing in: to the place where people do, back from it with an answer, and its word that a session is over. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { accessErrors } from '../../access/errors.ts';
import { ownPath, readAttempt, writeAttempt } from '../../access/sign-in/attempt.ts';
import { BACK_CHANNEL_LOGOUT } from '../../access/sign-in/back-channel.ts';
import { CALLBACK, type SignInProvider } from '../../access/sign-in/provider.ts';
import { PejlError } from '../../core/errors/pejl-error.ts';
import { signInRefusedPage } from '../pages/sign-in-refused.ts';
import { asProblem } from '../problem.ts';
import { ATTEMPT, SESSION, type SignInContext } from '../sign-in.ts';

const OPEN = { action: 'sign-in/use' } as const;

export async function signIn(app: FastifyInstance, { context }: { readonly context: SignInContext }): Promise<void> {
  const { cookies, sessions } = context;

  // People come here with a browser: what fails is told as a page.
  app.setErrorHandler((error, request, reply) => {
    const problem = asProblem(error, request.id);
    const level = problem.status >= 500 ? 'error' : 'info';
    // The reason behind is for whoever runs the server.
    const facts = error instanceof PejlError ? { reason: error.facts.reason } : { err: error };
    request.log[level]({ code: problem.code, ...facts }, 'not signed in');
    cookies.clear(reply, ATTEMPT);
    return reply
      .code(problem.status)
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(signInRefusedPage(problem.text, request.id));
  });

  app.get('/sign-in', { config: OPEN, schema: { hide: true } }, async (request, reply) => {
    const to = ownPath(fieldOf(request, 'to'));
    const { publicUrl } = required(context);
    // The cookie of the attempt must be of the host that the answer comes back to.
    const here = new URL(publicUrl());
    if (request.host !== here.host) return leave(reply, new URL(`/sign-in?to=${encodeURIComponent(to)}`, here).href);
    const { url, attempt } = await (await providerOf(context)).begin(to);
    cookies.set(reply, ATTEMPT, writeAttempt(attempt));
    return leave(reply, url);
  });

  app.get(CALLBACK, { config: OPEN, schema: { hide: true } }, async (request, reply) => {
    const begun = cookies.read(request, ATTEMPT);
    const attempt = begun === null ? null : readAttempt(begun);
    if (attempt === null || fieldOf(request, 'state') !== attempt.state)
      throw accessErrors.create('access/sign-in-run-out');
    const query = request.url.split('?')[1] ?? '';
    const finished = await (await providerOf(context)).finish(query, attempt);
    const cookie = await sessions.begin(finished, cookies.read(request, SESSION), request.id);
    cookies.clear(reply, ATTEMPT);
    cookies.set(reply, SESSION, cookie);
    cookies.hint(reply, true, SESSION.lasts);
    return leave(reply, attempt.to);
  });

  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, new URLSearchParams(String(body))),
  );
  app.post(BACK_CHANNEL_LOGOUT, { config: OPEN, schema: { hide: true } }, async (request, reply) => {
    const token = request.body instanceof URLSearchParams ? request.body.get('logout_token') : null;
    if (token === null) throw accessErrors.create('access/sign-in-not-valid');
    const order = await (await providerOf(context)).readLogout(token);
    const ended = await sessions.endAsOrdered(order);
    request.log.info({ ended }, 'signed out from where people sign in');
    return reply.header('cache-control', 'no-store').send({ ended });
  });
}

/** (`access/no-sign-in`) */
function required({ signIn }: SignInContext) {
  if (signIn === null) throw accessErrors.create('access/no-sign-in');
  return signIn;
}

function providerOf(context: SignInContext): Promise<SignInProvider> {
  return required(context).provider();
}

/** A field that is there once; twice is none. */
function fieldOf({ query }: FastifyRequest, name: string): string | undefined {
  const value = (query as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : undefined;
}

function leave(reply: FastifyReply, url: string): FastifyReply {
  return reply.header('cache-control', 'no-store').redirect(url, 303);
}
