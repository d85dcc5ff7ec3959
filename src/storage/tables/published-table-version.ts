import type { GeneratedAlways, JSONColumnType } from 'kysely';
import type { TableHead } from '../../statistics/published-table.ts';

/** Every version of every published table: what is known about it, and which rows it has. Append-only. */
export interface PublishedTableVersionTable {
  municipality: string;
  table_id: string;
  /** From 1. */
  version: number;
  plan: string;
  /** Its place among the tables of the plan, from 1. */
  position: number;
  recorded_at: GeneratedAlways<string>;
  recorded_by: string;
  content_hash: string;
  /** Rows of the table in this version; a row that is gone is no longer named. */
  rows: number[];
  document: JSONColumnType<TableHead, string, never>;
}
