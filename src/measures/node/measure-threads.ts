/**
 * Measuring on several threads at once: persons are split in ranges, each thread counts what is next, and partial cubes add
 * up to the same integers as one pass. The register is shared memory; only cells travel.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { PejlError } from '../../core/errors/pejl-error.ts';
import type { Register } from '../../register/register.ts';
import type { Cube } from '../cube.ts';
import { type Ask, countsOf, deal, emptyCube, type Range } from '../fold.ts';
import type { Scope } from '../scope.ts';
import type { Answered, SentFailure, SentScope, ThreadStart, Told } from './messages.ts';
import { shareRegister } from './shared-register.ts';

export interface ThreadOptions {
  /** How many; without, as many as the machine runs at once. */
  readonly threads?: number;
  /** Folder of measures other than the catalogue. */
  readonly catalogue?: string;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
}

interface Task {
  readonly count: Ask;
  /** One for each breakdown of the count, to be added to. */
  readonly into: readonly Cube[];
  readonly range: Range;
}

export class MeasureThreads {
  readonly #register: Register;
  readonly #workers: readonly Worker[];
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(register: Register, workers: readonly Worker[]) {
    this.#register = register;
    this.#workers = workers;
  }

  /** Threads that measure one register, until they are closed. */
  static async start(register: Register, { threads = availableParallelism(), catalogue }: ThreadOptions = {}) {
    const workerData: ThreadStart = { register: shareRegister(register), catalogue };
    const workers = Array.from(
      { length: threads },
      () => new Worker(new URL('./fold-thread.ts', import.meta.url), { workerData }),
    );
    try {
      await Promise.all(workers.map((worker) => heard(worker)));
    } catch (error) {
      await Promise.all(workers.map((worker) => worker.terminate()));
      throw error;
    }
    return new MeasureThreads(register, workers);
  }

  /**
   * As `fold`, of a scope of the register of these threads. What one measure refuses with, the whole refuses with; folds
   * asked for at the same time wait for each other.
   */
  fold(scope: Scope, asks: readonly Ask[], onProgress?: (progress: Progress) => void): Promise<Cube[][]> {
    const folded = this.#turn.then(() => this.#fold(scope, asks, onProgress));
    this.#turn = folded.catch(() => {});
    return folded;
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  async #fold(scope: Scope, asks: readonly Ask[], onProgress?: (progress: Progress) => void): Promise<Cube[][]> {
    if (scope.register !== this.#register) throw new Error('These threads have another register.');
    const counts = countsOf(asks);
    const cubes = counts.map(({ measure, by }) => by.map((keys) => emptyCube(measure, keys, scope)));
    const ranges = rangesOf(this.#register, this.#workers.length);
    const tasks = counts.flatMap((count, at) =>
      rangesFor(count, ranges).map((range): Task => ({ count, into: cubes[at]!, range })),
    );
    const sent = sentScope(scope);
    const left = tasks.toReversed();
    let done = 0;
    const work = async (worker: Worker) => {
      tell(worker, { kind: 'scope', scope: sent });
      for (let task = left.pop(); task; task = left.pop()) {
        await run(task, worker);
        done++;
        onProgress?.({ done, of: tasks.length });
      }
    };
    const giveUp = () => {
      left.length = 0;
    };
    // Every thread is let finish what it has, so that none answers the next question with the last one.
    const ended = await Promise.allSettled(this.#workers.map((worker) => work(worker).finally(giveUp)));
    const failed = ended.find((end) => end.status === 'rejected');
    if (failed) throw failed.reason;
    return deal(asks, counts, cubes);
  }
}

async function run({ count, into, range }: Task, worker: Worker): Promise<void> {
  tell(worker, { kind: 'count', measure: count.measure.id, by: count.by, range });
  const answered = await heard(worker);
  if (answered.kind === 'failed') throw failureOf(answered.failure);
  if (answered.kind !== 'counted') return;
  for (const [at, cells] of answered.cells.entries()) into[at]!.merge(cells);
}

/** Only persons are many enough to split; the others are counted where persons begin. */
function rangesFor({ measure }: Ask, ranges: readonly Range[]): readonly Range[] {
  return measure.subject === 'person' ? ranges : ranges.slice(0, 1);
}

/** Ranges of persons with about as many spells each. */
function rangesOf({ people }: Register, ranges: number): Range[] {
  const { offsets, rows } = people.spells;
  const firstWith = (spells: number) =>
    Math.min(
      offsets.findIndex((offset) => offset >= spells),
      people.count,
    );
  const edges = Array.from({ length: ranges }, (_, at) => firstWith((at * rows) / ranges));
  return edges.map((from, at) => ({ from, to: edges[at + 1] ?? people.count }));
}

function sentScope({ register: _, law, ...rest }: Scope): SentScope {
  return { ...rest, law: { items: law.items, options: law.options } };
}

function tell(worker: Worker, told: Told): void {
  worker.postMessage(told);
}

/** The next answer; a thread that ends instead is a mistake of ours. */
function heard(worker: Worker): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const done = () => {
      worker.off('message', answered);
      worker.off('error', failed);
      worker.off('exit', ended);
    };
    const answered = (answer: Answered) => {
      done();
      resolve(answer);
    };
    const failed = (error: Error) => {
      done();
      reject(error);
    };
    const ended = (code: number) => failed(new Error(`A thread that measures ended (${code}).`));
    worker.on('message', answered);
    worker.on('error', failed);
    worker.on('exit', ended);
  });
}

function failureOf(failure: SentFailure): Error {
  if (failure.code === undefined) return new Error(failure.message);
  return new PejlError(failure.code, failure.text, failure.facts, failure.place);
}
