/** The folder of published figures: a catalogue, the measure names, and one data file per table. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Day } from '../../core/day.ts';
import { PejlError, PejlErrors } from '../../core/errors/pejl-error.ts';
import { type MeasureNames, readCatalogue, readMeasureNames } from '../catalogue.ts';
import { statisticsErrors } from '../errors.ts';
import type { PublishedTable } from '../published-table.ts';
import { readTable } from '../read-table.ts';

/**
 * Every table of the catalogue, in its order. `knownFromByPlan`: the day each plan was printed. Throws `PejlErrors` with
 * all that is wrong in all files.
 */
export function readPublishedFolder(dir: string, knownFromByPlan: ReadonlyMap<string, Day>): PublishedTable[] {
  const { sources, tables } = readCatalogue(read(dir, 'catalogue.yaml'), shown(dir, 'catalogue.yaml'));
  const names = readMeasureFile(dir);
  const errors: PejlError[] = unlisted(
    dir,
    tables.map(({ id }) => id),
  );
  const done: PublishedTable[] = [];
  for (const { id, plan, kind, title, lines, notes = [], recompute = [] } of tables) {
    const file = `${id}.csv`;
    try {
      const knownFrom = knownFromByPlan.get(plan);
      if (knownFrom === undefined) {
        const facts = { table: id, plan, plans: [...knownFromByPlan.keys()].join(', ') };
        throw statisticsErrors.create('statistics/unknown-plan', facts, { file: shown(dir, 'catalogue.yaml') });
      }
      const head = { id, plan, kind, title, lines, notes, knownFrom, source: sources[plan] ?? '', rules: recompute };
      const table = readTable(read(dir, file), shown(dir, file), head);
      errors.push(...unknownMeasures(table, names, shown(dir, file)));
      done.push(table);
    } catch (error) {
      if (!(error instanceof PejlError)) throw error;
      errors.push(...(error instanceof PejlErrors ? error.errors : [error]));
    }
  }
  const [first, ...more] = errors;
  if (first) throw new PejlErrors([first, ...more]);
  return done;
}

/** What each measure of the folder is called. */
export function readMeasureFile(dir: string): MeasureNames {
  return readMeasureNames(read(dir, 'measures.yaml'), shown(dir, 'measures.yaml'));
}

function unknownMeasures(table: PublishedTable, names: MeasureNames, file: string): PejlError[] {
  const unknown = new Set(table.figures.map(({ measure }) => measure).filter((measure) => !(measure in names)));
  return [...unknown].map((value) => statisticsErrors.create('statistics/unknown-measure', { value }, { file }));
}

function unlisted(dir: string, listed: readonly string[]): PejlError[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.csv') && !listed.includes(basename(name, '.csv')))
    .map((name) => {
      const table = basename(name, '.csv');
      return statisticsErrors.create('statistics/table-not-listed', { table }, { file: shown(dir, name) });
    });
}

function read(dir: string, name: string): string {
  try {
    return readFileSync(join(dir, name), 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    throw statisticsErrors.create('statistics/file-not-readable', { reason }, { file: shown(dir, name) });
  }
}

/** `published/x.csv`: the folder's own name is enough to find it, and says nothing about the machine. */
function shown(dir: string, name: string): string {
  return join(basename(dir), name);
}
