/** Reads a file of law. Everything that is wrong with it is told at once, with file, line and column. */
import { type Document, isMap, isNode, LineCounter, type Node, parseDocument } from 'yaml';
import { z } from 'zod';
import { type Day, parseDay, printDay } from '../../core/day.ts';
import { type PejlError, PejlErrors, type Place } from '../../core/errors/pejl-error.ts';
import { ruleErrors } from '../errors.ts';
import {
  HOLDS,
  KEYED_ON,
  type KeyedOn,
  LAW_CONFIDENCES,
  type LawConfidence,
  type LawItem,
  type LawVersion,
} from './law-item.ts';
import { LAW_UNIT_IDS } from './law-unit.ts';
import { type ItemShape, readValue, Unfit } from './law-value.ts';

const text = z.strictObject({ da: z.string().min(1), en: z.string().min(1) });
const day = z.string().transform((written, context): Day => {
  try {
    return parseDay(written);
  } catch {
    context.addIssue({ code: 'custom', message: 'day' });
    return z.NEVER;
  }
});

const fileVersion = z.strictObject({
  from: day.optional(),
  to: day.optional(),
  value: z.unknown().optional(),
  decide: text.optional(),
  source: z.strictObject({ act: z.string().min(1), section: z.string().min(1).optional() }).optional(),
  checked: day,
  confidence: z.enum(Object.keys(LAW_CONFIDENCES) as [LawConfidence, ...LawConfidence[]]),
  note: text.optional(),
  planned: z.literal(true).optional(),
});

const file = z.strictObject({
  rules: z.array(z.string().regex(/^[A-Z]{2}-\d{2}$/)).min(1),
  title: text,
  unit: z.enum(LAW_UNIT_IDS),
  holds: z.enum(HOLDS),
  keyed_on: z.enum(Object.keys(KEYED_ON) as [KeyedOn, ...KeyedOn[]]),
  among: z.array(z.string()).min(1).optional(),
  versions: z.array(fileVersion).min(1),
});

/** Fields of a file and of its versions, for error messages. */
const FIELDS = { file: Object.keys(file.shape).join(', '), version: Object.keys(fileVersion.shape).join(', ') };

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
  const parsed = file.safeParse(document.toJS());
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

function expectedBy(issue: z.core.$ZodIssue): { expected: string; expectedEn: string } {
  if (issue.code === 'invalid_value') {
    const values = issue.values.join(', ');
    return { expected: `en af: ${values}`, expectedEn: `one of: ${values}` };
  }
  if (issue.code === 'custom') return { expected: 'en dato som 2014-07-01', expectedEn: 'a date such as 2014-07-01' };
  if (issue.code === 'invalid_format')
    return { expected: 'et regelnummer som RF-01', expectedEn: 'a rule id such as RF-01' };
  if (issue.code === 'invalid_type' && issue.expected === 'array')
    return { expected: 'en liste', expectedEn: 'a list' };
  if (issue.code === 'invalid_type' && issue.expected === 'object') return { expected: 'felter', expectedEn: 'fields' };
  return { expected: 'en tekst, der ikke er tom', expectedEn: 'a text that is not empty' };
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
