/** Tells whether two contents are the same: SHA-256 over values in which the order of fields plays no part. */
import { createHash } from 'node:crypto';

export function contentHash(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content, sorted)).digest('hex');
}

/** Fields in the order of their names; what is undefined is not there. */
function sorted(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
