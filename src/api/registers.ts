/** The registers of municipalities, as the server holds them: in memory, following what is stored. */

import type { Note } from '../register/exchange/notes.ts';
import type { LiveRegister } from '../register/live/live-register.ts';
import type { ReadRegister } from '../register/node/read-register.ts';
import type { RegisterFile } from '../register/register.ts';

export interface Registers {
  /** Another text whenever any register has changed. */
  version(): Promise<string>;
  /** Codes of the municipalities that have one, in order. */
  municipalities(): Promise<readonly string[]>;
  /** (`api/no-register`) */
  of(municipality: string): Promise<HeldRegister>;
  /** What was taken in, the newest first; nothing for a municipality without a register. */
  imports(municipality: string): Promise<readonly RegisterImport[]>;
  /** Puts a register in the place of the one that is there. All of it or nothing; `signal` stops it. */
  take(
    taken: TakenRegister,
    onProgress?: (progress: TakingProgress) => void,
    signal?: AbortSignal,
  ): Promise<RegisterImport>;
}

export interface HeldRegister {
  readonly municipality: string;
  readonly live: LiveRegister;
  /** Another text after every change that was committed. */
  readonly version: string;
  /** When it changed last: an instant in UTC, `2026-11-28T07:00:00Z`. */
  readonly changedAt: string;
  /** The persons in it do not exist; every screen and file that shows it says so. */
  readonly isSynthetic: boolean;
}

export interface TakenRegister extends Pick<ReadRegister, 'register' | 'rejected' | 'marker'> {
  readonly municipality: string;
  readonly files: readonly ImportedFile[];
  readonly notes?: readonly Note[];
  /** Who brings it. */
  readonly by?: string;
}

export interface ImportedFile {
  readonly file: RegisterFile;
  readonly rows: number;
}

export interface RegisterImport {
  readonly id: string;
  /** An instant in UTC. */
  readonly at: string;
  readonly by: string;
  readonly files: readonly ImportedFile[];
  /** Rows that were left out because they could not be used. */
  readonly rejected: number;
  /** What there was to say of the files: habits that were recognised, what is missing. */
  readonly notes: readonly Note[];
  readonly isSynthetic: boolean;
}

export interface TakingProgress {
  readonly done: number;
  readonly of: number;
}
