/**
 * How a printed figure can be computed again from other printed figures, as data in `published/catalogue.yaml`. A field
 * that an input leaves out is that of the figure being checked.
 */
import { z } from 'zod';
import { UNIT_IDS } from '../core/unit.ts';

const input = z.strictObject({
  table: z.string().optional(),
  area: z.string().optional(),
  group: z.string().optional(),
  /** Several: whichever of them is printed for the period. */
  measure: z.union([z.string(), z.array(z.string())]).optional(),
  period: z.string().optional(),
});
export type RuleInput = z.infer<typeof input>;

/** The printed figures a rule checks: all that have these values. */
const checked = z.strictObject({
  measure: z.string().optional(),
  unit: z.enum(UNIT_IDS).optional(),
  area: z.string().optional(),
  group: z.string().optional(),
  level: z.enum(['total', 'subtotal', 'leaf']).optional(),
  period: z.string().optional(),
});
export type CheckedFigures = z.infer<typeof checked>;

export const recomputationRule = z.discriminatedUnion('how', [
  /** The later level minus the earlier one, by the from/to period of the figure. */
  z.strictObject({ how: z.literal('change'), for: checked, of: input }),
  z.strictObject({ how: z.literal('percent-change'), for: checked, of: input }),
  /** All leaves of the same area, measure, unit and period; `groups`: only these. */
  z.strictObject({ how: z.literal('sum-of-leaves'), for: checked, groups: z.array(z.string()).optional() }),
  z.strictObject({ how: z.literal('sum-of-areas'), for: checked, areas: z.array(z.string()) }),
  z.strictObject({
    how: z.literal('sum'),
    for: checked,
    constant: z.number().optional(),
    plus: z.array(input).optional(),
    minus: z.array(input).optional(),
  }),
  /** `part` in percent of `whole`. */
  z.strictObject({ how: z.literal('share'), for: checked, part: input, whole: input }),
  /** Printed in two places. */
  z.strictObject({ how: z.literal('same'), for: checked, as: input }),
]);
export type RecomputationRule = z.infer<typeof recomputationRule>;
