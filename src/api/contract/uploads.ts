/** Files of a register on their way in, on the wire. */
import { z } from 'zod';
import { REGISTER_FILES } from '../../register/register.ts';
import { text } from './common.ts';
import { registerImport } from './registers.ts';

/** Where in a file: the line from 1 (of Parquet, the row), and the column by name. */
const place = z.object({
  file: z.string().nullable(),
  line: z.number().int().nullable(),
  column: z.string().nullable(),
});

export const rejectedRow = z
  .object({
    file: z.string(),
    line: z.number().int(),
    column: z.string(),
    value: z.string(),
    code: z.string(),
    reason: text,
  })
  .meta({ id: 'RejectedRow' });
export type RejectedRowDto = z.infer<typeof rejectedRow>;

const upload = z.object({
  id: z.string(),
  received: z.array(z.object({ name: z.string(), bytes: z.number().int() })),
});

export const uploadState = z
  .discriminatedUnion('step', [
    upload.extend({ step: z.literal('receiving') }),
    upload.extend({ step: z.literal('reading'), file: z.string().nullable(), rows: z.number().int() }),
    upload.extend({
      step: z.literal('read'),
      files: z.array(z.object({ file: z.enum(REGISTER_FILES), rows: z.number().int() })),
      /** How the files were understood, where there was a choice. */
      notes: z.array(z.object({ file: z.string().nullable(), column: z.string().nullable(), text })),
      /** Rows that cannot be used and will be left out. */
      rejected: z.number().int(),
      /** The first of them. */
      rejects: z.array(rejectedRow),
      isSynthetic: z.boolean(),
    }),
    upload.extend({ step: z.literal('refused'), errors: z.array(place.extend({ code: z.string(), text })) }),
    upload.extend({ step: z.literal('taking'), done: z.number().nullable(), of: z.number().nullable() }),
    upload.extend({ step: z.literal('taken'), imported: registerImport }),
  ])
  .meta({ id: 'UploadState' });
export type UploadStateDto = z.infer<typeof uploadState>;
