/** A municipality's employment plan (beskæftigelsesplan) of one year, as data. */
import { z } from 'zod';
import { day, lines, slug, text } from './common.ts';
import { goal } from './goal.ts';
import { initiative } from './initiative.ts';

const named = z.strictObject({ name: z.string(), note: text.optional(), lines });

const ministerialGoal = z.strictObject({
  number: z.number().int().positive(),
  title: text,
  note: text.optional(),
  lines,
});

/** A ministerial goal, or a theme of the plan's own, for which it says outright that it sets no goal. */
const withoutLocalGoal = z
  .strictObject({
    ministerial_goal: z.number().int().optional(),
    theme: text.optional(),
    reason: text,
    lines: lines.optional(),
  })
  .refine((entry) => (entry.ministerial_goal === undefined) !== (entry.theme === undefined), {
    message: 'plan/goal-or-theme',
  });

export const PRINCIPLE_KINDS = {
  principle: { da: 'Princip', en: 'Principle' },
  'guiding-line': { da: 'Sigtelinje', en: 'Guiding line' },
  guidepost: { da: 'Pejlemærke', en: 'Guidepost' },
  track: { da: 'Spor', en: 'Track' },
  value: { da: 'Værdi', en: 'Value' },
  vision: { da: 'Vision', en: 'Vision' },
} as const;

const principle = z.strictObject({
  id: slug,
  title: text,
  kind: z.enum(Object.keys(PRINCIPLE_KINDS) as [keyof typeof PRINCIPLE_KINDS]),
  goals: z.array(slug).optional(),
  notes: text.optional(),
  lines,
});

export const plan = z.strictObject({
  schema: z.literal('pejl-plan/1'),
  id: slug,
  municipality: z.string().regex(/^\d{3}$/, 'plan/not-a-municipality-code'),
  year: z.number().int(),
  kind: z.enum(['draft', 'final']),
  kind_stated: z.boolean(),
  kind_basis: text.optional(),
  /**
   * The first day on which what the plan prints was known. `stated`: printed in the plan. `inferred`: the day after the
   * last day the plan's own observed figures are about, or the last day on which it can have been approved.
   */
  printed: z.strictObject({ on: day, basis: z.enum(['stated', 'inferred']), note: text }),
  source: z.string(),
  committee: z.strictObject({ name: z.string(), lines }),
  heard: z.array(z.strictObject({ name: z.string(), role: text.optional(), lines })),
  heard_note: text.optional(),
  approval: z.strictObject({ body: z.string(), latest: day, lines }).optional(),
  ministerial_goals: z.array(ministerialGoal),
  ministerial_goal_mapping: z.strictObject({
    basis: z.enum(['stated', 'inferred']),
    note: text,
    lines: lines.optional(),
  }),
  without_local_goal: z.array(withoutLocalGoal),
  goals: z.array(goal),
  initiative_goal_links: text,
  initiatives: z.array(initiative),
  principles: z.array(principle),
  organisation: z.strictObject({
    committees: z.array(named),
    councils: z.array(named),
    units: z.array(named),
    partners: z.array(named),
  }),
  follow_up: z.array(
    z.strictObject({
      what: text,
      frequency: text.optional(),
      period: z.string().optional(),
      actor: text.optional(),
      lines,
    }),
  ),
  lost_in_extraction: z.array(z.strictObject({ what: text, lines: lines.optional() })),
});
export type Plan = z.infer<typeof plan>;
