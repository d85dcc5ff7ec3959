/**
 * The embedded database in the shape of a connection pool, so that one Kysely dialect serves both engines. There is one
 * connection: whoever asks for it while it is taken waits in line.
 */
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type { EmbeddedThread } from './thread.ts';

export class EmbeddedPool implements PostgresPool {
  readonly options = {};
  readonly #thread: EmbeddedThread;
  #line: Promise<void> = Promise.resolve();

  constructor(thread: EmbeddedThread) {
    this.#thread = thread;
  }

  async connect(): Promise<PostgresPoolClient> {
    const before = this.#line;
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    this.#line = released;
    await before;
    return { release: () => release(), query: this.#query as PostgresPoolClient['query'] };
  }

  /** Waits for those in line, then closes the database. */
  async end(): Promise<void> {
    await this.#line;
    await this.#thread.close();
  }

  readonly #query = async (sql: string, parameters: readonly unknown[] = []): Promise<PostgresQueryResult<unknown>> =>
    (await this.#thread.query(sql, parameters)) as PostgresQueryResult<unknown>;
}
