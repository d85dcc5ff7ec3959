import type { GeneratedAlways, JSONColumnType } from 'kysely';

/** Every use of personal data. Append-only; linked by `access_link`. */
export interface AccessEventTable {
  municipality: string;
  noted_at: GeneratedAlways<string>;
  id: GeneratedAlways<string>;
  kind: string;
  action: string;
  user_id: string | null;
  role: string | null;
  purpose: string | null;
  subject_kind: 'person' | 'company' | 'municipality' | null;
  subject_id: string | null;
  outcome: 'allowed' | 'refused';
  why: string | null;
  criteria: JSONColumnType<Record<string, string>, string, never> | null;
  request: string;
}
