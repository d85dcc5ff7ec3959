import type { GeneratedAlways, JSONColumnType } from 'kysely';
import type { Plan } from '../../plan/plan.ts';

/** Every version of every plan, as it was recorded. Append-only: a changed plan is a new version. */
export interface PlanVersionTable {
  municipality: string;
  plan: string;
  /** From 1. */
  version: number;
  /** The database's own clock: no one can record backwards in time. */
  recorded_at: GeneratedAlways<string>;
  recorded_by: string;
  content_hash: string;
  document: JSONColumnType<Plan, string, never>;
}
