/** What can go wrong on the way to a service, by name, and whether trying again helps. */
import { PejlError } from '../../../core/errors/pejl-error.ts';
import { statisticsErrors } from '../../errors.ts';
import type { Service } from '../service.ts';
import { isTimeout } from './read-whole.ts';

/** A fault of the network or of the service, that may be gone in a moment. All else stays as it is however often one asks. */
const PASSING = new Set([
  'statistics/service-silent',
  'statistics/service-slow',
  'statistics/service-down',
  'statistics/too-many-calls',
  'statistics/cut-off',
]);

export function isWorthAnotherTry(error: unknown): boolean {
  return error instanceof PejlError && PASSING.has(error.code);
}

const CERTIFICATE = /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/;

/** The named failure behind what `fetch` throws; an error of ours comes back as it is. `patience` in milliseconds. */
export function failureOf(error: unknown, { name: service }: Service, patience: number): Error {
  if (error instanceof PejlError) return error;
  if (isTimeout(error)) {
    return statisticsErrors.create('statistics/service-slow', { service, seconds: Math.round(patience / 1000) });
  }
  const reason = reasonOf(error);
  if (reason === undefined) return error instanceof Error ? error : new Error(String(error));
  if (CERTIFICATE.test(reason)) return statisticsErrors.create('statistics/certificate', { service, reason });
  return statisticsErrors.create('statistics/service-silent', { service, reason });
}

/** The system's own short word (`ECONNREFUSED`), from the cause of what `fetch` throws; `undefined` for our own bugs. */
function reasonOf(error: unknown): string | undefined {
  if (!(error instanceof TypeError) || error.message !== 'fetch failed') return undefined;
  const cause = error.cause as { code?: unknown; message?: unknown } | undefined;
  return String(cause?.code ?? cause?.message ?? error.message);
}
