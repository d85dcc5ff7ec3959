import type { GeneratedAlways } from 'kysely';

/** What job functions give access to, as proposed. Append-only. */
export interface JobFunctionProposalTable {
  municipality: string;
  id: GeneratedAlways<string>;
  job_function: string;
  /** `null`: none. */
  role: string | null;
  /** More access than before: waits for a second person. Else it holds at once. */
  widens: boolean;
  reason: string;
  recorded_at: GeneratedAlways<string>;
  recorded_by: string;
}
