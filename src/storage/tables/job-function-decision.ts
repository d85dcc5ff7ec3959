import type { GeneratedAlways } from 'kysely';

/** A second person's decision on a proposal that widens access. Append-only; the database refuses the one who proposed. */
export interface JobFunctionDecisionTable {
  municipality: string;
  proposal: string;
  proposed_by: string;
  approved: boolean;
  recorded_at: GeneratedAlways<string>;
  recorded_by: string;
}
