/** What a figure is about. Figures with the same key are revisions of one figure. */
import { printSpan } from '../core/period-span.ts';
import type { Figure } from './figure.ts';

/** A provisional figure and the final one are about the same thing; a target or a projection is about something else. */
export function figureKey({ table, area, group, measure, unit, period, status }: Figure): string {
  const about = status === 'provisional' ? 'observed' : status;
  return [table, area, group, measure, unit, period ? printSpan(period) : 'not-stated', about].join('|');
}
