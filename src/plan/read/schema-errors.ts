/** What the schema found wrong, said in our words with the place in the file. */
import type { z } from 'zod';
import { nearestFirst } from '../../core/closest.ts';
import { PejlError } from '../../core/errors/pejl-error.ts';
import type { Text } from '../../core/text.ts';
import { type PlanErrorCode, planErrors } from '../errors.ts';
import { fieldsOf } from './fields-of.ts';
import type { FieldPath, PlanDocument } from './plan-document.ts';

const SHOWN = 12;

export function schemaErrors(error: z.ZodError, schema: z.ZodType, document: PlanDocument): PejlError[] {
  return error.issues.flatMap((issue) => errorsOf(issue, issue.path, schema, document));
}

type Issue = z.core.$ZodIssue;

function errorsOf(issue: Issue, path: FieldPath, schema: z.ZodType, document: PlanDocument): PejlError[] {
  const found = valueAt(document.value, path);
  const [field, parent] = [nameOf(path), path.slice(0, -1)];
  const facts = { field, value: shorten(found), where: whereOf(document.value, parent) };
  const create = (code: PlanErrorCode, more = {}) => [
    planErrors.create(code, { ...facts, ...more }, document.placeOf(path)),
  ];

  if (issue.code === 'unrecognized_keys') {
    const fields = fieldsOf(schema, path, document.value);
    const where = whereOf(document.value, path);
    return issue.keys.map((key) =>
      planErrors.create(
        'plan/unknown-field',
        { field: key, where, ...choices(key, fields) },
        document.placeOfField(path, key),
      ),
    );
  }
  if (found === undefined) return create('plan/missing-field');
  if (issue.message in planErrors.texts) return create(issue.message as PlanErrorCode);
  switch (issue.code) {
    case 'custom':
      return [custom(issue, facts, document.placeOf(path))];
    case 'invalid_value':
      return create('plan/unknown-value', choices(shorten(found), issue.values.map(String)));
    case 'invalid_type':
      return create(WRONG_TYPE[issue.expected] ?? 'plan/does-not-fit', { where: whereOf(document.value, path) });
    case 'too_small':
      return create(issue.origin === 'array' || issue.origin === 'string' ? 'plan/empty' : 'plan/out-of-range');
    case 'too_big':
      return create('plan/out-of-range');
    case 'invalid_union':
      return union(issue, path, schema, document) ?? create('plan/does-not-fit');
    case 'invalid_key':
    case 'invalid_element':
      return create('plan/unknown-field', choices(field, fieldsOf(schema, parent, document.value)));
    default:
      return create('plan/does-not-fit');
  }
}

const WRONG_TYPE: Readonly<Record<string, PlanErrorCode>> = {
  number: 'plan/not-a-number',
  int: 'plan/not-a-whole-number',
  string: 'plan/not-text',
  boolean: 'plan/not-yes-or-no',
  array: 'plan/not-a-list',
  object: 'plan/not-fields',
  record: 'plan/not-fields',
};

/** A wrong `shape`, or else what the best fitting member of the union lacks. */
function union(
  issue: z.core.$ZodIssueInvalidUnion,
  path: FieldPath,
  schema: z.ZodType,
  document: PlanDocument,
): PejlError[] | undefined {
  const options = 'options' in issue ? (issue.options as unknown[]).map(String) : [];
  if (options.length > 0) {
    const value = shorten(valueAt(document.value, path));
    const facts = { value, field: nameOf(path), ...choices(value, options) };
    return [planErrors.create('plan/unknown-value', facts, document.placeOf(path))];
  }
  const best = [...issue.errors].sort((a, b) => a.length - b.length)[0];
  return best?.flatMap((inner) => errorsOf(inner, [...path, ...inner.path], schema, document));
}

function custom(issue: z.core.$ZodIssueCustom, facts: Readonly<Record<string, string>>, place: PejlError['place']) {
  const text = issue.params?.text as Text | undefined;
  return text ? new PejlError(issue.message, text, facts, place) : planErrors.create('plan/does-not-fit', facts, place);
}

function choices(word: string, allowed: readonly string[]): { closest: string; allowed: string } {
  const sorted = nearestFirst(word, allowed);
  const more = sorted.length > SHOWN ? ' …' : '';
  return { closest: sorted[0] ?? '', allowed: `${sorted.slice(0, SHOWN).join(', ')}${more}` };
}

/** The field, or for an item of a list the field that holds the list. */
function nameOf(path: FieldPath): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce((at, step) => (at as Record<PropertyKey, unknown> | null | undefined)?.[step], value);
}

/** The fields on the way, with the id in place of a number in a list: `aalborg-2018-g-fleksjob › target`. */
function whereOf(value: unknown, path: FieldPath): string {
  const named = path.findLastIndex(
    (_, index) => typeof idOf(valueAt(value, path.slice(0, index + 1))) === 'string' && index < path.length,
  );
  const id = named < 0 ? [] : [String(idOf(valueAt(value, path.slice(0, named + 1))))];
  const steps = [
    ...id,
    ...path.slice(named + 1).map((step) => (typeof step === 'number' ? `nr. ${step + 1}` : String(step))),
  ];
  return steps.length > 0 ? steps.join(' › ') : 'plan';
}

function idOf(value: unknown): unknown {
  return (value as { id?: unknown } | null | undefined)?.id;
}

function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
