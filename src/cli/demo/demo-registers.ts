/** The demo's synthetic registers: got ready in a thread while the server already answers, and taken in one by one. */
import { Worker } from 'node:worker_threads';
import type { Registers } from '../../api/registers.ts';
import { municipality as municipalityOf } from '../../core/areas/municipalities.ts';
import { displayNumber } from '../../core/display-number.ts';
import { rowsIn } from '../../register/exchange/print-file.ts';
import { receiveRegister } from '../../register/node/sent-register.ts';
import { REGISTER_FILES } from '../../register/register.ts';
import { DEMO_MUNICIPALITIES } from '../../register/synthetic/demo-request.ts';
import type { CommandContext } from '../command.ts';
import { printFailure } from '../print/failure.ts';
import type { DemoSaid, DemoThreadStart } from './messages.ts';

export interface DemoRegisters {
  /** Resolves when all are in, or the thread has failed and that was told. */
  readonly ready: Promise<void>;
  stop(): Promise<void>;
}

/** Municipalities that have a register already are left alone. `folder` keeps their files for the next start. */
export function startDemoRegisters(registers: Registers, folder: string, context: CommandContext): DemoRegisters {
  let thread: Worker | undefined;
  const stopping = new AbortController();
  const { signal } = stopping;
  const ready = (async () => {
    const known = await registers.municipalities();
    const municipalities = DEMO_MUNICIPALITIES.filter((code) => !known.includes(code));
    if (municipalities.length === 0 || signal.aborted) return;
    const workerData: DemoThreadStart = { municipalities, folder };
    thread = new Worker(new URL('./demo-thread.ts', import.meta.url), { workerData });
    await listen(thread, registers, context, signal);
  })().catch((error: unknown) => {
    if (!signal.aborted) context.err(printFailure(error, context.language, false));
  });
  return {
    ready,
    async stop() {
      stopping.abort();
      await thread?.terminate();
      await ready;
    },
  };
}

async function listen(
  thread: Worker,
  registers: Registers,
  context: CommandContext,
  signal: AbortSignal,
): Promise<void> {
  let taken: Promise<void> = Promise.resolve();
  await new Promise<void>((resolve, reject) => {
    thread.on('message', (said: DemoSaid) => {
      taken = taken.then(() => hear(said, registers, context, signal)).catch(reject);
    });
    thread.once('error', reject);
    thread.once('exit', () => resolve());
  });
  await taken;
}

async function hear(
  said: DemoSaid,
  registers: Registers,
  { err, say, language }: CommandContext,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return;
  const { municipality } = said;
  const name = municipalityOf(municipality).name[language];
  if (said.kind === 'making') {
    err(say({ da: `Laver et syntetisk register for ${name} …\n`, en: `Making a synthetic register for ${name} …\n` }));
    return;
  }
  if (said.kind === 'not-kept') {
    const again = { da: 'Registret laves igen ved næste start.', en: 'The register is made again at the next start.' };
    err(`${name}: ${say(said.reason)} ${say(again)}\n`);
    return;
  }
  const register = receiveRegister(said.register);
  const files = REGISTER_FILES.map((file) => ({ file, rows: rowsIn(register, file) }));
  await registers.take({ municipality, register, files, rejected: 0, marker: said.marker }, undefined, signal);
  const persons = displayNumber(register.people.count, {}, language);
  err(
    say({
      da: `${name}: syntetisk register med ${persons} opdigtede personer er klar.\n`,
      en: `${name}: a synthetic register of ${persons} invented persons is ready.\n`,
    }),
  );
}
