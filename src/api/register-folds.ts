/**
 * Counting in registers without holding up other requests: each register is counted on a thread of its own, which follows
 * the register's version. The columns are shared memory, so that a thread costs little but its start.
 */
import type { Cube } from '../measures/cube.ts';
import type { Ask, CountAll } from '../measures/fold.ts';
import { MeasureThreads } from '../measures/node/measure-threads.ts';
import type { Scope } from '../measures/scope.ts';
import type { Register } from '../register/register.ts';
import type { HeldRegister } from './registers.ts';

export interface RegisterFolds {
  /** Cubes of the asks, counted in the register as it stands, and the scope they were counted in. */
  fold(held: HeldRegister, scopeOf: (register: Register) => Scope, asks: readonly Ask[]): Promise<Folded>;
  close(): Promise<void>;
}

export interface Folded {
  readonly scope: Scope;
  readonly cubes: readonly (readonly Cube[])[];
  /** Counts more of the same register, on the same thread. */
  readonly countAll: CountAll;
}

interface Counter {
  readonly version: string;
  readonly register: Register;
  readonly threads: Promise<MeasureThreads>;
  /** Folds under way; a counter that is replaced ends with the last of them. */
  readonly running: Set<Promise<unknown>>;
}

/** `catalogue`: folder of measures other than the catalogue. */
export function registerFolds(catalogue?: string): RegisterFolds {
  const counters = new Map<string, Counter>();

  function counterOf({ municipality, version, live }: HeldRegister): Counter {
    const found = counters.get(municipality);
    if (found?.version === version) return found;
    if (found) void end(found);
    const { register } = live;
    const threads = MeasureThreads.start(register, { threads: 1, catalogue });
    const counter = { version, register, threads, running: new Set<Promise<unknown>>() };
    counters.set(municipality, counter);
    threads.catch(() => {
      if (counters.get(municipality) === counter) counters.delete(municipality);
    });
    return counter;
  }

  return {
    async fold(held, scopeOf, asks) {
      const { register, threads, running } = counterOf(held);
      const countAll = async (scope: Scope, more: readonly Ask[]) => {
        const counting = threads.then((started) => started.fold(scope, more));
        running.add(counting);
        try {
          return await counting;
        } finally {
          running.delete(counting);
        }
      };
      const scope = scopeOf(register);
      return { scope, cubes: await countAll(scope, asks), countAll };
    },
    async close() {
      await Promise.all([...counters.values()].map(end));
      counters.clear();
    },
  };
}

async function end({ threads, running }: Counter): Promise<void> {
  await Promise.allSettled(running);
  const started = await threads.catch(() => undefined);
  await started?.close();
}
