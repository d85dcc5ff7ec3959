/** `pejl import register DIR`: a register's files into the database. */
import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { isMunicipalityCode } from '../../core/areas/municipalities.ts';
import { coreErrors } from '../../core/errors/core-errors.ts';
import { hasResidence, type ReadRegister } from '../../register/node/read-register.ts';
import type { ImportedRegister, ImportProgress } from '../../storage/register/import-register.ts';
import type { FileChanges } from '../../storage/register/recording.ts';
import type { CommandContext, Configure } from '../command.ts';
import { type DatabaseOptions, databaseOption } from '../database-option.ts';
import { cliErrors } from '../errors.ts';
import { type Column, type Format, formatOption, printRows } from '../print/rows.ts';
import { openRegisterFolder, type RegisterReading, readingOptions } from '../register-option.ts';

interface Options extends RegisterReading, DatabaseOptions {
  readonly format: Format;
}

export const configure: Configure = (command, context) => {
  const { say } = context;
  const register = command
    .command('register')
    .description(
      say({
        da: 'Læs et registers filer ind i databasen; kun det, der er ændret siden sidst, bliver registreret',
        en: 'Bring a register’s files into the database; only what has changed since last time is recorded',
      }),
    )
    .argument('<dir>', say({ da: 'mappe med registrets filer', en: 'folder with the register’s files' }));
  readingOptions(register, context, {
    da: 'hvis register det er; uden residence.csv også hvor alle bor',
    en: 'whose register it is; without residence.csv also where everybody lives',
  });
  formatOption(databaseOption(register, context), context).action((dir: string, options: Options) =>
    importInto(dir, options, context),
  );
};

const COLUMNS: readonly Column<FileChanges>[] = [
  { name: 'file', heading: { da: 'Fil', en: 'File' }, cell: ({ file }) => file },
  { name: 'rows', heading: { da: 'Rækker', en: 'Rows' }, cell: ({ rows }) => rows, align: 'right' },
  { name: 'added', heading: { da: 'Nye', en: 'New' }, cell: ({ added }) => added, align: 'right' },
  {
    name: 'corrected',
    heading: { da: 'Rettede', en: 'Corrected' },
    cell: ({ corrected }) => corrected,
    align: 'right',
  },
  {
    name: 'withdrawn',
    heading: { da: 'Ikke med mere', en: 'Withdrawn' },
    cell: ({ withdrawn }) => withdrawn,
    align: 'right',
  },
];

async function importInto(dir: string, options: Options, context: CommandContext): Promise<void> {
  const { openDatabase } = await import('../database.ts');
  const { importRegister } = await import('../../storage/register/import-register.ts');
  const { municipality: given, ...reading } = options;
  if (given !== undefined && !isMunicipalityCode(given)) {
    throw coreErrors.create('core/unknown-municipality', { value: given });
  }
  const places = given !== undefined && !hasResidence(resolve(context.folder, dir));
  const read = await openRegisterFolder(dir, { ...reading, ...(places && { municipality: given }) }, context);
  const municipality = given ?? whoseRegister(read);
  const storage = await openDatabase(options, context);
  let imported: ImportedRegister;
  try {
    const delivered = { ...read, municipality, recordedBy: userInfo().username };
    imported = await importRegister(storage, delivered, { onProgress: progress(context) });
  } finally {
    await storage.close();
  }
  const changed = imported.files.some(({ added, corrected, withdrawn }) => added + corrected + withdrawn > 0);
  if (!changed) context.err(context.say({ da: 'Intet er ændret.\n', en: 'Nothing has changed.\n' }));
  await printRows(imported.files, COLUMNS, options.format, context);
}

/** The municipality it was made for, or the only one that anybody lives in (`cli/whose-register`). */
function whoseRegister({ register, marker }: ReadRegister): string {
  const { residence } = register.people;
  const codes = [...new Set(residence.columns.municipality)];
  const found = codes.map((code) => register.municipalities.value(code)!).sort();
  const made = String(marker?.made.municipality ?? '');
  if (isMunicipalityCode(made)) return made;
  if (found.length === 1) return found[0]!;
  throw cliErrors.create('cli/whose-register', { found: found.slice(0, 10).join(', ') || '–' });
}

/** Milliseconds between two lines. */
const SELDOM = 1000;

/** A line a second: a small register is in before there is anything to tell. */
function progress({ err, say }: CommandContext) {
  let told = performance.now();
  return ({ file, step, done, of }: ImportProgress) => {
    const now = performance.now();
    if (now - told < SELDOM) return;
    told = now;
    const percent = Math.floor((100 * done) / of);
    const what = step === 'copying' ? { da: 'kopieret', en: 'copied' } : { da: 'registreret', en: 'recorded' };
    err(`${file}: ${say(what)} (${percent} %) …\n`);
  };
}
