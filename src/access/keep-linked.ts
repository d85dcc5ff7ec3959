/**
 * Keeps the record of use linked while the server runs: every second what waits, every hour the end of each chain to the
 * file of anchors, and in good time the months that come.
 */
import type { Logger } from 'pino';
import { endOfChain } from '../storage/readers/access-chain.ts';
import type { Storage } from '../storage/storage.ts';
import { LINKED_AT_ONCE, linkAccesses } from '../storage/writers/link-accesses.ts';
import { makeAccessMonths } from '../storage/writers/note-access.ts';
import { writeAnchor } from './anchor.ts';

export interface KeepingOptions {
  readonly storage: Storage;
  readonly log: Logger;
  /** File of anchors; `null`: none is kept here. */
  readonly anchors: string | null;
  /** Milliseconds between links, and between anchors. */
  readonly linkEvery?: number;
  readonly anchorEvery?: number;
}

/** Links everything that waits in every municipality; how many events. */
export async function linkAll(storage: Storage): Promise<number> {
  let linked = 0;
  for (const municipality of await storage.municipalities()) {
    for (;;) {
      const now = await storage.asMunicipality(municipality, (tx) => linkAccesses(tx, municipality));
      linked += now;
      if (now < LINKED_AT_ONCE) break;
    }
  }
  return linked;
}

/** Writes down the end of every chain. */
export async function anchorAll(storage: Storage, file: string, at: string): Promise<void> {
  for (const municipality of await storage.municipalities()) {
    const end = await storage.asMunicipality(municipality, endOfChain);
    if (end) writeAnchor(file, { municipality, ...end, at });
  }
}

/** Begins; the answer ends it, after a last link. What fails is logged and tried again the next time. */
export function keepLinked({
  storage,
  log,
  anchors,
  linkEvery = 1000,
  anchorEvery = 3_600_000,
}: KeepingOptions): () => Promise<void> {
  let anchoredAt = 0;
  let monthsMadeAt = 0;
  let ended = false;
  let running: Promise<void> = Promise.resolve();
  const round = async () => {
    const now = Date.now();
    if (now - monthsMadeAt > 86_400_000) {
      const [first] = await storage.municipalities();
      if (first !== undefined) {
        await storage.asMunicipality(first, (tx) => makeAccessMonths(tx));
        monthsMadeAt = now;
      }
    }
    await linkAll(storage);
    if (anchors !== null && now - anchoredAt > anchorEvery) {
      await anchorAll(storage, anchors, new Date(now).toISOString());
      anchoredAt = now;
    }
  };
  const again = () => {
    if (ended) return;
    timer = setTimeout(() => {
      running = round()
        .catch((error: unknown) => log.error({ err: error }, 'the record of use could not be linked'))
        .then(again);
    }, linkEvery);
    timer.unref();
  };
  let timer: NodeJS.Timeout;
  again();
  return async () => {
    ended = true;
    clearTimeout(timer);
    await running;
    await linkAll(storage);
  };
}
