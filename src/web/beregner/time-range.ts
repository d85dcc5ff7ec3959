/** The stretch of time that a timeline shows, and where a day lies on it. */

import type { LifeDto } from '../../api/contract/life.ts';
import { addMonths, civilDate, type Day, dayOf, parseDay } from '../../core/day.ts';
import { LANES, placeOf } from './life-facts.ts';

export interface TimeRange {
  readonly from: Day;
  readonly to: Day;
}

/** Whole years around all that happens and the days asked about; never less than one and a half. */
export function rangeOf(life: LifeDto, ...days: readonly string[]): TimeRange {
  const asked = days.map(parseDay);
  const placed = LANES.flatMap((lane) => life[lane].map((_, at) => placeOf(life, lane, at)));
  const first = Math.min(...asked, ...placed.map(({ from }) => from));
  const last = Math.max(...asked, ...placed.map(({ from, to }) => to ?? from));
  const from = dayOf(civilDate(addMonths(first, -2)).year, 1, 1);
  return { from, to: Math.max(addMonths(last, 6), addMonths(from, 18)) };
}

/** In per cent of the width, within it. */
export function shareOf(day: Day, { from, to }: TimeRange): number {
  return ((Math.min(to, Math.max(from, day)) - from) / (to - from)) * 100;
}

/** First days of the years inside, thinned out where they are many. */
export function yearsIn({ from, to }: TimeRange): readonly { readonly year: number; readonly day: Day }[] {
  const [first, last] = [civilDate(from).year, civilDate(to).year];
  const every = Math.ceil((last - first + 1) / 12);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
    .filter((year) => (year - first) % every === 0)
    .map((year) => ({ year, day: dayOf(year, 1, 1) }));
}
