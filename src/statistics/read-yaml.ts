/** A YAML file read by its schema; what is wrong comes with file, line and column. */
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { PejlErrors } from '../core/errors/pejl-error.ts';
import { statisticsErrors } from './errors.ts';

/** Refuses with `statistics/not-yaml`, or with a `statistics/catalogue-field` for each field that does not fit. */
export function readYaml<T>(source: string, file: string, schema: z.ZodType<T>): T {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const placeOf = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col };
  };
  const [broken] = document.errors;
  if (broken) {
    throw statisticsErrors.create('statistics/not-yaml', { reason: broken.message }, placeOf(broken.pos[0]));
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  const [first, ...more] = result.error.issues.map((issue) => {
    const field = issue.path.map(String).join('.');
    return statisticsErrors.create(
      'statistics/catalogue-field',
      { field, reason: issue.message },
      placeOf(offsetAt(document, issue.path)),
    );
  });
  throw first ? new PejlErrors([first, ...more]) : result.error;
}

/** The offset of the value at the path, or of the nearest thing above it. */
function offsetAt(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}
