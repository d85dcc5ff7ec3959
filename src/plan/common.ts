/** The pieces that plans, goals and initiatives share: texts, periods, source lines. */
import { z } from 'zod';
import { type Day, parseDay } from '../core/day.ts';
import { PejlError } from '../core/errors/pejl-error.ts';
import { type PeriodSpan, parseSpan } from '../core/period-span.ts';
import { UNIT_IDS, type Unit } from '../core/unit.ts';

// A `message` that is a code of `errors.ts` is said in that code's words.

export const text = z.strictObject({ da: z.string().min(1), en: z.string().min(1) });

export const unit: z.ZodType<Unit, Unit> = z.enum(UNIT_IDS);

/** `2018-02-28` → Day. */
export const day = z.string().transform((value, context): Day => read(parseDay, value, context));

/** `2018`, `2018-Q2`, `2016/2018`, `2019/..` → PeriodSpan. */
export const span = z.string().transform((value, context): PeriodSpan => read(parseSpan, value, context));

/** Lines of the source text, from 1: `"728"`, `"403-404"`. */
export const lines = z
  .array(
    z
      .string()
      .regex(/^\d+(-\d+)?$/, 'plan/not-lines')
      .refine((value) => Number(value.split('-')[0]) <= Number(value.split('-').at(-1)), 'plan/not-lines'),
  )
  .min(1);

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'plan/not-an-id');

function read<T>(parse: (value: string) => T, value: string, context: z.RefinementCtx): T {
  try {
    return parse(value);
  } catch (error) {
    if (!(error instanceof PejlError)) throw error;
    context.addIssue({ code: 'custom', message: error.code, params: { text: error.text } });
    return z.NEVER;
  }
}
