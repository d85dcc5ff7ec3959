/** Who has signed in, and signing out. What it answers depends on who asks: it is never remembered. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { accessErrors } from '../../access/errors.ts';
import { sessionAnswer, signedOut, signOutOrder } from '../contract/session.ts';
import { sessionUserDto } from '../present/session.ts';
import { forget, type SignInContext, sessionOf } from '../sign-in.ts';
import { jsonOf, NO_FIELDS } from './reading.ts';

const tags = ['Session'];
const OPEN = { action: 'sign-in/use' } as const;

export const session: FastifyPluginAsyncZod<{ readonly context: SignInContext }> = async (app, { context }) => {
  const { signIn, sessions } = context;

  app.get(
    '/session',
    {
      config: OPEN,
      schema: { tags, summary: 'Who has signed in', querystring: NO_FIELDS, response: jsonOf(sessionAnswer) },
    },
    async (request, reply) => {
      const found = await sessionOf(request, context);
      if (found === null) forget(reply, context);
      const user = found && sessionUserDto(found.signedIn);
      const how = signIn === null ? 'none' : signIn.isDemo ? 'demo' : 'provider';
      return reply.header('cache-control', 'no-store').send({ signIn: how, user });
    },
  );

  app.post(
    '/session/end',
    {
      config: OPEN,
      schema: { tags, summary: 'Sign out, here or everywhere', body: signOutOrder, response: jsonOf(signedOut) },
    },
    async (request, reply) => {
      const found = await sessionOf(request, context);
      if (found === null || signIn === null) throw accessErrors.create('access/sign-in-needed');
      await sessions.end(found, request.body.everywhere, request.id);
      forget(reply, context);
      // Signed out here is signed out, whether the other place answers or not.
      const next = await signIn
        .provider()
        .then((provider) => provider.signOutUrl(found.providerToken))
        .catch(() => null);
      return reply.header('cache-control', 'no-store').send({ next });
    },
  );
};
