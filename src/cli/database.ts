/** Opens the database of a command. */
import { resolve } from 'node:path';
import { openStorage } from '../storage/open.ts';
import type { Storage } from '../storage/storage.ts';
import type { CommandContext } from './command.ts';
import type { DatabaseOptions } from './database-option.ts';
import { readSettings } from './settings.ts';

/** `--data` asks for the embedded database by name, so it goes before everything in the environment. */
export function openDatabase({ data }: DatabaseOptions, { env, folder }: CommandContext): Promise<Storage> {
  const { databaseUrl, dataFolder } = readSettings(env);
  if (databaseUrl !== null && data === undefined) return openStorage({ url: databaseUrl });
  return openStorage({ folder: resolve(folder, data ?? dataFolder) });
}
