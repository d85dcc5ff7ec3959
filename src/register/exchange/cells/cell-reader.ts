/** Reads the cells of one column, each as one number; what the numbers mean is said in `file-format.ts`. */
import type { Facts, Text } from '../../../core/text.ts';
import type { FileColumn } from '../file-format.ts';
import type { ReadingState } from '../reading-state.ts';
import type { RowErrorCode } from '../reject.ts';

/** In place of a value: `refuse` has been told why. No column holds a number as large. */
export const REFUSED = Number.MAX_VALUE;

export interface CellReader {
  /** The value of an empty cell. */
  readonly absent: number;
  /** A cell that is not empty (`from` inside, `to` outside). */
  read(bytes: Uint8Array, from: number, to: number): number;
  /** All rows are read: says how cells turned out to be written. */
  end?(): void;
}

/** The column at hand, and what its reader may tell. */
export interface ColumnAtHand {
  readonly state: ReadingState;
  /** File name, as errors show it. */
  readonly file: string;
  readonly column: FileColumn;
  /** The file is written the Danish way: semicolons. */
  readonly danish: boolean;
  /** Tells why the cell cannot be used; returns `REFUSED`. */
  refuse(code: RowErrorCode, facts?: Facts): number;
  note(text: Text): void;
}
