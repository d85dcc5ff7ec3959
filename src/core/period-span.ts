/**
 * What a printed figure is about: one period (`2018-Q2`), from one period to another (`2016-Q2/2017-Q2`, as of a change or
 * a stretch), or from one period and onwards (`2019/..`). `null` stands for "not stated".
 */
import { type Days, daysOf, type Period, parsePeriod, printPeriod } from './period.ts';

export interface PeriodSpan {
  readonly from: Period;
  /** `null`: goes on. */
  readonly to: Period | null;
}

/** Reads one period, `from/to` or `from/..` (`core/not-a-period`). */
export function parseSpan(text: string): PeriodSpan {
  const [from, to] = text.split('/');
  const first = parsePeriod(from ?? '');
  if (to === undefined) return { from: first, to: first };
  return { from: first, to: to === '..' ? null : parsePeriod(to) };
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
