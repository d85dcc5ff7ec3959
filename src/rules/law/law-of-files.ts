/** All files of law, given as texts, as one value. What is wrong in any of them is told together. */
import { PejlError, PejlErrors } from '../../core/errors/pejl-error.ts';
import { Law, type LawOptions } from './law.ts';
import type { LawItem } from './law-item.ts';
import { readLawItem } from './read-law-item.ts';

export interface LawFile {
  /** Path below the folder of law, with `/` and without `.yaml`. */
  readonly id: string;
  /** The file as errors give it. */
  readonly name: string;
  readonly source: string;
}

/** Throws `PejlErrors` (`rules/law-…`). */
export function lawOfFiles(files: readonly LawFile[], options: LawOptions = {}): Law {
  const items: LawItem[] = [];
  const errors: PejlError[] = [];
  for (const { id, name, source } of files) {
    try {
      items.push(readLawItem(source, id, name));
    } catch (error) {
      if (!(error instanceof PejlError)) throw error;
      errors.push(...(error instanceof PejlErrors ? error.errors : [error]));
    }
  }
  const [first, ...rest] = errors;
  if (first) throw new PejlErrors([first, ...rest]);
  return new Law(items, options);
}
