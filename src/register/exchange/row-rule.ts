/** One thing that must hold between the cells of a row, and what is told where it does not. */
import type { Facts, Text } from '../../core/text.ts';
import type { RowErrorCode } from './reject.ts';

export interface RowFault {
  readonly column: string;
  readonly code: RowErrorCode;
  readonly facts: Facts;
}

export interface RowRule {
  /** The row as numbers, in the order of the format's columns. */
  check(values: Float64Array): RowFault | undefined;
  /** All rows are seen: what to tell. */
  notes?(): Text[];
}
