/** A register folder, in CSV or Parquet → a register in memory, with what was rejected and what there is to say. */
import { isMunicipalityCode } from '../../core/areas/municipalities.ts';
import { coreErrors } from '../../core/errors/core-errors.ts';
import { PejlErrors } from '../../core/errors/pejl-error.ts';
import { registerErrors } from '../errors.ts';
import { FILE_FORMATS, READING_ORDER } from '../exchange/file-formats.ts';
import type { Note } from '../exchange/notes.ts';
import { ReadingState } from '../exchange/reading-state.ts';
import { registerNotes } from '../exchange/register-notes.ts';
import { registerOfRows } from '../exchange/register-of-rows.ts';
import type { Reject } from '../exchange/reject.ts';
import type { Register } from '../register.ts';
import { type RegisterMarker, readMarker } from './marker.ts';
import { ParquetDesk } from './parquet-desk.ts';
import type { ReadOptions } from './read-options.ts';
import { PartsReader } from './read-parts.ts';
import { type RegisterFolder, registerFolder } from './register-folder.ts';
import { RejectsFile } from './rejects-file.ts';

export interface ReadRegister {
  readonly register: Register;
  /** The first of the rejected rows; all of them are in the file of `acceptRejects`. */
  readonly rejects: readonly Reject[];
  /** How many rows were rejected. */
  readonly rejected: number;
  readonly notes: readonly Note[];
  /** `null`: nothing says that it is synthetic. */
  readonly marker: RegisterMarker | null;
}

/** Errors tell of so many rejected rows, and how many there are. */
const TOLD = 100;

/** Throws `PejlErrors`: what stops the import (`register/…`), or `register/rows-rejected` with the first rejected rows. */
export async function readRegisterFolder(folder: string, options: ReadOptions = {}): Promise<ReadRegister> {
  const { municipality, ignoreUnknown = false, acceptRejects } = options;
  if (municipality !== undefined && !isMunicipalityCode(municipality)) {
    throw coreErrors.create('core/unknown-municipality', { value: municipality });
  }
  const marker = readMarker(folder);
  const { parts, notes } = registerFolder(folder, ignoreUnknown);
  const rejects: Reject[] = [];
  const rejectsFile = acceptRejects === undefined ? undefined : new RejectsFile(acceptRejects);
  const state = new ReadingState((reject) => {
    if (rejects.length < TOLD) rejects.push(reject);
    rejectsFile?.add(reject);
  });
  state.notes.push(...notes);
  try {
    await readFiles(parts, state, options);
    if (state.rejected > 0 && rejectsFile === undefined) throw rowsRejected(state.rejected, rejects);
    const register = registerOfRows(state, { municipality });
    state.notes.push(...registerNotes(register, state, { municipality, isSynthetic: marker !== null }));
    rejectsFile?.end();
    return { register, rejects, rejected: state.rejected, notes: state.notes, marker };
  } catch (error) {
    rejectsFile?.discard();
    throw error;
  }
}

async function readFiles(parts: RegisterFolder['parts'], state: ReadingState, options: ReadOptions): Promise<void> {
  const parquet = [...parts.values()].flat().filter(({ form }) => form === 'parquet');
  const desk = parquet.length > 0 ? await ParquetDesk.open(parquet) : undefined;
  try {
    const reader = new PartsReader(state, options, desk);
    for (const file of READING_ORDER) {
      const found = parts.get(file);
      if (found) await reader.read(FILE_FORMATS[file], found);
    }
  } finally {
    desk?.close();
  }
}

function rowsRejected(count: number, rejects: readonly Reject[]) {
  const summary = registerErrors.create('register/rows-rejected', { count });
  return new PejlErrors([summary, ...rejects.map(({ reason }) => reason)]);
}

/** Whether the folder says where people live (errors as `readRegisterFolder`). */
export function hasResidence(folder: string): boolean {
  return registerFolder(folder, true).parts.has('residence');
}
