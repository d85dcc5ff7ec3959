/** Registers on the wire: whose there are, what is in them, and what was taken in. */
import { z } from 'zod';
import { REGISTER_FILES } from '../../register/register.ts';
import { text } from './common.ts';

const municipality = z.object({ code: z.string(), name: z.string() });
const file = z.enum(REGISTER_FILES);

export const registerHead = z
  .object({
    municipality,
    /** The persons in it do not exist; wherever it is shown, that is said. */
    isSynthetic: z.boolean(),
    /** When it changed last: an instant in UTC. */
    changedAt: z.string(),
    /** The last day it knows about; `null`: it tells of no days. */
    reach: z.string().nullable(),
  })
  .meta({ id: 'RegisterHead' });
export type RegisterHeadDto = z.infer<typeof registerHead>;

export const registerList = z.object({ registers: z.array(registerHead) }).meta({ id: 'RegisterList' });

export const registerImport = z
  .object({
    id: z.string(),
    /** An instant in UTC. */
    at: z.string(),
    /** Who brought it. */
    by: z.string(),
    files: z.array(z.object({ file, rows: z.number().int() })),
    /** Rows that were left out because they could not be used. */
    rejected: z.number().int(),
    /** What there was to say of the files: habits that were recognised, what is missing. */
    notes: z.array(z.object({ file: z.string().optional(), column: z.string().optional(), text })),
    isSynthetic: z.boolean(),
  })
  .meta({ id: 'RegisterImport' });
export type RegisterImportDto = z.infer<typeof registerImport>;

/** The newest first. */
export const registerImportList = z.object({ imports: z.array(registerImport) }).meta({ id: 'RegisterImportList' });

export const registerDetail = registerHead
  .extend({
    /** Every file of the exchange format; those that are not in the register have no rows to tell of. */
    files: z.array(
      z.object({
        file,
        isThere: z.boolean(),
        rows: z.number().int(),
        /** When the first and the last thing in it begins. */
        first: z.string().nullable(),
        last: z.string().nullable(),
      }),
    ),
    /** What cannot be measured, and why. */
    notMeasurable: z.array(z.object({ measure: z.string(), title: text, why: text })),
    measurable: z.number().int(),
  })
  .meta({ id: 'RegisterDetail' });
export type RegisterDetailDto = z.infer<typeof registerDetail>;
