/** The names of the columns of a file against those of the format. */
import { type PejlError, PejlErrors } from '../../core/errors/pejl-error.ts';
import type { Facts } from '../../core/text.ts';
import { registerErrors } from '../errors.ts';
import type { FileFormat } from './file-format.ts';
import { NOTES, type Note } from './notes.ts';
import type { RowErrorCode } from './reject.ts';

export interface FileReading {
  /** File name, as errors show it. */
  readonly file: string;
  /** Columns that are not part of the file are left out instead of refused. */
  readonly ignoreUnknown?: boolean | undefined;
  /** The file is a printout of rows (of Parquet): places are row numbers, and how it is written says nothing. */
  readonly isPrintout?: boolean;
}

/**
 * Notes on columns that are left out. Throws `PejlErrors` with all that is wrong (`register/unknown-column`,
 * `register/missing-column`, `register/column-twice`).
 */
export function checkHeader(names: readonly string[], format: FileFormat, reading: FileReading): Note[] {
  const { file, ignoreUnknown = false } = reading;
  const allowed = format.columns.map(({ name }) => name);
  const notes: Note[] = [];
  const errors: PejlError[] = [];
  const refuse = (code: RowErrorCode, facts: Facts) =>
    errors.push(registerErrors.create(code, facts, { file, line: 1 }));
  for (const [place, name] of names.entries()) {
    const isKnown = allowed.includes(name);
    if (name === '') notes.push({ file, text: NOTES.unnamedColumn() });
    else if (!isKnown && ignoreUnknown) notes.push({ file, column: name, text: NOTES.ignoredColumn() });
    else if (!isKnown) refuse('register/unknown-column', { column: name, file, columns: allowed.join(', ') });
    else if (names.indexOf(name) !== place) refuse('register/column-twice', { column: name });
  }
  for (const { name, required } of format.columns) {
    if (required && !names.includes(name)) refuse('register/missing-column', { column: name, file });
  }
  const [first, ...more] = errors;
  if (first) throw new PejlErrors([first, ...more]);
  return notes;
}
