/** A row that cannot be used, with the place and the reason. Its value is shown without what could be a CPR number. */
import { withoutCprNumbers } from '../../core/cpr-shape.ts';
import type { PejlError } from '../../core/errors/pejl-error.ts';
import type { Facts } from '../../core/text.ts';
import { registerErrors } from '../errors.ts';

export type RowErrorCode = Parameters<typeof registerErrors.create>[0];

/** What is wrong with a row: in which column, and why. */
export interface Refusal {
  readonly column: string;
  readonly value: string;
  readonly code: RowErrorCode;
  readonly facts: Facts;
}

export interface Reject {
  /** File name, with its ending. */
  readonly file: string;
  /** Line on which the row begins; in Parquet, the number of the row. From 1. */
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly reason: PejlError;
  /** The row as it stands in the file. */
  readonly row: string;
}

const LONGEST_SHOWN = 100;

export function rejectOf(file: string, line: number, refusal: Refusal, row: string): Reject {
  const { column, code, facts } = refusal;
  const value = shown(refusal.value);
  const reason = registerErrors.create(code, { value, ...facts }, { file, line, field: column });
  return { file, line, column, value, reason, row: withoutCprNumbers(row) };
}

function shown(value: string): string {
  const safe = withoutCprNumbers(value);
  return safe.length > LONGEST_SHOWN ? `${safe.slice(0, LONGEST_SHOWN)}…` : safe;
}
