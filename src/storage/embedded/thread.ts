/** The embedded database seen from the server: requests to its thread, answers back, and one named error when it stops. */
import { Worker } from 'node:worker_threads';
import type { PejlError } from '../../core/errors/pejl-error.ts';
import { storageErrors } from '../errors.ts';
import { DatabaseFailure, isEnd } from './failure.ts';
import type { Opening, QueryAnswer, Reply, Request, ThreadStart, Told } from './messages.ts';

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: unknown): void;
}

export class EmbeddedThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listening = new Map<string, Set<(told: string) => void>>();
  #lastId = 0;
  #stopped: PejlError | null = null;

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (said: Reply | Told) => {
      if ('channel' in said) for (const heard of this.#listening.get(said.channel) ?? []) heard(said.told);
      else this.#settle(said);
    });
    worker.on('error', (error) => this.#stop(error.message));
    worker.on('exit', () => this.#stop('exit'));
  }

  /** Starts the thread and waits until the database answers; rejects with what PostgreSQL or the file system said. */
  static async start(start: ThreadStart): Promise<EmbeddedThread> {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: start });
    await new Promise<void>((resolve, reject) => {
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`The thread of the database ended (${code}).`)));
      worker.once('message', (opening: Opening) => {
        if (opening.opened) resolve();
        else reject(new DatabaseFailure(opening.failure));
      });
    });
    return new EmbeddedThread(worker);
  }

  query(sql: string, parameters: readonly unknown[]): Promise<QueryAnswer> {
    return this.#ask({ kind: 'query', sql, parameters }) as Promise<QueryAnswer>;
  }

  copyIn(statement: string, bytes: Uint8Array): Promise<unknown> {
    return this.#ask({ kind: 'copy-in', statement, bytes });
  }

  copyOut(statement: string): Promise<Uint8Array> {
    return this.#ask({ kind: 'copy-out', statement }) as Promise<Uint8Array>;
  }

  /** The thread listens to a channel once, whoever hears it here. */
  async listen(channel: string, heard: (told: string) => void): Promise<void> {
    const known = this.#listening.get(channel);
    if (known) {
      known.add(heard);
      return;
    }
    this.#listening.set(channel, new Set([heard]));
    await this.#ask({ kind: 'listen', channel });
  }

  unlisten(channel: string, heard: (told: string) => void): void {
    this.#listening.get(channel)?.delete(heard);
  }

  dump(): Promise<Uint8Array> {
    return this.#ask({ kind: 'dump' }) as Promise<Uint8Array>;
  }

  syncs(): Promise<number> {
    return this.#ask({ kind: 'syncs' }) as Promise<number>;
  }

  /** What PostgreSQL cannot tidy up now (a full disk), it does at the next start. */
  async close(): Promise<void> {
    if (!this.#stopped) await this.#ask({ kind: 'close' }).catch(() => {});
    this.#stopped ??= storageErrors.create('storage/stopped', { reason: 'closed' });
    await this.#worker.terminate();
  }

  #ask(request: Request): Promise<unknown> {
    if (this.#stopped) return Promise.reject(this.#stopped);
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, ...request });
    });
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if ('failure' in reply) {
      waiting?.reject(new DatabaseFailure(reply.failure));
      if (isEnd(reply.failure)) this.#stop(reply.failure.message);
    } else waiting?.resolve(reply.answer);
  }

  #stop(reason: string): void {
    this.#stopped ??= storageErrors.create('storage/stopped', { reason });
    for (const waiting of this.#waiting.values()) waiting.reject(this.#stopped);
    this.#waiting.clear();
  }
}
