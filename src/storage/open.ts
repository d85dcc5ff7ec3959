/** Opens the database: a PostgreSQL server by its address, or the embedded database in a folder. */

import { workingError } from './embedded/folder-error.ts';
import { openFolder, openInMemory } from './embedded/open-embedded.ts';
import { kyselyStorage, openKysely } from './kysely-storage.ts';
import { serverListening } from './postgres/listening.ts';
import { postgresPool } from './postgres/pool.ts';
import { serverError } from './postgres/server-error.ts';
import type { Storage } from './storage.ts';

export interface StorageOptions {
  /** `postgres://…`. Goes before `folder`. */
  readonly url?: string | undefined;
  /** Folder of the embedded database, made when it is not there; `:memory:` (the default) keeps nothing. */
  readonly folder?: string | undefined;
  /** Bring the schema up to date (the default), or refuse a database that is behind. */
  readonly migrate?: boolean | undefined;
}

const EMBEDDED_NOTICE = {
  da: 'Pejl bruger den indbyggede database. Den er til at prøve af med; brug PostgreSQL til drift (PEJL_DATABASE_URL).',
  en: 'Pejl uses the embedded database. It is for trying out; use PostgreSQL in production (PEJL_DATABASE_URL).',
};

/** Rejects with a `storage/…` error that says what is wrong and what to do; then nothing is left open or locked. */
export async function openStorage({
  url,
  folder = ':memory:',
  migrate: mayMigrate = true,
}: StorageOptions): Promise<Storage> {
  const storage = url ? onServer(url) : await inFolder(folder);
  try {
    if (mayMigrate) await storage.migrate();
    await storage.ready();
    return storage;
  } catch (error) {
    await storage.close();
    throw error;
  }
}

function onServer(url: string) {
  const { pool, address } = postgresPool(url);
  return kyselyStorage(openKysely(pool), {
    engine: 'postgresql',
    notice: null,
    listen: serverListening(url),
    translate: (error) => serverError(address, error),
    afterClose: () => {},
  });
}

async function inFolder(folder: string) {
  const { pool, release } = folder === ':memory:' ? await openInMemory() : await openFolder(folder);
  return kyselyStorage(openKysely(pool), {
    engine: 'embedded',
    notice: EMBEDDED_NOTICE,
    listen: (channel, heard) => pool.listen(channel, heard),
    translate: (error) => workingError(folder, error),
    afterClose: release,
  });
}
