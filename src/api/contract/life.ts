/** An invented life on the wire: what the calculator is asked about. Days are text, the last day included; `null` goes on. */
import { z } from 'zod';
import { BENEFIT_IDS } from '../../core/benefits/benefits.ts';
import {
  ACTIVITY_KINDS,
  ARRIVAL_BASES,
  CONTACT_KINDS,
  EDUCATION_KINDS,
  EDUCATION_LEVELS,
  READINESS,
  SUPPORTS,
} from '../../register/codes.ts';

const day = z.iso.date();
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const lastDay = day.nullable();
/** Facts of one kind; a short life has few. */
const few = <T extends z.ZodType>(fact: T) => z.array(fact).max(40);

export const life = z
  .strictObject({
    born: day,
    education: z.enum(EDUCATION_LEVELS).nullable(),
    /** Born in Denmark of Danish parents: no requirement of work. */
    danish: z.boolean(),
    spells: few(
      z.strictObject({
        benefit: z.enum(BENEFIT_IDS),
        from: day,
        to: lastDay,
        readiness: z.enum(READINESS).nullable(),
        grantedOn: day.nullable(),
      }),
    ),
    /** Paid work: hours a month, from and to a month. */
    work: few(
      z.strictObject({
        from: month,
        to: month,
        hours: z.number().min(0).max(400),
        support: z.enum(SUPPORTS),
      }),
    ),
    talks: few(z.strictObject({ kind: z.enum(CONTACT_KINDS), heldOn: day })),
    activities: few(
      z.strictObject({
        kind: z.enum(ACTIVITY_KINDS),
        from: day,
        to: lastDay,
        hoursPerWeek: z.number().min(0).max(80).nullable(),
      }),
    ),
    residence: few(z.strictObject({ municipality: z.string().regex(/^\d{3}$/), from: day, to: lastDay })),
    arrivals: few(z.strictObject({ on: day, basis: z.enum(ARRIVAL_BASES) })),
    educations: few(z.strictObject({ kind: z.enum(EDUCATION_KINDS), from: day, to: lastDay })),
  })
  .meta({ id: 'Life' });
export type LifeDto = z.infer<typeof life>;
