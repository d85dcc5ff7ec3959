/** A register folder for a test: files by name, text or bytes; all folders are removed after the test file. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { PejlError } from '../../../core/errors/pejl-error.ts';
import type { Language } from '../../../core/text.ts';
import type { ReadOptions } from '../read-options.ts';
import { type ReadRegister, readRegisterFolder } from '../read-register.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder called `register`, with these files in it. */
export function registerFiles(files: Files): string {
  const parent = mkdtempSync(join(tmpdir(), 'pejl-register-'));
  made.push(parent);
  const folder = join(parent, 'register');
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export function reading(files: Files, options: ReadOptions = {}): Promise<ReadRegister> {
  return readRegisterFolder(registerFiles(files), options);
}

/** What is printed when the folder is refused, line by line; the lines of the register when it is not. */
export async function refusal(files: Files, language: Language = 'da', options: ReadOptions = {}): Promise<string[]> {
  try {
    const { register } = await reading(files, options);
    return [`read: ${register.people.count} persons`];
  } catch (error) {
    if (!(error instanceof PejlError)) throw error;
    return error.print(language).split('\n');
  }
}

/** The notes as people read them. */
export function told({ notes }: Pick<ReadRegister, 'notes'>, language: Language = 'da'): string[] {
  return notes.map(({ file, column, text }) => [file, column, text[language]].filter(Boolean).join(' | '));
}
