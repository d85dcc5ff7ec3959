/** Every measure there is: each file of the catalogue exports one, named as the file. Adding a measure is adding a file. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { measureErrors } from '../errors.ts';
import type { Measure } from '../measure.ts';

const CATALOGUE = fileURLToPath(new URL('../catalogue', import.meta.url));

/** In the order of their ids (`measures/not-a-measure`). */
export async function loadMeasures(folder: string = CATALOGUE): Promise<readonly Measure[]> {
  const ids = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => basename(file, '.ts'))
    .sort();
  return Promise.all(ids.map((id) => measureIn(folder, id)));
}

async function measureIn(folder: string, id: string): Promise<Measure> {
  const file = `${id}.ts`;
  const exported: Record<string, unknown> = await import(pathToFileURL(join(folder, file)).href);
  const [measure, ...more] = Object.values(exported);
  if (isMeasure(measure) && measure.id === id && more.length === 0) return measure;
  throw measureErrors.create('measures/not-a-measure', { file, id });
}

function isMeasure(value: unknown): value is Measure {
  return typeof value === 'object' && value !== null && 'id' in value && 'counter' in value;
}
