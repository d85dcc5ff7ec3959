/**
 * A fresh, migrated database for a test, on each engine: the embedded one always, PostgreSQL when `PEJL_TEST_DATABASE_URL`
 * points to a server on which databases may be made. Databases are closed, and dropped, when the tests of the file are done.
 */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import pg from 'pg';
import { afterAll, describe } from 'vitest';
import { openInMemory } from '../src/storage/embedded/open-embedded.ts';
import { kyselyStorage, openKysely } from '../src/storage/kysely-storage.ts';
import { migrate } from '../src/storage/migrate.ts';
import { serverListening } from '../src/storage/postgres/listening.ts';
import { postgresPool } from '../src/storage/postgres/pool.ts';
import type { Engine, Storage } from '../src/storage/storage.ts';
import type { Database } from '../src/storage/tables/index.ts';

export interface TestDatabase {
  readonly storage: Storage;
  /** The owner of the tables, outside of row-level security: for looking and for breaking things. */
  readonly owner: Kysely<Database>;
}

/** Opens one more fresh database. */
export type OpenDatabase = () => Promise<TestDatabase>;

type Closing = () => Promise<void>;

interface Opened {
  readonly owner: Kysely<Database>;
  readonly listen: Storage['listen'];
}
type Opening = (closing: Closing[]) => Promise<Opened>;

export function describeOnEachDatabase(name: string, body: (open: OpenDatabase, engine: Engine) => void): void {
  const describeOn = (engine: Engine, open: Opening) =>
    describe(`${name} (${engine})`, () => body(keeping(engine, open), engine));
  const server = process.env.PEJL_TEST_DATABASE_URL;
  describeOn('embedded', embedded);
  if (server) describeOn('postgresql', (closing) => postgres(server, closing));
}

/** Closes in the opposite order of opening. */
function keeping(engine: Engine, open: Opening): OpenDatabase {
  const closing: Closing[] = [];
  afterAll(async () => {
    for (const close of closing.toReversed()) await close();
  });
  return async () => {
    const { owner, listen } = await open(closing);
    const facts = { engine, notice: null, listen, translate: (error: unknown) => error, afterClose: () => {} };
    const storage = kyselyStorage(owner, facts);
    closing.push(() => storage.close());
    return { storage, owner };
  };
}

async function embedded(): Promise<Opened> {
  const { pool } = await openInMemory(await preparedDump());
  return { owner: openKysely(pool), listen: (channel, heard) => pool.listen(channel, heard) };
}

async function postgres(server: string, closing: Closing[]): Promise<Opened> {
  const database = `pejl_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${database}`);
  closing.push(() => onServer(server, `drop database ${database} with (force)`));
  const url = new URL(server);
  url.pathname = database;
  const db = openKysely(postgresPool(url.href).pool);
  await migrate(db);
  return { owner: db, listen: serverListening(url.href) };
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/** Making and migrating an embedded database takes seconds, loading a dump of one a fraction: it is made once for each schema. */
async function preparedDump(): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(tmpdir(), `pejl-test-database-${schemaHash()}.tar`);
  if (!existsSync(file)) {
    const { pool, thread } = await openInMemory();
    const db = openKysely(pool);
    await migrate(db);
    writeFileSync(`${file}.${process.pid}`, await thread.dump());
    renameSync(`${file}.${process.pid}`, file);
    await db.destroy();
  }
  return new Uint8Array(readFileSync(file));
}

function schemaHash(): string {
  const hash = createHash('sha256');
  const root = join(import.meta.dirname, '..');
  const migrations = join(root, 'src/storage/migrations');
  const files = readdirSync(migrations).map((file) => join(migrations, file));
  for (const file of [...files, join(root, 'package-lock.json')]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
