/** Files that stop an import altogether: cut off, damaged, of another kind, or with CPR numbers in them. */
import { Buffer } from 'node:buffer';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PejlError } from '../../core/errors/pejl-error.ts';
import { readRegisterFolder } from './read-register.ts';
import { type Files, refusal, registerFiles } from './testing/register-files.ts';

const PERSONS = 'person_id,birth_date\np1,1980-05-01\np2,1999-02-28\n';
const FILES =
  'persons.csv, residence.csv, arrivals.csv, spells.csv, employment.csv, contacts.csv, activities.csv, education.csv, school.csv, workplaces.csv, job_orders.csv, referrals.csv, control_cases.csv, population.csv';
const COLUMNS = 'person_id, birth_date, sex, origin, education, unemployment_fund';
const CPR_DA =
  'ser ud til at indeholde CPR-numre. Brug id’er, der ikke kan føres tilbage til personen uden jeres egen nøgle. Værdierne vises ikke, og intet er læst ind. [register/cpr-numbers]';
const CPR_EN =
  'seems to hold CPR numbers. Use ids that cannot be traced to the person without your own key. The values are not shown, and nothing has been read in. [register/cpr-numbers]';

const CASES: readonly (readonly [string, Files, readonly string[], readonly string[]])[] = [
  [
    'no persons.csv',
    { 'spells.csv': 'person_id,benefit,from\n' },
    ['Mappen »register« har ingen persons.csv. Den skal være der; de andre filer kan mangle. [register/no-persons]'],
    [
      'The folder “register” has no persons.csv. That one must be there; the other files may be missing. [register/no-persons]',
    ],
  ],
  [
    'a file with a misspelt name',
    { 'persons.csv': PERSONS, 'spels.csv': '' },
    [
      `I mappen ligger noget, der ikke hører til et register: spels.csv. Fjern det, eller kør med --ignore-unknown. Filerne er: ${FILES}. [register/unknown-file]`,
    ],
    [
      `The folder holds what is not part of a register: spels.csv. Remove it, or run with --ignore-unknown. The files are: ${FILES}. [register/unknown-file]`,
    ],
  ],
  [
    'the same file in two forms',
    { 'persons.csv': PERSONS, 'persons.csv.gz': gzipSync(PERSONS) },
    ['Filen persons findes to gange: persons.csv, persons.csv.gz. Behold den ene. [register/file-twice]'],
    ['The file persons is there twice: persons.csv, persons.csv.gz. Keep one of them. [register/file-twice]'],
  ],
  [
    'an empty file',
    { 'persons.csv': '' },
    [`persons.csv: Filen er tom. Første linje skal være kolonnernes navne: ${COLUMNS}. [register/empty-file]`],
    [
      `persons.csv: The file is empty. Its first line must be the names of the columns: ${COLUMNS}. [register/empty-file]`,
    ],
  ],
  [
    'a misspelt column, which is also a missing one',
    { 'persons.csv': 'person_id,birthdate\np1,1980-05-01\n' },
    [
      `persons.csv:1: Kolonnen »birthdate« hører ikke til persons.csv. Fjern den, eller kør med --ignore-unknown. Kolonnerne er: ${COLUMNS}. [register/unknown-column]`,
      'persons.csv:1: Kolonnen »birth_date« mangler. Den skal være i persons.csv. [register/missing-column]',
    ],
    [
      `persons.csv:1: The column “birthdate” is not part of persons.csv. Remove it, or run with --ignore-unknown. The columns are: ${COLUMNS}. [register/unknown-column]`,
      'persons.csv:1: The column “birth_date” is missing. It must be in persons.csv. [register/missing-column]',
    ],
  ],
  [
    'a column twice',
    { 'persons.csv': 'person_id,birth_date,sex,sex\n' },
    ['persons.csv:1: Kolonnen »sex« står to gange. Behold den ene. [register/column-twice]'],
    ['persons.csv:1: The column “sex” is there twice. Keep one of them. [register/column-twice]'],
  ],
  [
    'a file cut off in the middle of a line',
    { 'persons.csv': PERSONS, 'spells.csv': 'person_id,benefit,from,to\np1,kontanthjaelp,2018-03-01,\np1,kontant' },
    [
      'spells.csv:3: Filen slutter midt i en linje: 2 celler, hvor der skal være 4. Hent den igen; intet er læst ind. [register/cut-line]',
    ],
    [
      'spells.csv:3: The file ends in the middle of a line: 2 cells where there must be 4. Fetch it again; nothing has been read in. [register/cut-line]',
    ],
  ],
  [
    'a file cut off inside quotes',
    { 'persons.csv': PERSONS, 'spells.csv': 'person_id,benefit,from,to\np1,"kontant' },
    [
      'spells.csv:2: Et anførselstegn i rækken, der begynder her, bliver aldrig lukket. Ret cellen, eller hent filen igen. [register/open-quote]',
    ],
    [
      'spells.csv:2: A quotation mark in the row that begins here is never closed. Correct the cell, or fetch the file again. [register/open-quote]',
    ],
  ],
  [
    'a packed file cut off',
    { 'persons.csv.gz': gzipSync(PERSONS.repeat(50)).subarray(0, 60) },
    [
      'persons.csv.gz: Den pakkede fil er skåret over eller beskadiget (Z_BUF_ERROR). Hent den igen; intet er læst ind. [register/cut-gzip]',
    ],
    [
      'persons.csv.gz: The compressed file is cut off or damaged (Z_BUF_ERROR). Fetch it again; nothing has been read in. [register/cut-gzip]',
    ],
  ],
  [
    'a file that is not packed, called so',
    { 'persons.csv.gz': PERSONS },
    [
      'persons.csv.gz: Den pakkede fil er skåret over eller beskadiget (Z_DATA_ERROR). Hent den igen; intet er læst ind. [register/cut-gzip]',
    ],
    [
      'persons.csv.gz: The compressed file is cut off or damaged (Z_DATA_ERROR). Fetch it again; nothing has been read in. [register/cut-gzip]',
    ],
  ],
  [
    'a spreadsheet, or anything else that is no text',
    { 'persons.csv': Buffer.from('PK\u0003\u0004\0\0') },
    ['persons.csv: Filen er ikke tekst i UTF-8 eller Windows-1252. Gem den som »CSV UTF-8«. [register/not-text]'],
    ['persons.csv: The file is not text in UTF-8 or Windows-1252. Save it as “CSV UTF-8”. [register/not-text]'],
  ],
  [
    'UTF-16',
    { 'persons.csv': Buffer.from(`\uFEFF${PERSONS}`, 'utf16le') },
    ['persons.csv: Filen er ikke tekst i UTF-8 eller Windows-1252. Gem den som »CSV UTF-8«. [register/not-text]'],
    ['persons.csv: The file is not text in UTF-8 or Windows-1252. Save it as “CSV UTF-8”. [register/not-text]'],
  ],
  [
    'a marker that says nothing',
    { 'persons.csv': PERSONS, 'register.json': '{' },
    [
      'register/register.json: Filen skal sige, at registret er syntetisk, og hvordan det er lavet. Fjern den, hvis personerne er rigtige. [register/bad-marker]',
    ],
    [
      'register/register.json: The file must say that the register is synthetic, and how it was made. Remove it if the persons are real. [register/bad-marker]',
    ],
  ],
  [
    'CPR numbers as ids',
    { 'persons.csv': 'person_id,birth_date\np1,1980-05-01\n0105801234,1980-05-01\n' },
    [`persons.csv: Kolonnen »person_id« ${CPR_DA}`],
    [`persons.csv: The column “person_id” ${CPR_EN}`],
  ],
  [
    'CPR numbers in another file only',
    { 'persons.csv': PERSONS, 'spells.csv': 'person_id,benefit,from\n010580-1234,kontanthjaelp,2018-01-01\n' },
    [`spells.csv: Kolonnen »person_id« ${CPR_DA}`],
    [`spells.csv: The column “person_id” ${CPR_EN}`],
  ],
  [
    'replacement numbers as ids',
    { 'persons.csv': 'person_id,birth_date\n6105801234,1980-05-01\n' },
    [`persons.csv: Kolonnen »person_id« ${CPR_DA}`],
    [`persons.csv: The column “person_id” ${CPR_EN}`],
  ],
  [
    'CPR numbers that lost their zero in a spreadsheet',
    { 'persons.csv': 'person_id,birth_date\n105801234,1980-05-01\n205801234,1980-05-02\n' },
    [`persons.csv: Kolonnen »person_id« ${CPR_DA}`],
    [`persons.csv: The column “person_id” ${CPR_EN}`],
  ],
  [
    'a caseworker written as a CPR number',
    { 'persons.csv': PERSONS, 'contacts.csv': 'contact_id,person_id,kind,caseworker\nc1,p1,andet,010580-1234\n' },
    [`contacts.csv: Kolonnen »caseworker« ${CPR_DA}`],
    [`contacts.csv: The column “caseworker” ${CPR_EN}`],
  ],
];

describe('nothing is read', () => {
  test.each(CASES)('%s', async (_, files, danish, english) => {
    expect(await refusal(files, 'da')).toEqual(danish);
    expect(await refusal(files, 'en')).toEqual(english);
  });

  test('no such folder', async () => {
    const folder = join(registerFiles({}), 'elsewhere');
    const error: unknown = await readRegisterFolder(folder).catch((reason: unknown) => reason);
    expect((error as PejlError).print('en')).toBe(
      `The folder “${folder}” cannot be read (ENOENT). Name the folder with the register’s files, for example --register data/register. [register/no-folder]`,
    );
  });

  test('a municipality that does not exist', async () => {
    expect(await refusal({ 'persons.csv': PERSONS }, 'en', { municipality: '84' })).toEqual([
      '“84” is not a municipality code. It has three digits, for example 840 for Rebild. [core/unknown-municipality]',
    ]);
  });

  test('fifty megabytes of one line, within little memory', async () => {
    const folder = registerFiles({});
    const piece = Buffer.alloc(1 << 20, 'a');
    await pipeline(
      Readable.from(Array.from({ length: 50 }, () => piece)),
      createWriteStream(join(folder, 'persons.csv')),
    );
    const error: unknown = await readRegisterFolder(folder).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PejlError);
    expect((error as PejlError).print('da')).toBe(
      'persons.csv:1: Linjen er længere end 1 MB. Det er ikke en registerfil, eller den mangler linjeskift. [register/line-too-long]',
    );
  });

  test('no CPR number is in any error, whatever it says', async () => {
    for (const [, files] of CASES) {
      const told = JSON.stringify([await refusal(files, 'da'), await refusal(files, 'en')]);
      expect(told).not.toMatch(/0580-?1234/);
    }
  });
});
