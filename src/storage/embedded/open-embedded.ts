/**
 * Opens the embedded database in a folder: takes the folder for this process, makes the database on the first start, and
 * says plainly what is wrong when it cannot. In the folder:
 *
 *     lock, holder.json   who has it
 *     database/           PostgreSQL's files, with `pejl-made` as the last file written when they were made
 */
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { storageErrors } from '../errors.ts';
import { openingError } from './folder-error.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import { EmbeddedPool } from './pool.ts';
import { syncFolder, syncTree } from './synced-folder.ts';
import { EmbeddedThread } from './thread.ts';

/** The PostgreSQL that the embedded database is. */
const POSTGRESQL = '18';

/** Files that others leave in an empty folder. */
const HARMLESS = /^(\..*|lost\+found)$/;

export interface EmbeddedDatabase {
  readonly pool: EmbeddedPool;
  readonly thread: EmbeddedThread;
  /** Lets go of the folder. */
  readonly release: () => void;
}

/** A database that is gone when it is closed; `prepared` is a dump to begin from. */
export async function openInMemory(prepared: Uint8Array<ArrayBuffer> | null = null): Promise<EmbeddedDatabase> {
  const thread = await EmbeddedThread.start({ folder: null, prepared });
  return { pool: new EmbeddedPool(thread), thread, release: () => {} };
}

export async function openFolder(folder: string): Promise<EmbeddedDatabase> {
  const lock = takeFolder(folder);
  try {
    const thread = await openDatabase(folder);
    return { pool: new EmbeddedPool(thread), thread, release: () => lock.release() };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function takeFolder(folder: string): FolderLock {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    refuseForeign(folder);
    return lockFolder(folder);
  } catch (error) {
    throw openingError(folder, error);
  }
}

/** A folder of somebody's pictures is not ours to fill, and a database that we did not make is not ours to open. */
function refuseForeign(folder: string): void {
  const found = readdirSync(folder).filter((name) => !HARMLESS.test(name));
  const [first] = found;
  if (first !== undefined && !found.includes('lock')) {
    throw storageErrors.create('storage/not-a-database', { folder, found: first });
  }
}

async function openDatabase(folder: string): Promise<EmbeddedThread> {
  const database = join(folder, 'database');
  const made = join(database, 'pejl-made');
  try {
    if (!existsSync(made)) return await makeDatabase(database, made);
    const found = readFileSync(join(database, 'PG_VERSION'), 'utf8').trim();
    if (found !== POSTGRESQL) {
      throw storageErrors.create('storage/other-postgresql', { folder, found, expected: POSTGRESQL });
    }
    return await EmbeddedThread.start({ folder: database, prepared: null });
  } catch (error) {
    throw openingError(folder, error);
  }
}

/** What is there was left by a first start that never finished: nothing in it has been acknowledged to anyone. */
async function makeDatabase(database: string, made: string): Promise<EmbeddedThread> {
  rmSync(database, { recursive: true, force: true });
  mkdirSync(database);
  const thread = await EmbeddedThread.start({ folder: database, prepared: null });
  syncTree(database);
  writeFileSync(made, '', { flush: true });
  // Not the files beside the database: to open and close `lock` here would let go of it, as such locks belong to the process.
  syncFolder(database);
  syncFolder(join(database, '..'));
  return thread;
}
