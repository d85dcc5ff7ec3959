import type { ColumnType, GeneratedAlways } from 'kysely';
import type { Day } from '../../core/day.ts';

/** A setting of a municipality with who, when and why. Append-only: of two for the same first day the later one holds. */
export interface SettingTable {
  municipality: string;
  number: GeneratedAlways<number>;
  name: string;
  value: ColumnType<unknown, string, never>;
  /** First day it holds; `null`: always. */
  holds_from: ColumnType<Day | null, string | null, never>;
  decided_by: string;
  decided_on: ColumnType<Day, string, never>;
  ground: string;
  /** What was set for that first day holds no longer. */
  withdrawn: boolean;
  recorded_at: GeneratedAlways<string>;
  recorded_by: string;
}
