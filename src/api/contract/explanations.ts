/** Explanations on the wire: which figures one person counts in and why, and who a figure is made of. */
import { z } from 'zod';
import { GROUP_KEYS } from '../../measures/group.ts';
import { text } from './common.ts';
import { measureHead } from './measures.ts';
import { registerHead } from './registers.ts';

const amount = {
  numerator: z.number(),
  denominator: z.number().nullable(),
  value: z.number().nullable(),
};

const row = z.object({
  /** Groups that the measure always has: step 2, 52 weeks. */
  names: z.array(text),
  /** The follow-up lies after as-of: the numbers say nothing yet. */
  notYet: z.boolean(),
  ...amount,
});

const explainedPeriod = z.object({
  period: z.string(),
  /** What the person adds; none: does not count. */
  rows: z.array(row),
  /** The groups it falls in, one at a time. */
  parts: z.array(z.object({ title: text, name: text, ...amount })),
  because: z.array(text),
  /** With these alone it is the same, and without any one of them it is not. */
  facts: z.array(text),
  ground: z.array(
    z.object({ law: z.string(), title: text, act: z.string().nullable(), section: z.string().nullable() }),
  ),
});

export const explanation = z
  .object({
    measure: measureHead,
    register: registerHead,
    person: z.string(),
    from: z.string(),
    to: z.string(),
    asOf: z.string(),
    periods: z.array(explainedPeriod),
    /** Why there are no periods. */
    notMeasurable: text.nullable(),
  })
  .meta({ id: 'Explanation' });
export type ExplanationDto = z.infer<typeof explanation>;

export const personFigures = z
  .object({
    register: registerHead,
    person: z.string(),
    from: z.string(),
    to: z.string(),
    asOf: z.string(),
    /** Every measure the person counts in. */
    counts: z.array(
      z.object({
        measure: measureHead,
        /** First and last of the periods it was asked for: of the grain that was asked, or the nearest it has. */
        from: z.string(),
        to: z.string(),
        rows: z.array(row.extend({ period: z.string() })),
      }),
    ),
    /** The others. */
    countsNot: z.array(measureHead),
  })
  .meta({ id: 'PersonFigures' });
export type PersonFiguresDto = z.infer<typeof personFigures>;

export const cellSubjects = z
  .object({
    register: registerHead,
    kind: z.enum(['person', 'workplace', 'job-order']),
    count: z.number().int(),
    /** The first of them, in the order of the register. */
    subjects: z.array(z.object({ id: z.string(), name: z.string().nullable() })),
  })
  .meta({ id: 'CellSubjects' });
export type CellSubjectsDto = z.infer<typeof cellSubjects>;

export const personQuery = z.object({
  person: z.string().min(1).max(200),
  from: z.string().max(20),
  to: z.string().max(20),
  asOf: z.iso.date().optional(),
});

export const cellQuery = z.object({
  period: z.string().max(20),
  asOf: z.iso.date().optional(),
  ...(Object.fromEntries(GROUP_KEYS.map((key) => [key, z.string().max(100).optional()])) as Record<
    (typeof GROUP_KEYS)[number],
    z.ZodOptional<z.ZodString>
  >),
});
