/** A goal of a plan: what is measured, from where, to where, and what is still open about it. */
import { z } from 'zod';
import { day, lines, slug, span, text, unit } from './common.ts';
import { goalRegister } from './goal-register.ts';
import { target } from './target.ts';
import { targetGroup } from './target-group.ts';

/** Rows of a published table: all that have these values. */
const figureSelector = z.strictObject({
  table: slug,
  measure: z.string(),
  group: z.string().optional(),
  area: z.string().optional(),
  /** Only the rows about exactly this period: keeps a rounded repetition of another printed row out of a series. */
  period: span.optional(),
});

const measure = z.strictObject({
  what: text,
  unit,
  population: text.optional(),
  numerator: text.optional(),
  denominator: text.optional(),
  window: text.optional(),
  statistic: z.enum(['average', 'year-end', 'cumulative', 'cohort', 'annual-figure', 'change', 'not-stated']),
  source: text.optional(),
});

const baseline = z.strictObject({
  value: z.number(),
  unit,
  period: span,
  /** `stated`: printed as the baseline. `expected`: only a forecast of it. `nearest`: a figure from elsewhere in the plan. */
  kind: z.enum(['stated', 'expected', 'nearest']),
  note: text.optional(),
  lines: lines.optional(),
});

/** What the plan leaves open. Shown with the goal, never filled in. */
const openQuestion = z.strictObject({
  about: z.enum([
    'baseline',
    'period',
    'definition',
    'unit',
    'population',
    'source',
    'direction',
    'comparison',
    'other',
  ]),
  text,
  /** Without an answer the goal cannot be measured at all. */
  blocks_measuring: z.boolean().optional(),
});

/** Dated follow-up of any goal, and the only follow-up of a goal without a number. */
const evidence = z.strictObject({
  on: day,
  text,
  lines: lines.optional(),
  figures: z.array(figureSelector).optional(),
});
const milestone = z.strictObject({ due: day, text, reached_on: day.optional(), lines: lines.optional() });
const rating = z.strictObject({ on: day, rating: z.enum(['good', 'mixed', 'poor']), reason: text });

export const goal = z.strictObject({
  id: slug,
  title: text,
  ministerial_goals: z.array(z.number().int()).optional(),
  ministerial_goals_basis: z.enum(['stated', 'inferred']).optional(),
  target_group: z.array(targetGroup).min(1),
  /** Stands in the plan's own list of goals; false: an aim stated in the running text. */
  in_goal_list: z.boolean(),
  part_of: slug.optional(),
  measure: measure.optional(),
  /** Absent: a goal without a number, followed by evidence. */
  target: target.optional(),
  baseline: baseline.optional(),
  /** Published rows of the same measure that tell how it goes; `area: comparison` rows are the area compared with. */
  figures: z.array(figureSelector).optional(),
  comparison_figures: z.array(figureSelector).optional(),
  /** Printed figures that shed light on a goal but do not measure it. */
  attached_figures: z.array(figureSelector).optional(),
  /** How a register answers the goal; absent: nobody has looked yet. */
  register: goalRegister.optional(),
  comparison: z.enum(['none', 'national', 'region', 'rar-oestjylland', 'cluster']),
  open_questions: z.array(openQuestion).optional(),
  evidence: z.array(evidence).optional(),
  milestones: z.array(milestone).optional(),
  ratings: z.array(rating).optional(),
  notes: text.optional(),
  lines,
  restated_lines: lines.optional(),
});
export type Goal = z.infer<typeof goal>;
