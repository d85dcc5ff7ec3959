/** What `serve` and `demo` share: options over settings, the database, the server on its port, and an orderly end. */
import { resolve } from 'node:path';
import closeWithGrace from 'close-with-grace';
import type { Logger } from 'pino';
import { keepLinked } from '../access/keep-linked.ts';
import { recordInStorage } from '../access/record-in-storage.ts';
import { demoRegistersBeside } from '../api/demo-registers-beside.ts';
import { inMemoryRegisters } from '../api/in-memory-registers.ts';
import { expectFreePort, listen } from '../api/listen.ts';
import { isLoopback, localSteward } from '../api/local-steward.ts';
import { logger } from '../api/logger.ts';
import type { Registers } from '../api/registers.ts';
import { isBuilt } from '../api/routes/web.ts';
import { buildServer } from '../api/server.ts';
import { storedRegisters } from '../api/stored-registers.ts';
import { shippedLaw } from '../rules/law/node/law-folder.ts';
import { readMeasureFile } from '../statistics/node/published-files.ts';
import type { Storage } from '../storage/storage.ts';
import type { CommandContext } from './command.ts';
import { openDatabase } from './database.ts';
import type { DemoRegisters } from './demo/demo-registers.ts';
import { cliErrors } from './errors.ts';
import type { ServingOptions } from './serving-options.ts';
import { readSettings, type Settings, wholeNumber } from './settings.ts';
import { SHIPPED } from './shipped.ts';
import { demoSignIn, signInOf } from './signing-in.ts';

/** What the demo has that a server in production has not: ready-made people to sign in as, and registers. */
interface Demo {
  /** Gets the registers ready behind the running server; `null`: none. */
  readonly withRegisters: ((registers: Registers) => DemoRegisters) | null;
}

/** Milliseconds that running requests get to finish after the first signal. */
const GRACE = 10_000;

/** Settings of the environment, with what stands on the command line in front. */
function settingsFor(options: ServingOptions, { env }: CommandContext): Settings {
  const settings = readSettings(env);
  return {
    ...settings,
    host: options.host ?? settings.host,
    port: wholeNumber('--port', options.port, settings.port, 65_535),
  };
}

/** Opens the database, lets `prepare` fill it, and serves until the process is told to stop. */
export async function serve(
  options: ServingOptions,
  context: CommandContext,
  prepare: (storage: Storage) => Promise<void> = async () => undefined,
  demo: Demo | null = null,
): Promise<never> {
  const settings = settingsFor(options, context);
  if (!isBuilt(SHIPPED.web)) throw cliErrors.create('cli/web-not-built');
  await expectFreePort(settings.host, settings.port);
  const storage = await openDatabase(options, context);
  try {
    await prepare(storage);
    const stored = await storedRegisters(storage);
    const { shown, invented } = demoRegistersBeside(stored, inMemoryRegisters());
    let address = '';
    const people = demo && settings.signIn === null ? demoSignIn(settings.host, storage, () => address) : null;
    const app = await buildServer({
      ...settings,
      storage,
      registers: shown,
      law: shippedLaw(),
      log: logger(settings.logLevel),
      today: context.today,
      webFolder: SHIPPED.web,
      measureNames: readMeasureFile(SHIPPED.published),
      record: recordInStorage,
      signIn: people ?? signInOf(settings.signIn),
      ...(demo && isLoopback(settings.host) && { identify: localSteward }),
      // On a demonstration that only this machine can reach, whoever asks may try the settings.
      openSettings: demo !== null && isLoopback(settings.host),
    });
    const endLinking = keepLinked({
      storage,
      log: app.log as Logger,
      anchors: resolve(context.folder, settings.anchors),
    });
    app.addHook('onClose', endLinking);
    address = await listen(app, settings.host, settings.port);
    // Once the first page can be answered: what takes longer must not stand in front of it.
    const demoRegisters = demo?.withRegisters?.(invented);
    closeWithGrace({ delay: GRACE, logger: false }, async ({ err }) => {
      if (err) app.log.fatal({ err }, 'stopping');
      await demoRegisters?.stop();
      await app.close();
      await stored.close();
      await people?.close();
      await storage.close();
    });
    if (storage.notice) context.err(`${context.say(storage.notice)}\n`);
    context.err(
      context.say({
        da: `Pejl kører på ${address} (stop med Ctrl+C)\n`,
        en: `Pejl is running at ${address} (stop with Ctrl+C)\n`,
      }),
    );
  } catch (error) {
    await storage.close();
    throw error;
  }
  return new Promise<never>(() => undefined);
}
