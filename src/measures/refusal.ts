/** The named error that a piece of work refuses with, or `undefined` when it goes well. */
import { PejlError } from '../core/errors/pejl-error.ts';

export function refusalOf(work: () => void): PejlError | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof PejlError) return error;
    throw error;
  }
}
