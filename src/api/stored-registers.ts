/**
 * The registers in the database, held in memory: read when first asked for, and following every commit from then on, whichever
 * server made it.
 */
import type { Difference } from '../register/live/change.ts';
import { FollowedRegister } from '../storage/register/follow-register.ts';
import { importRegister } from '../storage/register/import-register.ts';
import { deliveries, lastRecording, RECORDED, type RecordedDelivery } from '../storage/register/recordings.ts';
import type { Storage } from '../storage/storage.ts';
import { noRegister } from './find.ts';
import type { HeldRegister, RegisterImport, Registers } from './registers.ts';

export interface StoredRegisters extends Registers {
  /** Calls `told` with each change of a register that is held, after it has been made. The function that comes back ends it. */
  follow(municipality: string, told: (difference: Difference) => void): () => void;
  close(): Promise<void>;
}

/** Milliseconds between two looks at the database, in case something that was told got lost. */
const LOOK_EVERY = 5000;

/** Rejects with a `storage/…` error when the database is gone. */
export async function storedRegisters(storage: Storage): Promise<StoredRegisters> {
  /** Number of the last recording of each municipality, as far as is known. */
  const newest = new Map<string, number>();
  const held = new Map<string, Promise<FollowedRegister>>();
  const listeners = new Map<string, Set<(difference: Difference) => void>>();

  const known = () => [...newest.keys()].sort();

  function see(municipality: string, number: number): void {
    if (number > (newest.get(municipality) ?? 0)) newest.set(municipality, number);
  }

  async function look(): Promise<void> {
    for (const code of await storage.municipalities()) {
      const number = await storage.asMunicipality(code, lastRecording);
      if (number > 0) see(code, number);
    }
  }

  async function load(municipality: string): Promise<FollowedRegister> {
    const loaded = await FollowedRegister.load(storage, municipality);
    if (!loaded) throw noRegister(municipality, known());
    see(municipality, loaded.state.number);
    return loaded;
  }

  async function caughtUp(municipality: string, before: Promise<FollowedRegister>): Promise<FollowedRegister> {
    const register = await before;
    if (register.state.number >= (newest.get(municipality) ?? 0)) return register;
    const tell = (difference: Difference) => {
      for (const told of listeners.get(municipality) ?? []) told(difference);
    };
    const followed = await register.catchUp(storage, municipality, tell);
    return followed ? register : load(municipality);
  }

  /** One after the other: each begins where the one before has ended. What fails is tried again by whoever asks next. */
  function current(municipality: string): Promise<FollowedRegister> {
    const before = held.get(municipality);
    const next = before ? caughtUp(municipality, before) : load(municipality);
    held.set(municipality, next);
    next.catch(() => {
      if (held.get(municipality) === next) held.delete(municipality);
    });
    return next;
  }

  function heard(told: string | null): void {
    if (told === null) {
      void look()
        .then(() => refresh(known()))
        .catch(() => undefined);
      return;
    }
    const [municipality = '', number = ''] = told.split(' ');
    see(municipality, Number(number));
    refresh([municipality]);
  }

  function refresh(municipalities: readonly string[]): void {
    for (const municipality of municipalities) {
      if (held.has(municipality)) void current(municipality).catch(() => undefined);
    }
  }

  await look();
  const stop = await storage.listen(RECORDED, heard);
  const looking = setInterval(() => heard(null), LOOK_EVERY).unref();

  return {
    version: async () => [...newest].map((each) => each.join(':')).join(),
    municipalities: async () => known(),
    async of(municipality): Promise<HeldRegister> {
      if (!newest.has(municipality)) throw noRegister(municipality, known());
      const { live, state } = await current(municipality);
      return {
        municipality,
        live,
        version: String(state.number),
        changedAt: state.recordedAt,
        isSynthetic: state.synthetic !== null,
      };
    },
    async imports(municipality) {
      if (!newest.has(municipality)) return [];
      return (await storage.asMunicipality(municipality, deliveries)).map(importOf);
    },
    async take({ municipality, register, rejected, marker, notes = [], by = 'web' }, onProgress, signal) {
      const delivered = { municipality, register, rejected, marker, notes, recordedBy: by };
      const { number } = await importRegister(storage, delivered, {
        ...(onProgress && { onProgress }),
        ...(signal && { signal }),
      });
      see(municipality, number);
      refresh([municipality]);
      const all = await storage.asMunicipality(municipality, deliveries);
      return importOf(all.find((each) => each.number === number)!);
    },
    follow(municipality, told) {
      const others = listeners.get(municipality) ?? new Set();
      listeners.set(municipality, others.add(told));
      return () => void others.delete(told);
    },
    async close() {
      clearInterval(looking);
      await stop();
      await Promise.allSettled(held.values());
    },
  };
}

function importOf({ number, recordedAt, recordedBy, delivery }: RecordedDelivery): RegisterImport {
  return {
    id: String(number),
    at: recordedAt,
    by: recordedBy,
    files: delivery.files.filter(({ rows }) => rows > 0).map(({ file, rows }) => ({ file, rows })),
    rejected: delivery.rejected,
    notes: delivery.notes,
    isSynthetic: delivery.synthetic !== null,
  };
}
