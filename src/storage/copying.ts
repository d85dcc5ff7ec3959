/** COPY: many rows in or out of the database at once, on the connection of a transaction. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type { Tx } from './storage.ts';

export interface Copying {
  /** Runs `COPY … FROM STDIN`; each chunk is whole rows. */
  copyIn(statement: string, chunks: AsyncIterable<string> | Iterable<string>): Promise<void>;
  /** Runs `COPY … TO STDOUT`; the chunks need not end where lines do. */
  copyOut(statement: string): AsyncIterable<Uint8Array>;
}

/** A piece of work, and the connection it was given. */
interface Work {
  client?: PostgresPoolClient;
}

const working = new AsyncLocalStorage<Work>();
const connections = new WeakMap<Tx, Copying>();

/** The pool, remembering which connection each piece of work was given: the query builder keeps that to itself. */
export function rememberingPool(pool: PostgresPool): PostgresPool {
  return {
    options: pool.options,
    ...(pool.Client && { Client: pool.Client }),
    async connect() {
      const client = await pool.connect();
      const work = working.getStore();
      if (work) work.client = client;
      return client;
    },
    end: () => pool.end(),
  };
}

/** Runs work that takes one connection, and hands `inside` what tells which one it was. */
export function onOneConnection<T>(work: (allowCopying: (tx: Tx) => void) => Promise<T>): Promise<T> {
  const own: Work = {};
  return working.run(own, () => work((tx) => void connections.set(tx, own.client as unknown as Copying)));
}

export function copyingOf(tx: Tx): Copying {
  const copying = connections.get(tx);
  if (!copying) throw new Error('Copying needs a transaction of the storage.');
  return copying;
}
