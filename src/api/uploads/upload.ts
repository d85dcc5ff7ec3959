/** Files of a register on their way in: received, read and checked, and taken in only when somebody says so. */
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PejlError, PejlErrors } from '../../core/errors/pejl-error.ts';
import { coverageOf } from '../../register/coverage.ts';
import type { Note } from '../../register/exchange/notes.ts';
import type { Reject } from '../../register/exchange/reject.ts';
import { type ReadRegister, readRegisterFolder } from '../../register/node/read-register.ts';
import { REGISTER_FILES } from '../../register/register.ts';
import { apiErrors } from '../errors.ts';
import type { ImportedFile, RegisterImport, Registers, TakingProgress } from '../registers.ts';
import { UPLOAD_LIMIT, type UploadStep } from './steps.ts';

const NAMES = new RegExp(`^(?:(?:${REGISTER_FILES.join('|')})\\.(?:csv|csv\\.gz|parquet)|register\\.json)$`);

/** What has come of it so far. */
export type UploadState =
  | { readonly step: 'receiving' }
  | { readonly step: 'reading'; readonly file: string | null; readonly rows: number }
  | ({ readonly step: 'read' } & CheckedFiles)
  | { readonly step: 'refused'; readonly errors: readonly PejlError[] }
  | { readonly step: 'taking'; readonly progress: TakingProgress | null }
  | { readonly step: 'taken'; readonly imported: RegisterImport };

export interface CheckedFiles {
  readonly files: readonly ImportedFile[];
  readonly notes: readonly Note[];
  readonly rejected: number;
  /** The first of the rejected rows. */
  readonly rejects: readonly Reject[];
  readonly isSynthetic: boolean;
}

export class Upload {
  readonly id = randomUUID();
  readonly municipality: string;
  readonly #folder: string;
  readonly #sizes = new Map<string, number>();
  #state: UploadState = { step: 'receiving' };
  #read: ReadRegister | undefined;

  private constructor(municipality: string, folder: string) {
    this.municipality = municipality;
    this.#folder = folder;
  }

  static async open(municipality: string): Promise<Upload> {
    const folder = await mkdtemp(join(tmpdir(), 'pejl-upload-'));
    await mkdir(join(folder, 'files'));
    return new Upload(municipality, folder);
  }

  get state(): UploadState {
    return this.#state;
  }

  /** Bytes of each file that have come. */
  get received(): readonly { readonly name: string; readonly bytes: number }[] {
    return [...this.#sizes].map(([name, bytes]) => ({ name, bytes }));
  }

  /** Where all rejected rows stand once the files have been read. */
  get rejectsFile(): string {
    return join(this.#folder, 'rejected.csv');
  }

  /**
   * Adds a piece of a file at the place it begins (`api/not-a-register-file`, `api/upload-step`, `api/upload-gap`,
   * `api/upload-too-large`).
   */
  async receive(name: string, from: number, piece: Readable): Promise<void> {
    this.#expect('receiving');
    if (!NAMES.test(name)) throw notARegisterFile(name);
    const size = this.#sizes.get(name) ?? 0;
    if (from !== size) throw apiErrors.create('api/upload-gap', { file: name, from, size });
    const others = [...this.#sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
    const path = join(this.#folder, 'files', name);
    this.#sizes.set(name, size);
    try {
      await pipeline(piece, limited(UPLOAD_LIMIT - others), createWriteStream(path, { flags: 'a' }));
    } finally {
      this.#sizes.set(name, (await stat(path).catch(() => ({ size: 0 }))).size);
    }
  }

  /** Reads and checks what has come; what it finds is the state (`api/upload-step`). */
  read(): void {
    this.#expect('receiving');
    this.#state = { step: 'reading', file: null, rows: 0 };
    void this.#reading();
  }

  async #reading(): Promise<void> {
    try {
      const read = await readRegisterFolder(join(this.#folder, 'files'), {
        ...(this.#hasResidence() ? {} : { municipality: this.municipality }),
        acceptRejects: this.rejectsFile,
        onProgress: ({ file, rows }) => {
          this.#state = { step: 'reading', file, rows };
        },
      });
      const { register, notes, rejected, rejects, marker } = read;
      const files = coverageOf(register).map(({ file, rows }) => ({ file, rows }));
      this.#read = read;
      this.#state = { step: 'read', files, notes, rejected, rejects, isSynthetic: marker !== null };
    } catch (error) {
      this.#state = { step: 'refused', errors: refusalsOf(error) };
    }
  }

  /** Puts what was read in the place of the register that is there (`api/upload-step`). */
  take(registers: Registers): void {
    this.#expect('read');
    const read = this.#read!;
    const { files } = this.#state as CheckedFiles;
    this.#state = { step: 'taking', progress: null };
    const taking = registers.take({ ...read, municipality: this.municipality, files }, (progress) => {
      this.#state = { step: 'taking', progress };
    });
    taking.then(
      (imported) => {
        this.#state = { step: 'taken', imported };
      },
      (error: unknown) => {
        this.#state = { step: 'refused', errors: refusalsOf(error) };
      },
    );
    this.#read = undefined;
  }

  async discard(): Promise<void> {
    this.#read = undefined;
    await rm(this.#folder, { recursive: true, force: true });
  }

  #expect(step: UploadStep): void {
    if (this.#state.step !== step) throw apiErrors.create('api/upload-step', { step: this.#state.step, needed: step });
  }

  #hasResidence(): boolean {
    return [...this.#sizes.keys()].some((name) => name.startsWith('residence.'));
  }
}

function notARegisterFile(name: string): PejlError {
  const files = REGISTER_FILES.map((file) => `${file}.csv`).join(', ');
  return apiErrors.create('api/not-a-register-file', { file: basename(name).slice(0, 100), files });
}

async function* pass(piece: AsyncIterable<Buffer>, most: number): AsyncIterable<Buffer> {
  let bytes = 0;
  for await (const part of piece) {
    bytes += part.length;
    if (bytes > most) throw apiErrors.create('api/upload-too-large', { megabytes: UPLOAD_LIMIT / 1024 / 1024 });
    yield part;
  }
}

function limited(most: number) {
  return (piece: AsyncIterable<Buffer>) => pass(piece, most);
}

/** What a person can mend; anything else is our mistake, and is told as such. */
function refusalsOf(error: unknown): readonly PejlError[] {
  if (error instanceof PejlErrors) return error.errors;
  return [error instanceof PejlError ? error : apiErrors.create('api/import-failed')];
}
