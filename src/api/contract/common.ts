/** What crosses the wire, common pieces. Days and periods are text (`2018-02-28`, `2016/2018`); texts come in both languages. */
import { z } from 'zod';
import { UNIT_IDS } from '../../core/unit.ts';

export const text = z.object({ da: z.string(), en: z.string() }).meta({ id: 'Text' });

export const unit = z.enum(UNIT_IDS);

export const quantity = z.object({ value: z.number(), unit }).meta({ id: 'Quantity' });

/** A printed figure's address: `table#row`. */
export const figureRef = z
  .object({ table: z.string(), row: z.number().int(), printed: z.string(), lines: z.array(z.string()) })
  .meta({ id: 'FigureRef' });
export type FigureRefDto = z.infer<typeof figureRef>;

export const reading = quantity
  .extend({ period: z.string(), expected: z.boolean(), figure: figureRef.nullable() })
  .meta({ id: 'Reading' });
export type ReadingDto = z.infer<typeof reading>;

/** RFC 9457 problem details, with a stable code and the text in both languages. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    text,
    place: z.object({ field: z.string().optional() }).optional(),
    /** The same as in the `x-request-id` header; what the server's log calls this request. */
    requestId: z.string().optional(),
  })
  .meta({ id: 'Problem' });
export type ProblemDto = z.infer<typeof problem>;

/** `?asOf=2017-10-01`; without it, today. */
export const asOfQuery = z.object({ asOf: z.iso.date().optional() });

/** `?for=spreadsheet`: CSV as Danish spreadsheets read it (semicolon, decimal comma, byte order mark); else RFC 4180. */
export const csvQuery = z.object({ for: z.enum(['spreadsheet']).optional() });

/** The language a reader last chose, kept so that `/` leads there: `da` or `en`. */
export const LANGUAGE_COOKIE = 'pejl-language';
