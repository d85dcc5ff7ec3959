/**
 * Trying Pejl out on one's own machine: whoever asks from the machine itself is the data steward of the municipality asked
 * about. Only the demo on a loopback address uses it.
 */
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.ts';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

export async function localSteward({ ip, params }: Pick<FastifyRequest, 'ip' | 'params'>): Promise<Actor> {
  const { municipality } = (params ?? {}) as { municipality?: string };
  if (municipality === undefined || !LOOPBACK.has(ip)) return null;
  return {
    user: 'local',
    name: 'Demo',
    municipality,
    grants: [{ role: 'data-steward', units: null, targetGroups: null }],
    caseworker: null,
    person: null,
    company: null,
  };
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || LOOPBACK.has(host);
}
