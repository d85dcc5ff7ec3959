import type { GeneratedAlways, JSONColumnType } from 'kysely';
import type { Rename } from '../../statistics/feeds/renamed.ts';

/** What a person decided about figures the feed guard stopped. Append-only. */
export interface StatisticDecisionTable {
  municipality: string;
  feed: string;
  /** From 1 within the feed. */
  number: number;
  decided_at: GeneratedAlways<string>;
  decided_by: string;
  fetch_number: number;
  /** Keys of the findings let through. */
  accepted: string[];
  renames: JSONColumnType<Rename[], string, never>;
  reason: string;
}
