/**
 * The hash that links an event to the one before it: SHA-256 over the hash before and every field of the event, in an order
 * that never changes. The first link of a chain follows the name of its municipality.
 */
import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { AccessEventTable } from './tables/access-event.ts';

export type AccessRow = Selectable<AccessEventTable>;

const FIELDS = [
  'municipality',
  'noted_at',
  'id',
  'kind',
  'action',
  'user_id',
  'role',
  'purpose',
  'subject_kind',
  'subject_id',
  'outcome',
  'why',
  'criteria',
  'request',
] as const satisfies readonly (keyof AccessRow)[];

export function chainStart(municipality: string): string {
  return createHash('sha256').update(`pejl access record ${municipality}`).digest('hex');
}

export function linkHash(before: string, event: AccessRow): string {
  const fields = FIELDS.map((field) => event[field]);
  return createHash('sha256').update(before).update(JSON.stringify(fields)).digest('hex');
}
