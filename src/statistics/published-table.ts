/** A table of published figures, or a plan's figures in running text: what it is, where it stands, and its figures. */
import type { Day } from '../core/day.ts';
import type { Text } from '../core/text.ts';
import type { Figure } from './figure.ts';
import type { RecomputationRule } from './recomputation-rule.ts';

export const TABLE_KINDS = ['table', 'targets', 'figures-in-text'] as const;

export interface TableHead {
  readonly id: string;
  /** The plan that prints it. */
  readonly plan: string;
  readonly title: Text;
  readonly kind: (typeof TABLE_KINDS)[number];
  /** The day the plan was printed: the first on which the figures were known. */
  readonly knownFrom: Day;
  /** Lines of the source text, from 1. */
  readonly lines: readonly string[];
  /** What to know when reading it: where the reading of the source is open to doubt. */
  readonly notes: readonly Text[];
  /** Name of the source text. */
  readonly source: string;
  readonly rules: readonly RecomputationRule[];
}

export interface PublishedTable extends TableHead {
  readonly figures: readonly Figure[];
}

/** A figure's address: `table#row`. */
export function addressOf({ table, row }: Pick<Figure, 'table' | 'row'>): string {
  return `${table}#${row}`;
}
