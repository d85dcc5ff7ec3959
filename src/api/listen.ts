/** Opens the port, or says by name why not. */
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { apiErrors } from './errors.ts';

/** Port 0 takes any free one. Answers the address to open in a browser. */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    if (reason === 'EADDRINUSE') throw apiErrors.create('api/port-in-use', { port });
    if (reason !== undefined) throw apiErrors.create('api/cannot-listen', { host, port, reason });
    throw error;
  }
  const { port: opened } = app.server.address() as AddressInfo;
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${opened}`;
}
