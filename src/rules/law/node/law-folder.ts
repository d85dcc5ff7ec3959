/** The law of a folder (`law/<area>/<name>.yaml`). */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ruleErrors } from '../../errors.ts';
import type { Law, LawOptions } from '../law.ts';
import { type LawFile, lawOfFiles } from '../law-of-files.ts';

/** Throws `PejlErrors` with what is wrong in any of the files (`rules/law-…`, `rules/no-law`). */
export function readLawFolder(folder: string, options: LawOptions = {}): Law {
  return lawOfFiles(lawFiles(folder), options);
}

/** The law that comes with Pejl. */
export function shippedLaw(options: LawOptions = {}): Law {
  return readLawFolder(fileURLToPath(new URL('../../../../law', import.meta.url)), options);
}

function lawFiles(folder: string): LawFile[] {
  const names = filesBelow(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  if (names.length === 0) throw ruleErrors.create('rules/no-law', { folder });
  return names.map((name) => ({
    id: name.split(sep).join('/').slice(0, -'.yaml'.length),
    name: join(folder, name),
    source: readText(join(folder, name)),
  }));
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    throw ruleErrors.create('rules/law-folder-unreadable', { folder });
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw ruleErrors.create('rules/law-file-unreadable', { file }, { file });
  }
}
