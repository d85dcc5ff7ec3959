/** What all public reads share: how they are described, how long an answer may be kept, and which day they are about. */
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Action } from '../../access/actions.ts';
import { type Day, parseDay } from '../../core/day.ts';
import type { MeasureNames } from '../../statistics/catalogue.ts';
import { asOfQuery, csvQuery, problem } from '../contract/common.ts';
import type { CsvFlavour } from '../csv.ts';
import { apiErrors } from '../errors.ts';
import type { Library } from '../library.ts';

export interface ReadingContext {
  readonly library: Library;
  readonly today: () => Day;
  readonly measureNames: MeasureNames;
}

/** What these routes do, for the table of who may: public, and the same for everybody. */
export const PUBLIC_READ = { action: 'plans/read' } as const satisfies { action: Action };

/** Figures of registers, in which small groups are withheld: public as well. */
export const FIGURES = { action: 'aggregates/read' } as const satisfies { action: Action };

// Unknown fields of an address are refused: a mistyped `asof` must not silently mean today.
export const NO_FIELDS = z.strictObject({});
export const AS_OF = z.strictObject(asOfQuery.shape);
export const CSV = z.strictObject(csvQuery.shape);
export const CSV_AS_OF = z.strictObject({ ...asOfQuery.shape, ...csvQuery.shape });
export const PLAN_PATH = z.strictObject({ plan: z.string().max(100) });

/** Public data that changes when somebody imports: kept for a minute, then asked about again. */
const CACHE = 'public, max-age=60, must-revalidate';

const FAILURES = {
  '4xx': { description: 'Refused', content: { 'application/problem+json': { schema: problem } } },
  '5xx': { description: 'Our failure', content: { 'application/problem+json': { schema: problem } } },
} as const;

/** The answers of a route that gives JSON. */
export function jsonOf<Schema extends z.ZodType>(schema: Schema) {
  return { 200: { description: 'Found', content: { 'application/json': { schema } } }, ...FAILURES };
}

/** The answers of a route that gives a CSV file. */
export const CSV_FILE = {
  200: { description: 'A CSV file', content: { 'text/csv': { schema: z.string() } } },
  ...FAILURES,
} as const;

export function kept<Reply extends Pick<FastifyReply, 'header'>>(reply: Reply): Reply {
  reply.header('cache-control', CACHE);
  return reply;
}

/** The day of `?asOf=`, else today (`api/not-a-date`). */
export function asOfDay({ asOf }: { readonly asOf?: string | undefined }, today: () => Day): Day {
  if (asOf === undefined) return today();
  try {
    return parseDay(asOf);
  } catch {
    throw apiErrors.create('api/not-a-date', { field: 'asOf' }, { field: 'asOf' });
  }
}

export function csvFlavour(query: z.infer<typeof csvQuery>): CsvFlavour {
  return query.for === 'spreadsheet' ? 'danish' : 'plain';
}
