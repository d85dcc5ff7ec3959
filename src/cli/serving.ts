/** What `serve` and `demo` share: options over settings, the database, the server on its port, and an orderly end. */
import { resolve } from 'node:path';
import closeWithGrace from 'close-with-grace';
import type { Command } from 'commander';
import { listen } from '../api/listen.ts';
import { isBuilt } from '../api/routes/web.ts';
import { buildServer } from '../api/server.ts';
import { readMeasureFile } from '../statistics/node/published-files.ts';
import { openStorage } from '../storage/open.ts';
import type { Storage } from '../storage/storage.ts';
import type { CommandContext } from './command.ts';
import { cliErrors } from './errors.ts';
import { readSettings, type Settings, wholeNumber } from './settings.ts';
import { SHIPPED } from './shipped.ts';

export interface ServingOptions {
  readonly host?: string;
  readonly port?: string;
  readonly data?: string;
}

/** Milliseconds that running requests get to finish after the first signal. */
const GRACE = 10_000;

export function servingOptions(command: Command, { say }: CommandContext): Command {
  return command
    .option(
      '--port <port>',
      say({ da: 'port, 0 for en ledig (PEJL_PORT)', en: 'port, 0 for any free one (PEJL_PORT)' }),
    )
    .option('--host <host>', say({ da: 'adresse at lytte på (PEJL_HOST)', en: 'address to listen on (PEJL_HOST)' }))
    .option(
      '--data <folder>',
      say({ da: 'mappe til den indlejrede database (PEJL_DATA)', en: 'folder of the embedded database (PEJL_DATA)' }),
    );
}

/** Settings of the environment, with what stands on the command line in front. */
export function settingsFor(options: ServingOptions, { env }: CommandContext): Settings {
  const settings = readSettings(env);
  return {
    ...settings,
    host: options.host ?? settings.host,
    port: wholeNumber('--port', options.port, settings.port, 65_535),
    dataFolder: options.data ?? settings.dataFolder,
  };
}

/** A PostgreSQL address goes before the folder. */
export function openDatabase({ databaseUrl, dataFolder }: Settings, { folder }: CommandContext): Promise<Storage> {
  return openStorage(databaseUrl === null ? { folder: resolve(folder, dataFolder) } : { url: databaseUrl });
}

/** Opens the database, lets `prepare` fill it, and serves until the process is told to stop. */
export async function serve(
  settings: Settings,
  context: CommandContext,
  prepare: (storage: Storage) => Promise<void> = async () => undefined,
): Promise<never> {
  if (!isBuilt(SHIPPED.web)) throw cliErrors.create('cli/web-not-built');
  const storage = await openDatabase(settings, context);
  try {
    await prepare(storage);
    const app = await buildServer({
      ...settings,
      storage,
      today: context.today,
      webFolder: SHIPPED.web,
      measureNames: readMeasureFile(SHIPPED.published),
    });
    const address = await listen(app, settings.host, settings.port);
    closeWithGrace({ delay: GRACE, logger: false }, async ({ err }) => {
      if (err) app.log.fatal({ err }, 'stopping');
      await app.close();
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
