/** Is the process up; can it serve. */
import type { FastifyInstance } from 'fastify';
import { apiErrors } from '../errors.ts';

/** `answers` resolves when the database answers and its schema is current. */
export function health(app: FastifyInstance, answers: () => Promise<void>): void {
  const headers = { 'cache-control': 'no-store' };

  app.get('/health/live', async (_request, reply) => reply.headers(headers).send({ status: 'ok' }));

  app.get('/health/ready', async (request, reply) => {
    await answers().catch((error: unknown) => {
      request.log.warn({ request: request.id, err: error }, 'not ready');
      throw apiErrors.create('api/not-ready');
    });
    return reply.headers(headers).send({ status: 'ok' });
  });
}
