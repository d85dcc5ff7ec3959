/** A series of months or quarters without holes in time: what is not known stands as `null`. */
import { type PejlError, PejlErrors } from '../../core/errors/pejl-error.ts';
import { type Period, parsePeriod, printPeriod } from '../../core/period.ts';
import { type NamedRow, readColumns } from '../csv-columns.ts';
import { statisticsErrors } from '../errors.ts';
import { normalPeriod } from '../parse/period-label.ts';

export interface TimeSeries {
  readonly grain: 'month' | 'quarter';
  /** Index of the first period, as in `Period`. */
  readonly first: number;
  readonly values: readonly (number | null)[];
  /** Periods in a year. */
  readonly season: number;
  /** Position of the first value after the newest break; 0 when the series is unbroken. */
  readonly unbrokenFrom: number;
}

const SEASON = { month: 12, quarter: 4 } as const;

/**
 * From CSV `period,value[,break]`: months or quarters in any order and in any form the services use. `break` is `yes` on
 * the first period of a new definition; what comes before is not used for the forecast.
 */
export function readTimeSeries(csv: string, file: string): TimeSeries {
  const { rows } = readColumns(csv, file, ['period', 'value'], ['break']);
  const errors: PejlError[] = [];
  const points = new Map<number, { readonly value: number | null; readonly line: number; readonly breaks: boolean }>();
  let grain: TimeSeries['grain'] | undefined;
  for (const row of rows) {
    const period = periodOf(row.cell('period'));
    if (!period) {
      errors.push(
        statisticsErrors.create('statistics/month-or-quarter', { value: row.cell('period') }, row.placeOf('period')),
      );
      continue;
    }
    grain ??= period.grain;
    const before = points.get(period.index);
    if (period.grain !== grain) {
      errors.push(
        statisticsErrors.create('statistics/mixed-periods', { value: row.cell('period') }, row.placeOf('period')),
      );
    } else if (before) {
      const facts = { value: row.cell('period'), first: before.line };
      errors.push(statisticsErrors.create('statistics/period-twice', facts, row.placeOf('period')));
    } else {
      const breaks = readBreak(row);
      points.set(period.index, { value: row.number('value'), line: row.line, breaks });
    }
  }
  const [wrong, ...more] = errors;
  if (wrong) throw new PejlErrors([wrong, ...more]);
  const known = [...points.keys()].filter((index) => points.get(index)!.value !== null);
  if (!grain || known.length === 0) throw statisticsErrors.create('statistics/no-observations', {}, { file });
  // What is unknown at either end says nothing.
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const breaks = [...points].filter(([index, { breaks: here }]) => here && index > first).map(([index]) => index);
  return {
    grain,
    first,
    values: Array.from({ length: last - first + 1 }, (_, step) => points.get(first + step)?.value ?? null),
    season: SEASON[grain],
    unbrokenFrom: breaks.length > 0 ? Math.min(Math.max(...breaks), last + 1) - first : 0,
  };
}

function readBreak(row: NamedRow<'break'>): boolean {
  const word = row.cell('break').toLowerCase();
  if (['yes', 'ja'].includes(word)) return true;
  if (['', 'no', 'nej'].includes(word)) return false;
  const facts = { value: row.cell('break'), column: 'break', allowed: 'yes, no' };
  throw statisticsErrors.create('statistics/unknown-word', facts, row.placeOf('break'));
}

/** The period at a position, also after the end of the series. */
export function periodAt({ grain, first }: TimeSeries, position: number): string {
  return printPeriod({ grain, index: first + position });
}

function periodOf(label: string): (Period & { readonly grain: TimeSeries['grain'] }) | undefined {
  const text = normalPeriod(label)?.text;
  if (text === undefined || text.includes('/')) return undefined;
  const { grain, index } = parsePeriod(text);
  return grain === 'month' || grain === 'quarter' ? { grain, index } : undefined;
}
