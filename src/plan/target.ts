/**
 * The shapes a target takes in real plans. Every shape is data; `evaluate/` has one evaluator for each.
 * Signs: a fall is negative. For ranks a lower number is better. `operator_stated: false` means that the plan prints only
 * the number and the direction is our reading.
 */
import { z } from 'zod';
import { day, span, text, unit } from './common.ts';

const operator = z.enum(['<=', '<', '>=', '>', '=', 'up-to']);
export type Operator = z.infer<typeof operator>;

const quantity = z.strictObject({ value: z.number(), unit });

const shared = {
  operator,
  operator_stated: z.boolean(),
  /** Holds only if something outside happens (a trial approved, a grant given). Unknown until `decided`. */
  condition: z
    .strictObject({ text, decided: z.strictObject({ fulfilled: z.boolean(), on: day }).optional() })
    .optional(),
  /** As printed beside the target: "5,1 % lower". Recomputed from baseline and target, and shown where it differs. */
  printed_change: quantity.optional(),
};

const level = { ...shared, value: z.number(), unit, period: span };

/** The figure at one point in time, or the year's one published figure. */
const levelAt = z.strictObject({ shape: z.literal('level'), ...level });

/** The average over a period: the running average so far, and what the rest must average. */
const average = z.strictObject({ shape: z.literal('average'), ...level });

/** At most a certain rise: an average with a ceiling above the baseline. */
const ceilingOnRise = z.strictObject({ shape: z.literal('ceiling-on-rise'), ...level });

/** So many in the period, against pace. `added`: so many more than the baseline's count (Fredericia: 50 + 114 = 164). */
const count = z.strictObject({ shape: z.literal('count'), ...level, added: z.number().optional() });

/** A share of something in the period; `as_close_as_possible` where the plan sets no minimum. */
const share = z.strictObject({ shape: z.literal('share'), ...level, as_close_as_possible: z.boolean().optional() });

/** A change from a baseline, in number (`unit` of the measure), in percent, or in percentage points. */
const change = z.strictObject({
  shape: z.literal('change'),
  ...shared,
  change: z.number(),
  in: z.enum(['number', 'percent', 'percentage-points']),
  /** The unit of the measure itself. */
  unit,
  /** From the baseline's period to the target's. */
  period: span,
  at: z.enum(['year-end', 'average', 'not-stated']),
});

/** The same change every year: compounding. `of` is what the percentage is taken of. */
const compound = z.strictObject({
  shape: z.literal('compound'),
  ...shared,
  percent_per_year: z.number(),
  unit,
  period: span,
  of: z.enum(['first-year', 'preceding-year', 'not-stated']),
});

/** Rank r among n, and the change it is printed to take. */
const rank = z.strictObject({
  shape: z.literal('rank'),
  ...shared,
  value: z.number().int(),
  of: z.number().int(),
  required: quantity.optional(),
  period: span,
});

/** Below, at or above another area as that area moves. */
const againstArea = z.strictObject({
  shape: z.literal('against-area'),
  ...shared,
  area: text,
  unit,
  period: span,
  equivalent_rank: z.strictObject({ value: z.number().int(), of: z.number().int() }).optional(),
  required: quantity.optional(),
});

/** Own growth minus the growth of a region. */
const growthGap = z.strictObject({
  shape: z.literal('growth-gap'),
  ...shared,
  gap: z.number(),
  /** `not-stated`: percentage points between the growth rates, or a share of the region's growth? The plan does not say. */
  gap_in: z.enum(['percentage-points', 'percent', 'not-stated']),
  area: text,
  period: span,
});

/** Share of a cohort so many weeks or years after; `added`: printed as a further so many points on the year before. */
const cohort = z.strictObject({
  shape: z.literal('cohort'),
  ...level,
  after: z.union([
    z.strictObject({ weeks: z.number().int() }),
    z.strictObject({ months: z.number().int() }),
    z.strictObject({ years: z.number().int() }),
  ]),
  /** Whether `period` is the cohort's arrival or the year of measuring. */
  period_is: z.enum(['cohort', 'measuring', 'not-stated']),
  added: z.number().optional(),
});

/** A deadline for each case, without a share that must keep it. `from`–`to` where a window is printed (48–96 hours). */
const deadline = z.strictObject({
  shape: z.literal('deadline'),
  within: z.strictObject({ from: z.number().optional(), to: z.number(), unit }),
  counted_from: text,
  share: z.strictObject({ operator, value: z.number() }).optional(),
  period: span,
});

export const target = z.discriminatedUnion('shape', [
  levelAt,
  average,
  ceilingOnRise,
  count,
  share,
  change,
  compound,
  rank,
  againstArea,
  growthGap,
  cohort,
  deadline,
]);
export type Target = z.infer<typeof target>;
export type TargetShape = Target['shape'];
export type TargetOf<S extends TargetShape> = Extract<Target, { shape: S }>;
