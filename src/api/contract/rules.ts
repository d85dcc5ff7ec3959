/** Rules, the law they read, and what they answer about an invented life. */
import { z } from 'zod';
import { text } from './common.ts';
import { life } from './life.ts';

const CONFIDENCES = ['V', 'P', 'K', 'D', 'X'] as const;
const day = z.string();

export const ruleHead = z
  .object({
    id: z.string(),
    area: z.string(),
    title: text,
    decides: text,
    /** Whether what is recorded about a person is enough to answer it; else what it is asked with. */
    takes: text.nullable(),
    /** The least sure of the versions of its law in force today or later. */
    confidence: z.enum(CONFIDENCES).nullable(),
    /** Some of its law is left to the municipality. */
    open: z.boolean(),
    /** First and last day its law is described for; `null`: without end. */
    from: day.nullable(),
    to: day.nullable(),
  })
  .meta({ id: 'RuleHead' });
export type RuleHeadDto = z.infer<typeof ruleHead>;

export const ruleList = z
  .object({ areas: z.array(z.object({ id: z.string(), title: text })), rules: z.array(ruleHead) })
  .meta({ id: 'RuleList' });
export type RuleListDto = z.infer<typeof ruleList>;

export const lawVersion = z
  .object({
    from: day.nullable(),
    /** The last day included. */
    to: day.nullable(),
    /** As people read it; empty where it must be decided. */
    entries: z.array(z.object({ key: text.nullable(), text })),
    decide: text.nullable(),
    act: z.string().nullable(),
    section: z.string().nullable(),
    checked: day,
    confidence: z.enum(CONFIDENCES),
    confidenceText: text,
    note: text.nullable(),
    /** Announced, not law. */
    planned: z.boolean(),
  })
  .meta({ id: 'LawVersion' });
export type LawVersionDto = z.infer<typeof lawVersion>;

export const lawItem = z
  .object({
    id: z.string(),
    title: text,
    unit: text,
    keyedOn: text,
    rules: z.array(z.string()),
    versions: z.array(lawVersion),
  })
  .meta({ id: 'LawItem' });
export type LawItemDto = z.infer<typeof lawItem>;

export const lawList = z.object({ items: z.array(lawItem) }).meta({ id: 'LawList' });

export const outcome = z
  .object({
    kind: z.enum(['answered', 'undecidable', 'refused']),
    /** The value, as programs read it; `null` unless answered. */
    answer: z.unknown(),
    /** Reasons in order; what stands in the way; or what must be done. */
    because: z.array(text),
    facts: z.array(text),
    ground: z.array(
      z.object({
        law: z.string(),
        title: text,
        act: z.string().nullable(),
        section: z.string().nullable(),
        from: day.nullable(),
        to: day.nullable(),
        confidence: z.enum(CONFIDENCES),
        decided: z.string().nullable(),
      }),
    ),
    next: z.object({ on: day, text }).nullable(),
    /** Code of a refusal, and the item of law that is undecided. */
    code: z.string().nullable(),
    undecided: z.string().nullable(),
  })
  .meta({ id: 'Outcome' });
export type OutcomeDto = z.infer<typeof outcome>;

export const ruleDetail = ruleHead
  .extend({
    explained: text,
    keyedOn: text,
    measures: z.array(z.object({ id: z.string(), title: text })),
    items: z.array(lawItem),
    examples: z.array(z.object({ id: z.string(), told: text, on: day.nullable(), life: life.nullable(), outcome })),
  })
  .meta({ id: 'RuleDetail' });
export type RuleDetailDto = z.infer<typeof ruleDetail>;

export const calculation = z.strictObject({
  life,
  on: z.iso.date(),
  /** The other day, to see what changes. */
  against: z.iso.date().nullable(),
  /** Let announced law hold from its day: on the other day alone. */
  planned: z.boolean(),
  /** Whose decisions hold where the law is open; `null`: nobody's. */
  municipality: z
    .string()
    .regex(/^\d{3}$/)
    .nullable(),
  /** Øre a week of the benefit of the day, to see what it costs. */
  weekly: z.number().int().min(0).max(100_000_000).nullable(),
});
export type CalculationDto = z.infer<typeof calculation>;

const ruleOutcome = z.object({ rule: z.string(), area: z.string(), title: text, outcome });

export const calculated = z
  .object({
    on: day,
    outcomes: z.array(ruleOutcome),
    /** Weeks on the ladder up to the day: `step` 0 where it is not known. */
    steps: z.array(z.object({ from: day, to: day, step: z.number().int() })),
    /** The talks of the contact course; `heldOn` and `state` are known for those of the municipality. */
    talks: z.array(
      z.object({
        dueOn: day,
        latestOn: day,
        holder: z.enum(['jobcenter', 'a-kasse']),
        heldOn: day.nullable(),
        state: z.enum(['til-tiden', 'for-sent', 'mangler', 'kommer']).nullable(),
      }),
    ),
    offerDueOn: day.nullable(),
    targetGroup: text.nullable(),
    /** Øre; `null` without a weekly amount or a benefit that day, or where who pays cannot be told. */
    cost: z
      .object({ week: z.number(), month: z.number(), whole: z.number(), gross: z.number(), weeks: z.number() })
      .nullable(),
    /** `null` unless another day was asked for. */
    against: z
      .object({
        on: day,
        planned: z.boolean(),
        differences: z.array(
          z.object({ rule: z.string(), area: z.string(), title: text, before: outcome, after: outcome }),
        ),
      })
      .nullable(),
  })
  .meta({ id: 'Calculated' });
export type CalculatedDto = z.infer<typeof calculated>;
