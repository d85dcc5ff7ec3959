import type { GeneratedAlways } from 'kysely';
import type { Missing } from '../../statistics/parse/observation.ts';

/** Figures from the public services. Append-only: a figure that the service changes is a new revision. */
export interface StatisticTable {
  municipality: string;
  feed: string;
  /** Column of the service. */
  figure: string;
  /** Dimension and value as the service writes them, as JSON in the order of their names. */
  groups: string;
  /** Code, or name where there is no code; blank when the table has no areas. */
  area: string;
  period: string;
  /** From 1. */
  revision: number;
  value: number | null;
  missing: Missing | null;
  fetch_number: number;
  known_at: GeneratedAlways<string>;
}
