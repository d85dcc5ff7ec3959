/**
 * The embedded database in the shape of a connection pool, so that one Kysely dialect serves both engines. There is one
 * connection: whoever asks for it while it is taken waits in line.
 */
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type { Copying } from '../copying.ts';
import type { EmbeddedThread } from './thread.ts';

const AT_ONCE = 1 << 20;

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
    const client: PostgresPoolClient & Copying = {
      release: () => release(),
      query: this.#query as PostgresPoolClient['query'],
      copyIn: (statement, chunks) => this.#copyIn(statement, chunks),
      copyOut: (statement) => this.#copyOut(statement),
    };
    return client;
  }

  /** In line as well: within somebody's transaction it would end with it. */
  async listen(channel: string, heard: (told: string | null) => void): Promise<() => Promise<void>> {
    const inTurn = async (work: () => Promise<unknown>) => {
      const client = await this.connect();
      await work().finally(() => client.release());
    };
    await inTurn(() => this.#thread.listen(channel, heard));
    heard(null);
    return async () => this.#thread.unlisten(channel, heard);
  }

  /** Waits for those in line, then closes the database. */
  async end(): Promise<void> {
    await this.#line;
    await this.#thread.close();
  }

  /** One statement for each megabyte or so: the thread takes in one at a time. */
  async #copyIn(statement: string, chunks: AsyncIterable<string> | Iterable<string>): Promise<void> {
    const encoder = new TextEncoder();
    let text = '';
    for await (const chunk of chunks) {
      text += chunk;
      if (text.length < AT_ONCE) continue;
      await this.#thread.copyIn(statement, encoder.encode(text));
      text = '';
    }
    if (text !== '') await this.#thread.copyIn(statement, encoder.encode(text));
  }

  async *#copyOut(statement: string): AsyncGenerator<Uint8Array> {
    yield await this.#thread.copyOut(statement);
  }

  readonly #query = async (sql: string, parameters: readonly unknown[] = []): Promise<PostgresQueryResult<unknown>> =>
    (await this.#thread.query(sql, parameters)) as PostgresQueryResult<unknown>;
}
