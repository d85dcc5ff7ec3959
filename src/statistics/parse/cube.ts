/** A full table of numbers over several dimensions, the last running fastest, as JSON-stat and PX hold it. */
import { statisticsErrors } from '../errors.ts';
import { Gathering } from './gather.ts';
import type { ParsedFile, Reading } from './observation.ts';

export interface Dimension {
  readonly name: string;
  readonly role: 'time' | 'area' | 'measure' | 'group';
  readonly codes: readonly string[];
  /** One for each code. */
  readonly labels: readonly string[];
}

export interface Cube {
  readonly file: string;
  readonly title: string | null;
  readonly unit: string | null;
  /** What is counted, when no dimension says so. */
  readonly measure: string;
  readonly dimensions: readonly Dimension[];
  /** How many numbers the file holds. */
  readonly size: number;
  /** The reading at a position in row-major order. */
  readingAt(position: number): Reading;
}

interface Labelled {
  period: string;
  area: string | null;
  areaName: string | null;
  measure: string;
}

export function observationsOf({ file, title, unit, measure, dimensions, size, readingAt }: Cube): ParsedFile {
  const expected = dimensions.reduce((product, { codes }) => product * codes.length, 1);
  if (expected !== size) {
    throw statisticsErrors.create('statistics/cube-size', { expected, found: size }, { file });
  }
  if (!dimensions.some(({ role }) => role === 'time')) {
    throw statisticsErrors.create('statistics/no-time', {}, { file });
  }
  const grouping = dimensions.filter(({ role }) => role === 'group');
  const gathering = new Gathering(
    file,
    grouping.map(({ name }) => name),
  );
  const at = dimensions.map(() => 0);
  for (let position = 0; position < size; position++) {
    const cell: Labelled = { period: '', area: null, areaName: null, measure };
    const values: string[] = [];
    for (const [index, { role, codes, labels }] of dimensions.entries()) {
      const step = at[index]!;
      if (role === 'time') cell.period = codes[step]!;
      else if (role === 'area') [cell.area, cell.areaName] = [codes[step]!, labels[step]!];
      else if (role === 'measure') cell.measure = labels[step]!;
      else values.push(labels[step]!);
    }
    gathering.add({ ...cell, values, ...readingAt(position) });
    for (let index = at.length - 1; index >= 0; index--) {
      at[index]!++;
      if (at[index]! < dimensions[index]!.codes.length) break;
      at[index] = 0;
    }
  }
  return gathering.finish(title, unit);
}

const AREA_NAMES = ['område', 'omrade', 'region', 'bopkom', 'bopomr', 'kommune', 'arbejdssted', 'area'];
const TIME_NAMES = ['tid', 'time', 'periode', 'år', 'kvartal', 'måned'];
const MEASURE_NAMES = ['contentscode', 'indhold', 'contents', 'variabel'];

/** What a dimension is for, by its name. */
export function roleByName(...names: readonly string[]): Dimension['role'] {
  const lower = names.map((name) => name.trim().toLowerCase());
  const isOneOf = (known: readonly string[]) => lower.some((name) => known.includes(name));
  if (isOneOf(TIME_NAMES)) return 'time';
  if (isOneOf(AREA_NAMES)) return 'area';
  return isOneOf(MEASURE_NAMES) ? 'measure' : 'group';
}
