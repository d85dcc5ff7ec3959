/** Is the process up; can it serve. */
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { apiErrors } from '../errors.ts';
import { jsonOf } from './reading.ts';

const tags = ['Health'];
const response = jsonOf(z.object({ status: z.literal('ok') }));

/** `answers` resolves when the database answers and its schema is current. */
export function health(server: FastifyInstance, answers: () => Promise<void>): void {
  const app = server.withTypeProvider<ZodTypeProvider>();

  app.get(
    '/health/live',
    { config: { action: 'server/ask-health' }, schema: { tags, summary: 'The process is up', response } },
    async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' as const }),
  );

  app.get(
    '/health/ready',
    {
      config: { action: 'server/ask-health' },
      schema: { tags, summary: 'The database answers and its schema is current', response },
    },
    async (request, reply) => {
      await answers().catch((error: unknown) => {
        request.log.warn({ err: error }, 'not ready');
        throw apiErrors.create('api/not-ready');
      });
      return reply.header('cache-control', 'no-store').send({ status: 'ok' as const });
    },
  );
}
