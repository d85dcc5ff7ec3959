/**
 * What a printed figure is about: one period (`2018-Q2`), from one period to another (`2016-Q2/2017-Q2`, as of a change or
 * a stretch), or from one period and onwards (`2019/..`). `null` stands for "not stated".
 */
import { coreErrors } from './errors/core-errors.ts';
import { type Days, daysOf, lastDayOf, type Period, parsePeriod, printPeriod } from './period.ts';

export interface PeriodSpan {
  readonly from: Period;
  /** `null`: goes on. */
  readonly to: Period | null;
}

/** Reads one period, `from/to` or `from/..` (`core/not-a-period`, `core/period-backwards`). */
export function parseSpan(text: string): PeriodSpan {
  const [first = '', last, ...more] = text.split('/');
  if (more.length > 0) throw coreErrors.create('core/not-a-period', { value: text });
  const from = parsePeriod(first);
  if (last === undefined) return { from, to: from };
  if (last === '..') return { from, to: null };
  const to = parsePeriod(last);
  if (lastDayOf(to) < daysOf(from).from) throw coreErrors.create('core/period-backwards', { value: text });
  return { from, to };
}

export function printSpan({ from, to }: PeriodSpan): string {
  if (to === null) return `${printPeriod(from)}/..`;
  const [first, last] = [printPeriod(from), printPeriod(to)];
  return first === last ? first : `${first}/${last}`;
}

/** From the first day of the first period to the last day of the last, half-open; `to` is `Infinity` when it goes on. */
export function daysOfSpan({ from, to }: PeriodSpan): Days {
  return { from: daysOf(from).from, to: to === null ? Number.POSITIVE_INFINITY : daysOf(to).to };
}
