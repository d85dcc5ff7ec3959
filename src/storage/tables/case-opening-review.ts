import type { GeneratedAlways } from 'kysely';

/** A leader's review of an emergency. Append-only. */
export interface CaseOpeningReviewTable {
  municipality: string;
  opening: string;
  justified: boolean;
  note: string;
  recorded_at: GeneratedAlways<string>;
  recorded_by: string;
}
