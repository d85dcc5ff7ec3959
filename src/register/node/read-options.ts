/** How a register folder is to be read. */
export interface ReadOptions {
  /** Where everybody lives always when there is no residence.csv: a three-digit code. */
  readonly municipality?: string;
  /** Files and columns that are not part of the format are left out instead of refused. */
  readonly ignoreUnknown?: boolean;
  /** A file for the rejected rows; without it, one of them stops everything. */
  readonly acceptRejects?: string;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  /** File name, and rows of it read so far. */
  readonly file: string;
  readonly rows: number;
}
