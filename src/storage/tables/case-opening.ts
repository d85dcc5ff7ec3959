import type { GeneratedAlways } from 'kysely';

/** Cases of others opened for a stated purpose, and in emergencies. Append-only. */
export interface CaseOpeningTable {
  municipality: string;
  id: GeneratedAlways<string>;
  person: string;
  purpose: string;
  emergency: boolean;
  /** Of an emergency: what happened. */
  reason: string | null;
  ends_at: string;
  recorded_at: GeneratedAlways<string>;
  recorded_by: string;
}
