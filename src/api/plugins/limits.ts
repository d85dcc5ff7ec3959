/** How much a request may ask for: length of address, requests a minute, and nothing at all while the server is drowning. */
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { apiErrors } from '../errors.ts';

/** Characters. No address of ours comes near it. */
export const URL_LIMIT = 2000;
/** Bytes of a body that is read into memory; uploads are not, and have their own limit. */
export const BODY_LIMIT = 64 * 1024;

/** Milliseconds the event loop may lag before new requests are turned away. */
const DROWNING = 2000;

export async function limits(app: FastifyInstance, requestsPerMinute: number): Promise<void> {
  app.addHook('onRequest', async ({ url }) => {
    if (url.length > URL_LIMIT) throw apiErrors.create('api/address-too-long', { limit: URL_LIMIT });
  });

  await app.register(underPressure, { maxEventLoopDelay: DROWNING, retryAfter: 5, exposeStatusRoute: false });

  if (requestsPerMinute > 0)
    await app.register(rateLimit, {
      max: requestsPerMinute,
      timeWindow: 60_000,
      // Files of the web app are cheap and cached; health must always answer.
      allowList: ({ url }) => !/^\/(api|sign-in)([/?]|$)/.test(url),
      errorResponseBuilder: (_request, { ttl }) =>
        apiErrors.create('api/too-many-requests', { seconds: Math.ceil(ttl / 1000) }),
    });
}
