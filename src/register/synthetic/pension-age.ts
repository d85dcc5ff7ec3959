/** The state pension age by day of birth, on which every benefit here ends (act on social pensions, section 1 a). */
import { addMonths, type Day, dayOf } from '../../core/day.ts';

/** Born on or after → age in months; the latest first. */
const AGES = [
  [dayOf(1963, 1, 1), 68 * 12],
  [dayOf(1955, 7, 1), 67 * 12],
  [dayOf(1955, 1, 1), 66 * 12 + 6],
  [dayOf(1954, 7, 1), 66 * 12],
  [dayOf(1954, 1, 1), 65 * 12 + 6],
] as const;
const BEFORE = 65 * 12;

export function pensionDay(born: Day): Day {
  return addMonths(born, AGES.find(([from]) => born >= from)?.[1] ?? BEFORE);
}
