/**
 * The files of a register folder: `spells.csv`, `spells.csv.gz`, `spells.parquet`, or a folder `spells` with any number of
 * such parts (one for each municipality, say). Names that begin with a dot are nobody's business.
 */
import { type Dirent, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { PejlErrors } from '../../core/errors/pejl-error.ts';
import { registerErrors } from '../errors.ts';
import { NOTES, type Note } from '../exchange/notes.ts';
import { REGISTER_FILES, type RegisterFile } from '../register.ts';
import { MARKER_FILE } from './marker.ts';

export type FileForm = 'csv' | 'csv.gz' | 'parquet';
const FORMS: readonly FileForm[] = ['csv', 'csv.gz', 'parquet'];

export interface Part {
  readonly path: string;
  /** As errors show it: `spells.csv`, `spells/840.parquet`. */
  readonly name: string;
  readonly form: FileForm;
}

export interface RegisterFolder {
  readonly parts: ReadonlyMap<RegisterFile, readonly Part[]>;
  /** Files left out because they are not part of a register. */
  readonly notes: readonly Note[];
}

/** (`register/no-folder`, `register/no-persons`, `register/unknown-file`, `register/file-twice`) */
export function registerFolder(folder: string, ignoreUnknown: boolean): RegisterFolder {
  const parts = new Map<RegisterFile, Part[]>();
  const unknown: string[] = [];
  for (const entry of entriesOf(folder)) {
    const file = fileOf(entry);
    if (file === undefined) unknown.push(entry.name);
    else parts.set(file, [...(parts.get(file) ?? []), ...partsOf(folder, entry)]);
  }
  const errors = [
    ...(parts.has('persons') ? [] : [registerErrors.create('register/no-persons', { folder: basename(folder) })]),
    ...(ignoreUnknown || unknown.length === 0 ? [] : [unknownFiles(unknown)]),
    ...[...parts].flatMap(([file, found]) => twice(file, found)),
  ];
  const [first, ...more] = errors;
  if (first) throw new PejlErrors([first, ...more]);
  return { parts, notes: unknown.map((file) => ({ file, text: NOTES.ignoredFile() })) };
}

/** Names in a folder that belong to a register, the marker included. */
export function registerNames(folder: string): string[] {
  return allEntries(folder)
    .filter((entry) => entry.name === MARKER_FILE || fileOf(entry) !== undefined)
    .map(({ name }) => name);
}

function entriesOf(folder: string): Dirent[] {
  return allEntries(folder).filter(({ name }) => !name.startsWith('.') && name !== MARKER_FILE);
}

function allEntries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    throw registerErrors.create('register/no-folder', { folder, reason });
  }
}

function fileOf(entry: Dirent): RegisterFile | undefined {
  const name = entry.isDirectory() ? entry.name : withoutForm(entry.name);
  return REGISTER_FILES.find((file) => file === name);
}

function formOf(name: string): FileForm | undefined {
  return FORMS.find((form) => name.endsWith(`.${form}`));
}

function withoutForm(name: string): string | undefined {
  const form = formOf(name);
  return form && name.slice(0, -form.length - 1);
}

function partsOf(folder: string, entry: Dirent): Part[] {
  const path = join(folder, entry.name);
  if (!entry.isDirectory()) return [{ path, name: entry.name, form: formOf(entry.name)! }];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((part) => part.isFile() && !part.name.startsWith('.'))
    .map((part) => join(part.parentPath, part.name))
    .sort()
    .map((part) => {
      const [name, form] = [relative(folder, part), formOf(part)];
      if (form === undefined) throw unknownFiles([name]);
      return { path: part, name, form };
    });
}

const SHOWN = 5;

function unknownFiles(names: readonly string[]) {
  const files = REGISTER_FILES.map((file) => `${file}.csv`).join(', ');
  const more = names.length > SHOWN ? ` (+${names.length - SHOWN})` : '';
  return registerErrors.create('register/unknown-file', { names: `${names.slice(0, SHOWN).join(', ')}${more}`, files });
}

/** One file in two forms is refused; the parts of a folder are not. */
function twice(file: RegisterFile, parts: readonly Part[]) {
  const sources = new Set(parts.map(({ name }) => name.split(/[\\/]/)[0]!));
  if (sources.size < 2) return [];
  return [registerErrors.create('register/file-twice', { file, names: [...sources].join(', ') })];
}
