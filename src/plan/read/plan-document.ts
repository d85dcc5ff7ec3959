/** A YAML text whose every value knows its line and column. */
import { type Document, isMap, isNode, LineCounter, type Node, parseDocument, type YAMLParseError } from 'yaml';
import type { PejlError, Place } from '../../core/errors/pejl-error.ts';
import { planErrors } from '../errors.ts';

/** Field names and list positions from the top: `['goals', 3, 'target', 'unit']`. */
export type FieldPath = readonly PropertyKey[];

export interface PlanDocument {
  readonly file: string;
  readonly value: unknown;
  /** What keeps the text from being YAML. */
  readonly errors: readonly PejlError[];
  /** Where the value stands; for a missing one, where the thing stands that lacks it. */
  placeOf(path: FieldPath): Place;
  /** Where the name of a field stands. */
  placeOfField(parent: FieldPath, field: string): Place;
}

export function readDocument(source: string, file: string): PlanDocument {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number, path: FieldPath): Place => {
    const { line, col } = lines.linePos(offset);
    const field = path.map(String).join('.');
    return { file, line: Math.max(1, line), column: Math.max(1, col), ...(field && { field }) };
  };
  return {
    file,
    value: document.errors.length > 0 ? undefined : document.toJS(),
    errors: document.errors.map((error) => syntaxError(error, source, at(error.pos[0], []))),
    placeOf: (path) => at(offsetOf(nodeAt(document, path)), path),
    placeOfField: (parent, field) => {
      const map = nodeAt(document, parent);
      const pair = isMap(map) ? map.items.find(({ key }) => String(key) === field) : undefined;
      return at(offsetOf(isNode(pair?.key) ? pair.key : map), [...parent, field]);
    },
  };
}

/** The value at the path, or the nearest thing above it that exists. */
function nodeAt(document: Document, path: FieldPath): Node | null {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return document.contents;
}

function offsetOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

const INDENT_CODES = ['TAB_AS_INDENT', 'BAD_INDENT', 'BAD_COLLECTION_TYPE'];

function syntaxError(error: YAMLParseError, source: string, place: Place): PejlError {
  if (error.code === 'DUPLICATE_KEY') {
    const field = /^[^\s:]+/.exec(source.slice(error.pos[0]))?.[0] ?? '';
    return planErrors.create('plan/double-field', { field }, place);
  }
  return planErrors.create(INDENT_CODES.includes(error.code) ? 'plan/bad-indent' : 'plan/not-yaml', {}, place);
}
