/** The description of this API, for programs. */
import type { FastifyInstance } from 'fastify';
import { kept } from './reading.ts';

export function openapi(app: FastifyInstance): void {
  app.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) => kept(reply).send(app.swagger()));
}
