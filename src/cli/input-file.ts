/** A file that the user names: read from the folder they stand in, and shown in messages as they wrote it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { statisticsErrors } from '../statistics/errors.ts';

export function readInput(file: string, folder: string): Uint8Array {
  try {
    return readFileSync(resolve(folder, file));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    throw statisticsErrors.create('statistics/file-not-readable', { reason }, { file });
  }
}
