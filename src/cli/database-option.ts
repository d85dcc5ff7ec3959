/** Which database a command works on: `PEJL_DATABASE_URL` for PostgreSQL, else a folder with the embedded one. */
import type { Command } from 'commander';
import type { CommandContext } from './command.ts';

export interface DatabaseOptions {
  readonly data?: string;
}

export function databaseOption(command: Command, { say }: CommandContext): Command {
  return command.option(
    '--data <folder>',
    say({
      da: 'mappe til den indlejrede database (PEJL_DATA)',
      en: 'folder of the embedded database (PEJL_DATA)',
    }),
  );
}
