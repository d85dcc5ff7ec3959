/** `pejl export register DIR`: the register in the database as files. */
import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import type { FileForm } from '../../register/node/register-folder.ts';
import type { Storage } from '../../storage/storage.ts';
import type { CommandContext, Configure } from '../command.ts';
import { type DatabaseOptions, databaseOption } from '../database-option.ts';
import { cliErrors } from '../errors.ts';

interface Options extends DatabaseOptions {
  readonly municipality?: string;
  readonly form: FileForm;
  readonly recordedAt?: string;
}

const FORMS: readonly FileForm[] = ['csv', 'csv.gz', 'parquet'];

export const configure: Configure = (command, context) => {
  const { say } = context;
  const register: Command = command
    .command('register')
    .description(
      say({
        da: 'Skriv registret i databasen som filer, de samme som det blev læst ind fra',
        en: 'Write the register in the database as files, the same that it was brought in from',
      }),
    )
    .argument('<dir>', say({ da: 'ny mappe', en: 'new folder' }))
    .option(
      '--municipality <code>',
      say({ da: 'hvis register; kan undværes, når der kun er ét', en: 'whose register; not needed when there is one' }),
    )
    .option(
      '--recorded-at <instant>',
      say({
        da: 'kun det, der var registreret da (ÅÅÅÅ-MM-DD eller ÅÅÅÅ-MM-DDTtt:mm:ssZ)',
        en: 'only what had been recorded then (YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ)',
      }),
    )
    .addOption(
      new Option('--form <form>', say({ da: 'filernes form', en: 'form of the files' })).choices(FORMS).default('csv'),
    );
  databaseOption(register, context).action((dir: string, options: Options) => exportFrom(dir, options, context));
};

async function exportFrom(dir: string, options: Options, context: CommandContext): Promise<void> {
  const [{ openDatabase }, { readRegister }, { writeRegisterFolder }] = await Promise.all([
    import('../database.ts'),
    import('../../storage/register/read-register.ts'),
    import('../../register/node/write-register.ts'),
  ]);
  const recordedAt = instantOf(options.recordedAt);
  const storage = await openDatabase(options, context);
  try {
    const municipality = options.municipality ?? (await onlyRegister(storage));
    const found = await storage.asMunicipality(municipality, (tx) =>
      readRegister(tx, recordedAt === undefined ? {} : { recordedAt }),
    );
    if (!found) throw cliErrors.create('cli/no-stored-register', { municipality });
    const marker = found.synthetic && ({ synthetic: true, made: found.synthetic } as const);
    await writeRegisterFolder(found.register, resolve(context.folder, dir), { format: options.form, marker });
    const files = [...found.files].length;
    context.err(
      context.say({
        da: `Registret for kommune ${municipality} er skrevet i ${dir}: ${files} filer.\n`,
        en: `The register of municipality ${municipality} has been written to ${dir}: ${files} files.\n`,
      }),
    );
  } finally {
    await storage.close();
  }
}

/** A day means to the end of it, in UTC (`cli/invalid-argument`). */
function instantOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const instant = isDay ? `${text}T23:59:59.999Z` : text;
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(instant) && !Number.isNaN(Date.parse(instant))) return instant;
  throw cliErrors.create('cli/invalid-argument', {
    value: text,
    option: '--recorded-at',
    choices: '2018-10-01, 2018-10-01T12:00:00Z',
  });
}

async function onlyRegister(storage: Storage): Promise<string> {
  const { municipalitiesWithRegister } = await import('../../storage/register/recordings.ts');
  const found = await municipalitiesWithRegister(storage);
  if (found.length === 1) return found[0]!;
  throw cliErrors.create('cli/whose-register', { found: found.join(', ') || '–' });
}
