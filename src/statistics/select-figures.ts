/** Finds rows of published tables as they were known on a day. */
import type { Day } from '../core/day.ts';
import { type PeriodSpan, printSpan } from '../core/period-span.ts';
import type { Figure } from './figure.ts';
import { figureKey } from './figure-key.ts';

/** All rows that have these values, each exactly as in the table. */
export interface FigureSelector {
  readonly table: string;
  readonly measure: string;
  readonly group?: string | undefined;
  readonly area?: string | undefined;
  readonly period?: PeriodSpan | undefined;
}

/** The rows known on the day, in the order of the table; of a revised row the newest revision known then. */
export function selectFigures(figures: readonly Figure[], selector: FigureSelector, asOf: Day): Figure[] {
  const period = selector.period && printSpan(selector.period);
  const known = figures.filter(
    (figure) =>
      figure.table === selector.table &&
      figure.measure === selector.measure &&
      figure.knownFrom <= asOf &&
      (selector.group === undefined || figure.group === selector.group) &&
      (selector.area === undefined || figure.area === selector.area) &&
      (period === undefined || (figure.period !== null && printSpan(figure.period) === period)),
  );
  const newest = new Map<string, number>();
  for (const figure of known) {
    newest.set(figureKey(figure), Math.max(figure.revision, newest.get(figureKey(figure)) ?? 0));
  }
  return known.filter((figure) => figure.revision === newest.get(figureKey(figure)));
}
