/** The catalogue of published tables and the measure names, as they stand in `published/*.yaml`. */
import { z } from 'zod';
import type { Text } from '../core/text.ts';
import { TABLE_KINDS } from './published-table.ts';
import { readYaml } from './read-yaml.ts';
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
