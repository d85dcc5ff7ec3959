/** The options of the commands that serve. */
import type { Command } from 'commander';
import type { CommandContext } from './command.ts';
import { type DatabaseOptions, databaseOption } from './database-option.ts';

export interface ServingOptions extends DatabaseOptions {
  readonly host?: string;
  readonly port?: string;
}

export function servingOptions(command: Command, context: CommandContext): Command {
  const { say } = context;
  return databaseOption(command, context)
    .option(
      '--port <port>',
      say({ da: 'port, 0 for en ledig (PEJL_PORT)', en: 'port, 0 for any free one (PEJL_PORT)' }),
    )
    .option('--host <host>', say({ da: 'adresse at lytte på (PEJL_HOST)', en: 'address to listen on (PEJL_HOST)' }));
}
