import type { GeneratedAlways } from 'kysely';

/** Citizens whom fewer may look at, and why. Append-only: an end or a correction is a row that names the one it replaces. */
export interface PersonMarkingTable {
  municipality: string;
  id: GeneratedAlways<string>;
  person: string;
  kind: 'hidden-address' | 'protected' | 'own-staff' | 'relative-of';
  /** Of `own-staff` and `relative-of`: the user it is about. */
  user_id: string | null;
  replaces: string | null;
  withdrawn: boolean;
  recorded_at: GeneratedAlways<string>;
  recorded_by: string;
}
