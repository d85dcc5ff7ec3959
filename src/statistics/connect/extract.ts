/** What was fetched of a table in one go: its figures, and what the service says of them. */
import type { Day } from '../../core/day.ts';
import { daysOf, parsePeriod } from '../../core/period.ts';
import type { ParsedFile } from '../parse/observation.ts';
import type { ServiceId } from './service.ts';

export interface Extract extends ParsedFile {
  readonly service: ServiceId;
  readonly table: string;
  /** The day the service says it last updated the table; `null`: it does not say. */
  readonly publishedOn: Day | null;
  /** The day it says the next update comes. */
  readonly nextOn: Day | null;
  /** What the service calls the calls that made it. */
  readonly requestIds: readonly string[];
}

/** Parts of one question put together again, in order of time; each row stands in one part. */
export function joined(parts: readonly ParsedFile[]): Pick<ParsedFile, 'observations' | 'warnings'> {
  const [only, ...more] = parts;
  if (only && more.length === 0) return only;
  const texts = new Map(parts.flatMap(({ warnings }) => warnings).map((warning) => [warning.da, warning]));
  const byPeriod = Map.groupBy(
    parts.flatMap(({ observations }) => observations),
    ({ period }) => period,
  );
  const observations = [...byPeriod].sort(([a], [b]) => firstDay(a) - firstDay(b)).flatMap(([, rows]) => rows);
  return { observations, warnings: [...texts.values()] };
}

/** Of a rolling year, of its last quarter. */
function firstDay(period: string): Day {
  return daysOf(parsePeriod(period.split('/')[0]!)).from;
}
