/** `--register DIR` and what goes with it, the same for every command that reads a register from files. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { displayNumber } from '../core/display-number.ts';
import type { Text } from '../core/text.ts';
import type { ReadOptions } from '../register/node/read-options.ts';
import type { ReadRegister } from '../register/node/read-register.ts';
import type { CommandContext } from './command.ts';

export interface RegisterOptions extends RegisterReading {
  readonly register: string;
}

/** How a register is to be read. */
export interface RegisterReading {
  readonly municipality?: string;
  readonly ignoreUnknown?: boolean;
  readonly acceptRejects?: string;
}

export function registerOptions(command: Command, context: CommandContext, { optional = false } = {}): Command {
  const about = context.say({
    da: 'mappe med registrets filer, eller et udtræk af DREAM',
    en: 'folder with the register’s files, or an extract of DREAM',
  });
  if (optional) command.option('--register <dir>', about);
  else command.requiredOption('--register <dir>', about);
  return readingOptions(command, context, {
    da: 'hvor alle bor, når residence.csv mangler',
    en: 'where everybody lives when there is no residence.csv',
  });
}

/** `municipality`: what the option means here. */
export function readingOptions(command: Command, { say }: CommandContext, municipality: Text): Command {
  return command
    .option('--municipality <code>', say(municipality))
    .option(
      '--ignore-unknown',
      say({
        da: 'gå uden om filer og kolonner, som ikke hører til',
        en: 'leave out files and columns that do not belong',
      }),
    )
    .option(
      '--accept-rejects <file>',
      say({
        da: 'skriv rækker, der ikke kan bruges, i en fil, og gå videre uden dem',
        en: 'write rows that cannot be used to a file, and go on without them',
      }),
    );
}

/** Reads it; what there is to say of it goes to standard error. */
export async function openRegister(options: RegisterOptions, context: CommandContext): Promise<ReadRegister> {
  const { acceptRejects } = options;
  const read = await readFrom(resolve(context.folder, options.register), options, context);
  tellOf(read, acceptRejects, context);
  return read;
}

/** What there is to say of a register that was read. */
function tellOf(read: ReadRegister, acceptRejects: string | undefined, context: CommandContext): void {
  for (const { file, column, text } of read.notes) {
    const where = [file, column].filter(Boolean).join(' ');
    context.err(`${where ? `${where}: ` : ''}${context.say(text)}\n`);
  }
  if (acceptRejects !== undefined) context.err(`${context.say(rejectedText(read.rejected, acceptRejects))}\n`);
}

/** A folder of register files, or a file: an extract of DREAM. */
async function readFrom(path: string, options: RegisterOptions, context: CommandContext): Promise<ReadRegister> {
  const onProgress = progress(context);
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) {
    const { readDream } = await import('../register/node/read-dream.ts');
    return readDream(path, onProgress);
  }
  return readFolder(path, options, context, onProgress);
}

/** A folder of register files; what there is to say of it goes to standard error. */
export async function openRegisterFolder(
  folder: string,
  options: RegisterReading,
  context: CommandContext,
): Promise<ReadRegister> {
  const read = await readFolder(resolve(context.folder, folder), options, context, progress(context));
  tellOf(read, options.acceptRejects, context);
  return read;
}

async function readFolder(
  path: string,
  { municipality, ignoreUnknown, acceptRejects }: RegisterReading,
  context: CommandContext,
  onProgress: ReadOptions['onProgress'],
): Promise<ReadRegister> {
  const { readRegisterFolder } = await import('../register/node/read-register.ts');
  return readRegisterFolder(path, {
    municipality,
    ignoreUnknown,
    acceptRejects: acceptRejects === undefined ? undefined : resolve(context.folder, acceptRejects),
    onProgress,
  });
}

function rejectedText(rows: number, file: string) {
  const count = (language: 'da' | 'en') => displayNumber(rows, {}, language);
  return {
    da: `Rækker, der ikke kunne bruges: ${count('da')}. De står i ${file}.`,
    en: `Rows that could not be used: ${count('en')}. They are in ${file}.`,
  };
}

const OFTEN = 1_000_000;

/** A line for each million rows: small registers are read before there is anything to tell. */
function progress({ err, language }: CommandContext) {
  const told = new Map<string, number>();
  return ({ file, rows }: { readonly file: string; readonly rows: number }) => {
    const millions = Math.floor(rows / OFTEN);
    if (millions <= (told.get(file) ?? 0)) return;
    told.set(file, millions);
    err(`${file}: ${displayNumber(rows, {}, language)} …\n`);
  };
}
