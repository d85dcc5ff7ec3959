/** Brings a register that was read from files into the database: one transaction, and only what changed is recorded. */
import { sql } from 'kysely';
import { printRows, rowsIn } from '../../register/exchange/print-file.ts';
import type { ReadRegister } from '../../register/node/read-register.ts';
import { REGISTER_FILES, type Register, type RegisterFile } from '../../register/register.ts';
import { storageErrors } from '../errors.ts';
import type { Storage, Tx } from '../storage.ts';
import { refuseWhatCannotStand, withdrawLeftBehind } from './consistency.ts';
import { factTable } from './fact-tables.ts';
import { recordFile, stageFile } from './record-file.ts';
import type { Delivery, FileChanges, SubjectKey } from './recording.ts';
import { addRecording, nextRecording, registerState } from './recordings.ts';

export interface DeliveredRegister extends Pick<ReadRegister, 'register' | 'rejected' | 'notes' | 'marker'> {
  /** Whose register it is: three digits. */
  readonly municipality: string;
  readonly recordedBy: string;
}

export interface ImportOptions {
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Stops the import; then nothing of it is stored. */
  readonly signal?: AbortSignal;
}

export interface ImportProgress {
  readonly file: RegisterFile;
  /** `copying` rows over to the database, or `recording` what is new among them. */
  readonly step: 'copying' | 'recording';
  /** Rows done and to be done of all files; each counts once when it is copied and once when it is recorded. */
  readonly done: number;
  readonly of: number;
}

export interface ImportedRegister {
  /** Number of the recording. */
  readonly number: number;
  readonly files: readonly FileChanges[];
}

/** More changed subjects than these are not listed: whoever follows reads the whole register again. */
const LISTED = 1000;

/**
 * Files that the register lacks are left as they are in the database. Rows that are gone from a file are withdrawn, unless
 * somebody corrected them in Pejl (`storage/synthetic-over-real`, `storage/real-over-synthetic`,
 * `storage/ends-before-birth`, `storage/id-in-use`).
 */
export function importRegister(
  storage: Storage,
  delivered: DeliveredRegister,
  options: ImportOptions = {},
): Promise<ImportedRegister> {
  const { municipality, register, marker } = delivered;
  const { signal } = options;
  const files = REGISTER_FILES.filter((file) => register.files.has(file));
  return storage.asMunicipality(municipality, async (tx) => {
    const own = tx.insertInto('municipality').values({ code: municipality });
    await own.onConflict((conflict) => conflict.doNothing()).execute();
    const progress = new Progress(register, files, options);
    for (const file of files) await stageFile(tx, factTable(file), progress.copying(file));
    signal?.throwIfAborted();
    const number = await nextRecording(tx, municipality);
    const before = await registerState(tx);
    if (before) refuseMixing(before.synthetic !== null, marker !== null);
    const changes: FileChanges[] = [];
    for (const file of files) {
      changes.push({ rows: rowsIn(register, file), ...(await recordFile(tx, factTable(file), municipality, number)) });
      progress.recorded(file);
      signal?.throwIfAborted();
    }
    const all = before ? await withdrawLeftBehind(tx, municipality, number, changes) : changes;
    if (before) await refuseWhatCannotStand(tx, number, all);
    await addRecording(tx, {
      municipality,
      number,
      recorded_by: delivered.recordedBy,
      source: 'delivery',
      files,
      subjects: subjectsJson(before === null ? null : await changedSubjects(tx, number, all)),
      delivery: JSON.stringify(deliveryOf(delivered, all)),
    });
    return { number, files: all };
  });
}

function refuseMixing(wasSynthetic: boolean, isSynthetic: boolean): void {
  if (wasSynthetic === isSynthetic) return;
  throw storageErrors.create(isSynthetic ? 'storage/synthetic-over-real' : 'storage/real-over-synthetic');
}

function deliveryOf({ rejected, notes, marker }: DeliveredRegister, files: readonly FileChanges[]): Delivery {
  return { files, rejected, notes, synthetic: marker?.made ?? null };
}

function subjectsJson(subjects: readonly SubjectKey[] | null): string | null {
  return subjects && JSON.stringify(subjects);
}

/** `null`: too many, or what belongs to no subject. */
async function changedSubjects(
  tx: Tx,
  number: number,
  changes: readonly FileChanges[],
): Promise<readonly SubjectKey[] | null> {
  const subjects = new Map<string, SubjectKey>();
  for (const { file, added, corrected, withdrawn } of changes) {
    if (added + corrected + withdrawn === 0) continue;
    const { kind, name, subject } = factTable(file);
    if (kind === null) return null;
    const { rows } = await sql
      .raw<{ id: string }>(
        `select distinct ${subject} as id from ${name} where recording = ${number} limit ${LISTED + 1}`,
      )
      .execute(tx);
    for (const { id } of rows) subjects.set(`${kind} ${id}`, [kind, id]);
    if (subjects.size > LISTED) return null;
  }
  return [...subjects.values()];
}

/** Counts the rows as they go by, and stops where somebody asked to. */
class Progress {
  readonly #register: Register;
  readonly #options: ImportOptions;
  readonly #of: number;
  #done = 0;

  constructor(register: Register, files: readonly RegisterFile[], options: ImportOptions) {
    this.#register = register;
    this.#options = options;
    this.#of = 2 * files.reduce((sum, file) => sum + rowsIn(register, file), 0);
  }

  *copying(file: RegisterFile): Generator<string> {
    for (const { text, rows } of printRows(this.#register, file)) {
      this.#options.signal?.throwIfAborted();
      yield text;
      this.#tell(file, 'copying', rows);
    }
  }

  recorded(file: RegisterFile): void {
    this.#tell(file, 'recording', rowsIn(this.#register, file));
  }

  #tell(file: RegisterFile, step: ImportProgress['step'], rows: number): void {
    this.#done += rows;
    this.#options.onProgress?.({ file, step, done: this.#done, of: this.#of });
  }
}
