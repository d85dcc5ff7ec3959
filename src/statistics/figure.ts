/** One published figure: what it is about, as printed and as a number, when it became known, and where it stands. */
import type { Day } from '../core/day.ts';
import type { PeriodSpan } from '../core/period-span.ts';
import type { Unit } from '../core/unit.ts';

/** `observed` is the only kind that tells how things went. */
export const FIGURE_STATUSES = [
  'observed',
  'provisional',
  'projected',
  'expected',
  'adjusted',
  'target',
  'baseline',
  'required',
  'criterion',
] as const;
export type FigureStatus = (typeof FIGURE_STATUSES)[number];

/** Leaves of one table, period and measure add up to the total; `subtotal` is any other sum or "of which". */
export const GROUP_LEVELS = ['total', 'subtotal', 'leaf'] as const;

export interface Figure {
  readonly table: string;
  /** Row in the table's data file, from 1 without the header; the figure's address is `table#row`. */
  readonly row: number;
  readonly area: string;
  /** Municipality or region code, `000` the nation; `null` where no code fits. */
  readonly areaCode: string | null;
  readonly group: string;
  readonly groupLevel: (typeof GROUP_LEVELS)[number];
  readonly measure: string;
  readonly unit: Unit;
  /** `null`: not stated. */
  readonly period: PeriodSpan | null;
  /** `null`: nothing printed. Never 0 for unknown. */
  readonly value: number | null;
  /** As printed, with its qualifier (`ca. 3.600`). */
  readonly printed: string;
  /** A printed change, difference, share or sum that can be recomputed from other printed numbers. */
  readonly derived: boolean;
  readonly status: FigureStatus;
  /** Published or printed on; an evaluation as of an earlier day does not see it. */
  readonly knownFrom: Day;
  /** Lines of the source text, from 1. */
  readonly lines: readonly string[];
  /** From 1; a later revision of the same cell is a new figure, the old one stays. */
  readonly revision: number;
}
