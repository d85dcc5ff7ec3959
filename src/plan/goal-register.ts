/**
 * How a register answers a goal: the measure of `docs/measures.md`, the groups it is narrowed to, the periods it is counted
 * in, and how far it says the same as the plan. Where no register can answer, what exactly is missing.
 */
import { z } from 'zod';
import { slug, text } from './common.ts';

/** What a register measure may do otherwise than the plan. */
export const DIFFERENCES = {
  unit: { da: 'Enhed', en: 'Unit' },
  definition: { da: 'Definition', en: 'Definition' },
  population: { da: 'Hvem der tælles', en: 'Who is counted' },
  dating: { da: 'Tidspunkt', en: 'Dating' },
  comparison: { da: 'Sammenligning', en: 'Comparison' },
} as const;

const difference = z.strictObject({ about: z.enum(Object.keys(DIFFERENCES) as [keyof typeof DIFFERENCES]), text });

const answered = {
  /** Id of the measure. */
  measure: slug,
  /** Groups it is narrowed to; several values of one are added up. */
  only: z.record(z.string(), z.array(z.string()).min(1)).optional(),
  /** The periods that the target is about, and shorter ones on the way there. */
  periods: z.array(z.enum(['month', 'quarter', 'half-year', 'year'])).min(1),
  /** The figure of a period stands for its last day, where the plan counts at year end. */
  at: z.literal('last-day').optional(),
  /** The goal is about the place among all municipalities that the figure gives. */
  as: z.literal('rank').optional(),
  /** Code of the area compared with: `000`, `1083`, `rar-oestjylland`. */
  against: z.string().optional(),
  see_also: z.array(slug).optional(),
};

export const goalRegister = z.discriminatedUnion('fit', [
  /** Counts what the words of the goal say. */
  z.strictObject({ fit: z.literal('exact'), ...answered }),
  /** Counts almost that; `differs` says what is otherwise. */
  z.strictObject({ fit: z.literal('near'), ...answered, differs: z.array(difference).min(1) }),
  z.strictObject({ fit: z.literal('none'), missing: text, see_also: z.array(slug).optional() }),
]);
export type GoalRegister = z.infer<typeof goalRegister>;
export type Answered = Exclude<GoalRegister, { fit: 'none' }>;

/** The measure that answers a goal, or `undefined` where none does. */
export function answeredBy(register: GoalRegister | undefined): Answered | undefined {
  return register === undefined || register.fit === 'none' ? undefined : register;
}
