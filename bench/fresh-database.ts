/** A fresh database for a benchmark: on the server of `PEJL_TEST_DATABASE_URL`, else the embedded one in memory. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { openStorage } from '../src/storage/open.ts';
import type { Storage } from '../src/storage/storage.ts';

export interface FreshDatabase {
  readonly storage: Storage;
  /** Of the server; `null`: the embedded database. */
  readonly url: string | null;
  readonly name: string;
}

export async function onFreshDatabase<T>(work: (database: FreshDatabase) => Promise<T>): Promise<T> {
  const server = process.env.PEJL_TEST_DATABASE_URL;
  if (!server) {
    const storage = await openStorage({});
    return work({ storage, url: null, name: 'embedded database' }).finally(() => storage.close());
  }
  const database = `pejl_bench_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${database}`);
  try {
    const url = new URL(server);
    url.pathname = database;
    const storage = await openStorage({ url: url.href });
    return await work({ storage, url: url.href, name: 'PostgreSQL' }).finally(() => storage.close());
  } finally {
    await onServer(server, `drop database ${database} with (force)`);
  }
}

export async function onServer(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
