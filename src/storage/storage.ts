/** What the rest of Pejl sees of the database: transactions that belong to one municipality, and nothing else. */
import type { Transaction } from 'kysely';
import type { Text } from '../core/text.ts';
import type { Database } from './tables/index.ts';

/** A transaction of one municipality. Readers and writers take it; rows of other municipalities do not exist in it. */
export type Tx = Transaction<Database>;

export type Engine = 'embedded' | 'postgresql';

export interface Storage {
  readonly engine: Engine;
  /** What whoever starts Pejl should know about this database; `null` when there is nothing to say. */
  readonly notice: Text | null;
  /**
   * Runs `work` in one transaction as the plain application role, seeing and writing only the rows of `municipality`
   * (three digits). Commits when `work` is done, rolls back when it throws. Do not nest: the embedded database has one
   * connection, and the inner transaction would wait for the outer one for ever (refused as a bug of ours).
   */
  asMunicipality<T>(municipality: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Codes of the municipalities that have data here, in order. */
  municipalities(): Promise<readonly string[]>;
  /**
   * Calls `heard` with what is told on a channel (`pg_notify`) once its transaction is committed, and with `null` whenever
   * something may have been missed: in the beginning, and after a break. Ends with the function that comes back, or with the
   * storage.
   */
  listen(channel: string, heard: (told: string | null) => void): Promise<() => Promise<void>>;
  /** Resolves when the database answers and its schema is the one this version knows; else rejects with a `storage/…` error. */
  ready(): Promise<void>;
  /** Waits for running transactions, then lets go of the database (and of the folder). */
  close(): Promise<void>;
}
