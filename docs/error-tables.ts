/** Finds every error table of Pejl by importing each `*errors.ts` under `src`. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ErrorTable } from '../src/core/errors/error-table.ts';
import type { Text } from '../src/core/text.ts';

export interface NamedError {
  readonly code: string;
  readonly text: Text;
  /** File of its table, from the root of the project. */
  readonly file: string;
}

const root = resolve(import.meta.dirname, '..');

/** All errors, in the order of their codes. */
export async function allErrors(): Promise<NamedError[]> {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /errors\.ts$/.test(file))
    .map((file) => `src/${file}`);
  const found = await Promise.all(files.map(errorsOf));
  return found.flat().sort((a, b) => (a.code < b.code ? -1 : 1));
}

async function errorsOf(file: string): Promise<NamedError[]> {
  const exported: Record<string, unknown> = await import(pathToFileURL(join(root, file)).href);
  return Object.values(exported)
    .filter(isErrorTable)
    .flatMap((table) => Object.entries(table.texts).map(([code, text]) => ({ code, text, file })));
}

function isErrorTable(value: unknown): value is ErrorTable<string> {
  return typeof value === 'object' && value !== null && 'texts' in value && 'create' in value;
}
