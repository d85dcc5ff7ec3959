/** Opens the database of a command. */
import { resolve } from 'node:path';
import { openStorage } from '../storage/open.ts';
import type { Storage } from '../storage/storage.ts';
import type { CommandContext } from './command.ts';
import type { DatabaseOptions } from './database-option.ts';
import { tellWhenSlow } from './print/waiting.ts';
import { readSettings } from './settings.ts';

/** `--data` asks for the embedded database by name, so it goes before everything in the environment. */
export function openDatabase({ data }: DatabaseOptions, context: CommandContext): Promise<Storage> {
  const { databaseUrl, dataFolder } = readSettings(context.env);
  const opening =
    databaseUrl !== null && data === undefined
      ? openStorage({ url: databaseUrl })
      : openStorage({ folder: resolve(context.folder, data ?? dataFolder) });
  return tellWhenSlow({ da: 'Gør databasen klar', en: 'Making the database ready' }, context, opening);
}
