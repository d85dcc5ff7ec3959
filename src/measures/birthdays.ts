/** Birthdays on which it changes whether and where a person is counted. */
import type { Day } from '../core/day.ts';
import { firstDayOfMonth, monthOfDay } from '../core/month.ts';

export { birthday } from '../core/birthday.ts';

/** Fills `days` with the days on which a person reaches each age; 29 February is kept on 28 February in years without it. */
export function birthdaysInto(born: Day, ages: Int32Array, days: Int32Array): void {
  const month = monthOfDay(born);
  const daysInto = born - firstDayOfMonth(month);
  for (let at = 0; at < ages.length; at++) {
    const then = month + 12 * ages[at]!;
    days[at] = Math.min(firstDayOfMonth(then) + daysInto, firstDayOfMonth(then + 1) - 1);
  }
}
