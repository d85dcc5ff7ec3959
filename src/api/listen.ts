/** Opens the port, or says by name why not. */
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { apiErrors } from './errors.ts';

/** Port 0 takes any free one. Answers the address to open in a browser. */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw whyNot(error, host, port);
  }
  const { port: opened } = app.server.address() as AddressInfo;
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${opened}`;
}

/** Refuses a port that cannot be opened, before anything is made or changed for a server that could not run. */
export async function expectFreePort(host: string, port: number): Promise<void> {
  const probe = createServer();
  probe.listen({ host, port });
  try {
    await once(probe, 'listening');
  } catch (error) {
    throw whyNot(error, host, port);
  }
  probe.close();
  await once(probe, 'close');
}

function whyNot(error: unknown, host: string, port: number): unknown {
  const reason = (error as NodeJS.ErrnoException).code;
  if (reason === 'EADDRINUSE') return apiErrors.create('api/port-in-use', { port });
  if (reason !== undefined) return apiErrors.create('api/cannot-listen', { host, port, reason });
  return error;
}
