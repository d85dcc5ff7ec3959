import type { ColumnType } from 'kysely';
import type { Day } from '../../core/day.ts';
import type { Unit } from '../../core/unit.ts';
import type { Figure, FigureStatus } from '../../statistics/figure.ts';

/** Published figures, row by row. Append-only: a corrected row comes with a new version of its table. */
export interface FigureTable {
  municipality: string;
  table_id: string;
  /** The version of the table that brought the row; it holds until a later version brings it again or drops it. */
  table_version: number;
  row: number;
  area: string;
  area_code: string | null;
  group_name: string;
  group_level: Figure['groupLevel'];
  measure: string;
  unit: Unit;
  period: string | null;
  value: number | null;
  printed: string;
  derived: boolean;
  status: FigureStatus;
  known_from: ColumnType<Day, string, never>;
  revision: number;
  lines: string[];
}
