/** The catalogue of published tables and the measure names, as they stand in `published/*.yaml`. */
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { PejlErrors } from '../core/errors/pejl-error.ts';
import type { Text } from '../core/text.ts';
import { statisticsErrors } from './errors.ts';
import { TABLE_KINDS } from './published-table.ts';
import { recomputationRule } from './recomputation-rule.ts';

const text = z.strictObject({ da: z.string().min(1), en: z.string().min(1) });
const lines = z.array(z.string().regex(/^\d+(-\d+)?$/)).min(1);

const catalogue = z.strictObject({
  /** Plan → name of its source text. */
  sources: z.record(z.string(), z.string()),
  tables: z.array(
    z.strictObject({
      id: z.string(),
      plan: z.string(),
      kind: z.enum(TABLE_KINDS),
      title: text,
      lines,
      notes: z.array(text).optional(),
      recompute: z.array(recomputationRule).optional(),
    }),
  ),
});
export type Catalogue = z.infer<typeof catalogue>;

const measureNames = z.record(
  z.string(),
  z.strictObject({
    what: z.enum(['level', 'share', 'rank', 'change', 'amount', 'count', 'limit']),
    da: z.string().min(1),
    en: z.string().min(1),
    note: text.optional(),
  }),
);
export type MeasureNames = z.infer<typeof measureNames>;

/** Reads `catalogue.yaml`; what is wrong comes with file, line and column. */
export function readCatalogue(source: string, file: string): Catalogue {
  return readYaml(source, file, catalogue);
}

/** Reads `measures.yaml`. */
export function readMeasureNames(source: string, file: string): MeasureNames {
  return readYaml(source, file, measureNames);
}

/** What a measure is called; a name without a label stands for itself. */
export function measureLabel(names: MeasureNames, measure: string): Text {
  const name = names[measure];
  return name ? { da: name.da, en: name.en } : { da: measure, en: measure };
}

function readYaml<T>(source: string, file: string, schema: z.ZodType<T>): T {
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
