/** The goals of a plan on the register of its municipality, on the wire. */
import { z } from 'zod';
import { quantity, reading, text } from './common.ts';
import { verdict } from './plans.ts';
import { registerHead } from './registers.ts';

const registerReading = reading.extend({
  /** How many persons, workplaces or job orders it is made of; `null`: not told. */
  subjects: z.number().int().nullable(),
});

/** The newest published figure beside the register's, how far apart they are, and what may be the cause. */
const figuresCompared = z.object({
  published: reading,
  register: reading,
  /** Register minus published; `null` where the two are not about the same period in the same unit. */
  difference: quantity.nullable(),
  percent: z.number().nullable(),
  causes: z.array(z.object({ about: text, text })),
});

export const goalOnRegister = z
  .object({
    goal: z.string(),
    /** `null`: the register does not measure the goal; `sentence` says what is missing. */
    verdict: verdict.nullable(),
    sentence: text,
    target: reading.nullable(),
    actual: reading.nullable(),
    gap: quantity.nullable(),
    behind: z.boolean().nullable(),
    series: z.array(registerReading),
    /** The same of the area compared with. */
    area: z.array(registerReading),
    comparison: figuresCompared.nullable(),
    /** What the measure itself can be asked for: first and last period, and the groups it is narrowed to. */
    question: z
      .object({
        measure: z.string(),
        title: text,
        from: z.string(),
        to: z.string(),
        only: z.record(z.string(), z.array(z.string())),
      })
      .nullable(),
  })
  .meta({ id: 'GoalOnRegister' });
export type GoalOnRegisterDto = z.infer<typeof goalOnRegister>;

export const planOnRegister = z
  .object({
    plan: z.string(),
    asOf: z.string(),
    /** `null`: the municipality has no register. */
    register: registerHead.nullable(),
    goals: z.array(goalOnRegister),
  })
  .meta({ id: 'PlanOnRegister' });
export type PlanOnRegisterDto = z.infer<typeof planOnRegister>;
