/** Reads a file of law. Everything that is wrong with it is told at once, with file, line and column. */
import { type Document, isMap, isNode, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Day, printDay } from '../../core/day.ts';
import { type PejlError, PejlErrors, type Place } from '../../core/errors/pejl-error.ts';
import { ruleErrors } from '../errors.ts';
import type { LawItem, LawVersion } from './law-item.ts';
import { expectedBy, FIELDS, type fileVersion, lawFile } from './law-schema.ts';
import { type ItemShape, readValue, Unfit } from './law-value.ts';

type Path = readonly PropertyKey[];
type Report = (
  code: Parameters<typeof ruleErrors.create>[0],
  path: Path,
  facts?: Record<string, string | number>,
) => void;

/** The item in a YAML text; `name` is the file as errors give it. Throws `PejlErrors` (`rules/law-…`). */
export function readLawItem(source: string, id: string, name: string): LawItem {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const errors: PejlError[] = [];
  const place = (offset: number, path: Path): Place => {
    const { line, col } = lines.linePos(offset);
    return {
      file: name,
      line: Math.max(1, line),
      column: Math.max(1, col),
      ...(path.length > 0 && { field: path.join('.') }),
    };
  };
  const report: Report = (code, path, facts = {}) => {
    errors.push(ruleErrors.create(code, facts, place(offsetAt(document, path), path)));
  };
  for (const error of document.errors)
    errors.push(ruleErrors.create('rules/law-not-yaml', {}, place(error.pos[0], [])));
  refuseAny(errors);
  const parsed = lawFile.safeParse(document.toJS());
  if (!parsed.success) for (const issue of parsed.error.issues) reportIssue(issue, document, report);
  refuseAny(errors);
  const { keyed_on, versions, ...rest } = parsed.data!;
  const item: LawItem = {
    id,
    ...rest,
    keyedOn: keyed_on,
    versions: versions.map((version, at) => versionOf(version, rest, ['versions', at], report)),
  };
  checkTime(item.versions, report);
  refuseAny(errors);
  return item;
}

function versionOf(written: z.infer<typeof fileVersion>, shape: ItemShape, path: Path, report: Report): LawVersion {
  const { from, to, value, ...rest } = written;
  const days = { from: from ?? Number.NEGATIVE_INFINITY, to: to === undefined ? Number.POSITIVE_INFINITY : to + 1 };
  if (rest.confidence === 'X') {
    if (value !== undefined) report('rules/law-open-has-value', [...path, 'value']);
    if (rest.decide === undefined) report('rules/law-missing-field', path, { field: 'decide' });
    return { ...rest, ...days };
  }
  if (value === undefined) report('rules/law-missing-field', path, { field: 'value' });
  if (rest.source === undefined) report('rules/law-missing-field', path, { field: 'source' });
  if (rest.decide !== undefined) {
    report('rules/law-bad-field', [...path, 'decide'], {
      field: 'decide',
      value: rest.decide.da,
      expected: 'intet: kun en version med confidence X skal afgøres',
      expectedEn: 'nothing: only a version with confidence X is to be decided',
    });
  }
  if (value === undefined) return { ...rest, ...days };
  try {
    return { ...rest, ...days, value: readValue(value, shape) };
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    report('rules/law-wrong-unit', [...path, 'value', ...error.path], {
      value: JSON.stringify(error.found) ?? '',
      unit: shape.unit,
      expected: error.expected.da,
      expectedEn: error.expected.en,
    });
    return { ...rest, ...days };
  }
}

/** Versions in force follow each other without gap or overlap; each planned one begins after the one before it. */
function checkTime(versions: readonly LawVersion[], report: Report): void {
  let before: LawVersion | undefined;
  versions.forEach((version, at) => {
    const path = ['versions', at, 'from'];
    if (version.to <= version.from) {
      report('rules/law-overlap', path, { from: shown(version.from), to: shown(version.to - 1) });
    } else if (before !== undefined && version.planned === before.planned) {
      const [end, begin] = [shown(before.to - 1), shown(version.from)];
      if (version.from < before.to) report('rules/law-overlap', path, { from: begin, to: end });
      if (version.from > before.to)
        report('rules/law-gap', path, { from: shown(before.to), to: shown(version.from - 1) });
    } else if (before?.planned) {
      report('rules/law-overlap', path, { from: shown(version.from), to: shown(before.from) });
    }
    before = version;
  });
}

function shown(of: Day): string {
  return Number.isFinite(of) ? printDay(of) : '–';
}

function reportIssue(issue: z.core.$ZodIssue, document: Document, report: Report): void {
  const path = issue.path;
  const field = String(path.at(-1) ?? '');
  if (issue.code === 'unrecognized_keys') {
    const fields = path.length === 0 ? FIELDS.file : path.length === 2 ? FIELDS.version : 'da, en; act, section';
    for (const key of issue.keys) report('rules/law-unknown-field', [...path, key], { field: key, fields });
    return;
  }
  const found = document.getIn(path);
  if (found === undefined) {
    report('rules/law-missing-field', path, { field });
    return;
  }
  const value = typeof found === 'object' ? '…' : String(found);
  report('rules/law-bad-field', path, { field, value, ...expectedBy(issue) });
}

/** Where the value (or the name of a field that has no value) stands; else the nearest thing above it. */
function offsetAt(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent) ? parent.items.find((each) => String(each.key) === key) : undefined;
    const node = isNode(pair?.key) ? pair.key : document.getIn(path.slice(0, length), true);
    if (isNode(node)) return (node as Node).range?.[0] ?? 0;
  }
  return 0;
}

function refuseAny(errors: readonly PejlError[]): void {
  const [first, ...rest] = [...errors].sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0));
  if (first) throw new PejlErrors([first, ...rest]);
}
