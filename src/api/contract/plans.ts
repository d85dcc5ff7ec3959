/** Plans and their goals on the wire. */
import { z } from 'zod';
import { NOT_MEASURABLE, VERDICTS } from '../../core/verdict.ts';
import { figureRef, quantity, reading, text, unit } from './common.ts';

export const verdict = z.enum(VERDICTS);

const sparkPoint = z.object({ period: z.string(), value: z.number() });

/** A goal with its verdict, as a row of the overview. */
export const goalSummary = z
  .object({
    id: z.string(),
    title: text,
    ministerialGoals: z.array(z.number().int()),
    targetGroups: z.array(z.string()),
    inGoalList: z.boolean(),
    partOf: z.string().nullable(),
    shape: z.string().nullable(),
    measureUnit: unit.nullable(),
    verdict,
    why: z.enum(NOT_MEASURABLE).nullable(),
    sentence: text,
    /** The target in words: "højst 3.725 fuldtidspersoner i snit over 2018". */
    targetText: text,
    baseline: reading.nullable(),
    target: reading.nullable(),
    actual: reading.nullable(),
    gap: quantity.nullable(),
    behind: z.boolean().nullable(),
    required: quantity.extend({ text }).nullable(),
    /** Known figures of the goal's own measure in time order. */
    spark: z.array(sparkPoint),
    openQuestions: z.number().int(),
    initiatives: z.number().int(),
  })
  .meta({ id: 'GoalSummary' });
export type GoalSummaryDto = z.infer<typeof goalSummary>;

export const ministerialGoal = z.object({ number: z.number().int(), title: text });

export const planHead = z
  .object({
    id: z.string(),
    municipality: z.object({ code: z.string(), name: z.string() }),
    year: z.number().int(),
    kind: z.enum(['draft', 'final']),
    printed: z.object({ on: z.string(), basis: z.enum(['stated', 'inferred']), note: text }),
    counts: z.object({
      goals: z.number(),
      withNumber: z.number(),
      initiatives: z.number(),
      principles: z.number(),
      tables: z.number(),
      figures: z.number(),
    }),
    /** The newest day on which something about the plan became known; a good as-of for a plan whose year is over. */
    lastKnown: z.string(),
  })
  .meta({ id: 'PlanHead' });
export type PlanHeadDto = z.infer<typeof planHead>;

export const planList = z.object({ plans: z.array(planHead) });

/** The overview (Oversigt): the plan, its goals with verdicts, and how many of each. */
export const planOverview = z
  .object({
    plan: planHead,
    asOf: z.string(),
    committee: z.string(),
    ministerialGoals: z.array(ministerialGoal),
    mapping: z.object({ basis: z.enum(['stated', 'inferred']), note: text }),
    /** A ministerial goal, or else a theme of the plan's own. */
    withoutLocalGoal: z.array(
      z.object({ ministerialGoal: z.number().int().nullable(), theme: text.nullable(), reason: text }),
    ),
    verdicts: z.record(verdict, z.number().int()),
    goals: z.array(goalSummary),
    principles: z.array(
      z.object({
        id: z.string(),
        title: text,
        kind: text,
        notes: text.nullable(),
        goals: z.array(z.string()),
        lines: z.array(z.string()),
      }),
    ),
    heard: z.array(z.object({ name: z.string(), role: text.nullable(), lines: z.array(z.string()) })),
    organisation: z.array(
      z.object({
        kind: z.enum(['committee', 'council', 'unit', 'partner']),
        name: z.string(),
        note: text.nullable(),
        lines: z.array(z.string()),
      }),
    ),
    followUp: z.array(
      z.object({
        what: text,
        frequency: text.nullable(),
        period: z.string().nullable(),
        actor: text.nullable(),
        lines: z.array(z.string()),
      }),
    ),
    lostInExtraction: z.array(z.object({ what: text, lines: z.array(z.string()) })),
  })
  .meta({ id: 'PlanOverview' });
export type PlanOverviewDto = z.infer<typeof planOverview>;

export const goalList = z.object({ goals: z.array(goalSummary) });

/** A point of the goal's chart. */
const seriesPoint = reading.extend({ status: z.string(), area: z.string() });

/** How a register answers the goal; `null` where nobody has looked yet. */
const goalRegister = z.object({
  fit: z.enum(['exact', 'near', 'none']),
  /** Id of the register measure; `null` where no register can answer. */
  measure: z.string().nullable(),
  /** The groups it is narrowed to. */
  narrowed: z.array(z.object({ group: text, values: z.array(text) })),
  differs: z.array(z.object({ about: text, text })),
  /** What exactly a register lacks, where it cannot answer. */
  missing: text.nullable(),
  seeAlso: z.array(z.string()),
});

/** One goal (Mål): the verdict with everything it stands on. */
export const goalDetail = z
  .object({
    plan: planHead,
    asOf: z.string(),
    goal: goalSummary,
    shape: z.unknown().meta({ description: 'The target as data; see Target' }),
    measure: z
      .object({
        what: text,
        unit,
        population: text.nullable(),
        numerator: text.nullable(),
        denominator: text.nullable(),
        window: text.nullable(),
        statistic: z.string(),
        source: text.nullable(),
      })
      .nullable(),
    register: goalRegister.nullable(),
    series: z.array(seriesPoint),
    comparison: z.array(seriesPoint),
    attached: z.array(seriesPoint.extend({ measure: text, group: z.string() })),
    path: z.array(reading),
    remarks: z.array(text),
    used: z.array(figureRef),
    openQuestions: z.array(z.object({ about: z.string(), text, blocksMeasuring: z.boolean() })),
    condition: z.object({ text, decided: z.object({ fulfilled: z.boolean(), on: z.string() }).nullable() }).nullable(),
    evidence: z.array(z.object({ on: z.string(), text, lines: z.array(z.string()) })),
    milestones: z.array(z.object({ due: z.string(), text, reachedOn: z.string().nullable() })),
    ratings: z.array(z.object({ on: z.string(), rating: z.enum(['good', 'mixed', 'poor']), reason: text })),
    notes: text.nullable(),
    baselineNote: text.nullable(),
    initiatives: z.array(z.object({ id: z.string(), title: text, type: text })),
    parts: z.array(z.object({ id: z.string(), title: text, verdict })),
    source: z.object({ file: z.string(), lines: z.array(z.string()), restated: z.array(z.string()) }),
  })
  .meta({ id: 'GoalDetail' });
export type GoalDetailDto = z.infer<typeof goalDetail>;

export const initiativeDto = z
  .object({
    id: z.string(),
    title: text,
    type: z.object({ id: z.string(), label: text }),
    targetGroups: z.array(z.string()),
    goals: z.array(z.object({ id: z.string(), title: text, verdict })),
    ministerialGoals: z.array(z.number().int()),
    partners: z.array(z.string()),
    dates: z.array(z.object({ label: text, when: text })),
    funding: z.string().nullable(),
    notes: text.nullable(),
    lines: z.array(z.string()),
  })
  .meta({ id: 'Initiative' });
export type InitiativeDto = z.infer<typeof initiativeDto>;

/** The initiatives (Indsatser). */
export const initiativeList = z
  .object({ plan: planHead, asOf: z.string(), linksNote: text, initiatives: z.array(initiativeDto) })
  .meta({ id: 'InitiativeList' });
export type InitiativeListDto = z.infer<typeof initiativeList>;

/** The five plans side by side (Sammenlign), by theme of ministerial goal. */
export const comparison = z
  .object({
    asOf: z.string(),
    plans: z.array(planHead),
    themes: z.array(
      z.object({
        id: z.string(),
        title: text,
        cells: z.array(
          z.object({
            plan: z.string(),
            ministerialGoals: z.array(ministerialGoal),
            withoutLocalGoal: text.nullable(),
            goals: z.array(
              z.object({
                id: z.string(),
                title: text,
                shape: z.string().nullable(),
                shapeLabel: text,
                targetText: text,
                verdict,
              }),
            ),
          }),
        ),
      }),
    ),
    shapes: z.array(z.object({ shape: z.string(), label: text, counts: z.record(z.string(), z.number().int()) })),
  })
  .meta({ id: 'Comparison' });
export type ComparisonDto = z.infer<typeof comparison>;
