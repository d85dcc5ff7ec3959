/** JSON-stat 1 (as StatBank answers) and 2. */
import { statisticsErrors } from '../errors.ts';
import { type Dimension, observationsOf, roleByName } from './cube.ts';
import { isRecord, readJson, refuseMarkup } from './json-text.ts';
import { statbankNumber } from './number-text.ts';
import { known, type ParsedFile, type Reading, unknown } from './observation.ts';

type Fields = Readonly<Record<string, unknown>>;

export function parseJsonStat(text: string, file: string): ParsedFile {
  refuseMarkup(text, file);
  return readJsonStat(readJson(text, file), file);
}

/** An object already read from JSON (`statistics/not-jsonstat`). */
export function readJsonStat(json: unknown, file: string): ParsedFile {
  const dataset = datasetOf(json);
  if (!dataset) throw statisticsErrors.create('statistics/not-jsonstat', {}, { file });
  const all = dataset.dimension as Fields;
  // Version 1 keeps the order, the sizes and the roles inside `dimension`, version 2 beside it.
  const ids = strings(dataset.id ?? all.id);
  const role = (dataset.role ?? all.role) as Readonly<Record<string, readonly string[]>> | undefined;
  const dimensions = ids.map((id) => dimensionOf(id, all[id] as Fields, role));
  const values = dataset.value;
  const sizes = (dataset.size ?? all.size) as readonly number[] | undefined;
  const full = (sizes ?? dimensions.map(({ codes }) => codes.length)).reduce((product, size) => product * size, 1);
  return observationsOf({
    file,
    title: typeof dataset.label === 'string' ? dataset.label : titleOf(dimensions),
    unit: unitOf(ids.map((id) => all[id] as Fields)),
    measure: '',
    dimensions,
    // A sparse `value` names only the positions that hold a number.
    size: Array.isArray(values) ? values.length : full,
    readingAt: (position) => readingOf(at(values, position), at(dataset.status, position)),
  });
}

function datasetOf(json: unknown): Fields | undefined {
  if (!isRecord(json)) return undefined;
  const candidates = [json, ...Object.values(json).filter(isRecord)];
  return candidates.find((each) => isRecord(each.dimension) && each.value !== undefined);
}

function dimensionOf(id: string, fields: Fields | undefined, role: Readonly<Record<string, readonly string[]>> = {}) {
  const category = (fields?.category ?? {}) as Fields;
  const labels = (category.label ?? {}) as Readonly<Record<string, string>>;
  const { index } = category;
  // A dimension with one value may leave the index out.
  const codes = Array.isArray(index)
    ? strings(index)
    : isRecord(index)
      ? Object.entries(index as Record<string, number>)
          .sort(([, a], [, b]) => a - b)
          .map(([code]) => code)
      : Object.keys(labels);
  const label = typeof fields?.label === 'string' ? fields.label : id;
  const byRole = { time: role.time, area: role.geo, measure: role.metric };
  const stated = (Object.keys(byRole) as (keyof typeof byRole)[]).find((key) => byRole[key]?.includes(id));
  return {
    name: id,
    role: stated ?? roleByName(id, label),
    codes,
    labels: codes.map((code) => labels[code] ?? code),
  } satisfies Dimension;
}

/** The one thing the table counts, which StatBank puts in a dimension of its own. */
function titleOf(dimensions: readonly Dimension[]): string | null {
  const [label, another] = dimensions.find(({ role }) => role === 'measure')?.labels ?? [];
  return label !== undefined && another === undefined ? label : null;
}

function unitOf(dimensions: readonly (Fields | undefined)[]): string | null {
  const bases = dimensions.flatMap((fields) => {
    const units = (fields?.category as Fields | undefined)?.unit;
    return isRecord(units) ? Object.values(units).map((unit) => (unit as Fields).base ?? (unit as Fields).label) : [];
  });
  const [unit, another] = [...new Set(bases.filter((base) => typeof base === 'string'))];
  return unit !== undefined && another === undefined ? unit : null;
}

function readingOf(value: unknown, status: unknown): Reading {
  if (typeof value === 'number') return known(value);
  const sign = typeof value === 'string' ? value : typeof status === 'string' ? status : '';
  return statbankNumber(sign) ?? unknown('not-available');
}

/** `value` and `status` are lists, or objects from position to value; a single `status` holds for all. */
function at(list: unknown, position: number): unknown {
  if (Array.isArray(list)) return list[position];
  return isRecord(list) ? list[String(position)] : list;
}

function strings(list: unknown): string[] {
  return Array.isArray(list) ? list.map(String) : [];
}
