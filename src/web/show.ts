/** Days, periods and numbers of the wire (`2018-Q2`, `{ value, unit }`) as the page shows them. */
import { parseDay } from '../core/day.ts';
import { displayNumber } from '../core/display-number.ts';
import { displayDay, displayPeriod, displaySpan } from '../core/display-period.ts';
import { daysOfSpan, type PeriodSpan, parseSpan } from '../core/period-span.ts';
import type { Language } from '../core/text.ts';
import { displayQuantity, UNITS, type Unit } from '../core/unit.ts';

export function showDay(day: string, language: Language): string {
  return displayDay(parseDay(day), language);
}

/** Anything that is not a period is shown as it was printed. */
export function showPeriod(period: string | null, language: Language): string {
  const span = period === null ? null : spanOf(period);
  return span === undefined ? String(period) : displaySpan(span, language);
}

interface Amount {
  readonly value: number;
  readonly unit: Unit;
}

export function showAmount({ value, unit }: Amount, language: Language): string {
  return displayQuantity(value, unit, language);
}

/** A difference, with its sign. Between two percentages it counts percentage points; between two ranks, places. */
export function showDifference({ value, unit }: Amount, language: Language): string {
  if (unit === 'rank')
    return `${displayNumber(value, { atMost: 0, signed: true }, language)} ${placesIn(value, language)}`;
  return displayQuantity(value, unit === 'percent' ? 'percentage-points' : unit, language, { signed: true });
}

function placesIn(value: number, language: Language): string {
  const one = Math.abs(value) === 1;
  if (language === 'da') return one ? 'plads' : 'pladser';
  return one ? 'place' : 'places';
}

/** The number alone, for a column whose heading has the unit. */
export function showNumber(value: number, language: Language, unit: Unit): string {
  return displayNumber(value, { atMost: UNITS[unit].decimals }, language);
}

/** The last day of a period, in days since 1970: where a chart puts the figure. `null` where no period is stated. */
export function lastDay(period: string): number | null {
  const span = spanOf(period);
  if (!span) return null;
  const { from, to } = daysOfSpan(span);
  return Number.isFinite(to) ? to - 1 : from;
}

/** The end of a period, short enough for an axis: `2018`, `2. kv. 2018`, `maj 2018`, `31.12.2018`. */
export function shortPeriod(period: string, language: Language): string {
  const span = spanOf(period);
  if (!span) return period;
  const last = displayPeriod(span.to ?? span.from, language);
  return last.replace('kvartal', 'kv.').replace(/^(\p{L}{3})\p{L}+ (?=\d{4}$)/u, '$1 ');
}

/** Today by the reader's own clock. */
export function today(): string {
  const now = new Date();
  const twoDigits = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

function spanOf(period: string): PeriodSpan | undefined {
  try {
    return parseSpan(period);
  } catch {
    return undefined;
  }
}
