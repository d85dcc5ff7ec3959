/** The description of this API, for programs. */
import type { FastifyInstance } from 'fastify';
import { kept, PUBLIC_READ } from './reading.ts';

export function openapi(app: FastifyInstance): void {
  app.get('/openapi.json', { config: PUBLIC_READ, schema: { hide: true } }, async (_request, reply) =>
    kept(reply).send(app.swagger()),
  );
}
