import type { ColumnType, GeneratedAlways } from 'kysely';
import type { Day } from '../../core/day.ts';

export type GoalEventKind = 'evidence' | 'milestone' | 'rating';

/** Dated follow-up of a goal, written by people. Append-only: a correction is a new row that names the one it replaces. */
export interface GoalEventTable {
  municipality: string;
  id: GeneratedAlways<string>;
  plan: string;
  goal: string;
  kind: GoalEventKind;
  /** The day it is about: when it happened, when the milestone is due, when the rating was given. */
  dated: ColumnType<Day, string, never>;
  text_da: string;
  text_en: string;
  /** Of a milestone: the day it was reached. */
  reached_on: ColumnType<Day | null, string | null, never>;
  /** Of a rating. */
  rating: 'good' | 'mixed' | 'poor' | null;
  replaces: string | null;
  /** The row it replaces no longer holds, and nothing comes in its place. */
  withdrawn: boolean;
  recorded_at: GeneratedAlways<string>;
  recorded_by: string;
}
