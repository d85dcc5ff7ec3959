/** From what the network or a PostgreSQL server says to a named error. Nothing of it ever names the password. */
import { PejlError } from '../../core/errors/pejl-error.ts';
import { storageErrors } from '../errors.ts';
import type { ServerAddress } from './pool.ts';

const WRONG_PASSWORD = /^(28P01|28000)$/;
const LOST = /^(57P01|57P02|57P03|08\w{3}|ECONNRESET|EPIPE)$/;
const UNREACHABLE = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT|53300)$/;

export function serverError(address: ServerAddress, error: unknown): unknown {
  if (error instanceof PejlError || !(error instanceof Error)) return error;
  const { host, port, database, user } = address;
  const { code = '', message } = firstOf(error);
  if (WRONG_PASSWORD.test(code)) return storageErrors.create('storage/wrong-password', { host, port, user });
  if (code === '3D000') return storageErrors.create('storage/no-such-database', { host, port, database });
  if (code === '42501') return storageErrors.create('storage/not-allowed', { user, reason: message });
  if (code === '0A000' && /extension "(\w+)"/.test(message)) {
    return storageErrors.create('storage/missing-extension', { extension: /"(\w+)"/.exec(message)?.[1] ?? '' });
  }
  if (code === '53100') return storageErrors.create('storage/disk-full', { where: `${host}:${port}` });
  if (UNREACHABLE.test(code) || /timeout exceeded|connection timeout/i.test(message)) {
    return storageErrors.create('storage/cannot-connect', { host, port, database, reason: code || 'timeout' });
  }
  if (LOST.test(code) || /Connection terminated|not queryable/.test(message)) {
    return storageErrors.create('storage/connection-lost', { reason: code || 'connection terminated' });
  }
  return error;
}

/** A host with several addresses fails with all of their errors in one. */
function firstOf(error: Error): Error & { code?: string } {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error ? first : error;
}
