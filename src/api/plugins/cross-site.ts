/**
 * A request that changes something comes from our own pages. The session's cookie is not sent from other sites
 * (SameSite=Strict); beside that, the browser names the page's origin, and it must be ours. A program without a session
 * names none and needs none.
 */
import type { FastifyInstance } from 'fastify';
import { accessErrors } from '../../access/errors.ts';
import { BACK_CHANNEL_LOGOUT } from '../../access/sign-in/back-channel.ts';
import { SESSION, type SignInContext } from '../sign-in.ts';

const CHANGES_NOTHING = new Set(['GET', 'HEAD', 'OPTIONS']);

export function crossSite(app: FastifyInstance, { signIn, cookies }: SignInContext): void {
  app.addHook('onRequest', async (request) => {
    // The place where people sign in has no page and no session; what it says is signed.
    if (signIn === null || CHANGES_NOTHING.has(request.method) || request.url === BACK_CHANNEL_LOGOUT) return;
    const { origin } = request.headers;
    const isOurs = origin === new URL(signIn.publicUrl()).origin;
    const hasSession = cookies.read(request, SESSION) !== null;
    if (!isOurs && (origin !== undefined || hasSession)) throw accessErrors.create('access/cross-site');
  });
}
