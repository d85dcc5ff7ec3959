/** `register.json` says that a register is synthetic, and how it was made. A register of real persons has none. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { registerErrors } from '../errors.ts';

export const MARKER_FILE = 'register.json';

const marker = z.strictObject({
  synthetic: z.literal(true),
  /** How it was made: seed, number of persons, municipality … */
  made: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type RegisterMarker = z.infer<typeof marker>;

/** `null`: there is none (`register/bad-marker`). */
export function readMarker(folder: string): RegisterMarker | null {
  let text: string;
  try {
    text = readFileSync(join(folder, MARKER_FILE), 'utf8');
  } catch {
    return null;
  }
  const read = marker.safeParse(json(text));
  if (read.success) return read.data;
  throw registerErrors.create('register/bad-marker', {}, { file: join(basename(folder), MARKER_FILE) });
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function printMarker(value: RegisterMarker): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
