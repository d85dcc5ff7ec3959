/** Birthdays on which it changes whether and where a person is counted. */
import { civilDate, type Day, dayOf, daysInMonth } from '../core/day.ts';

export { birthday } from '../core/birthday.ts';

/** Fills `days` with the days on which a person reaches each age; 29 February is kept on 28 February in years without it. */
export function birthdaysInto(born: Day, ages: Int32Array, days: Int32Array): void {
  const { year, month, dayOfMonth } = civilDate(born);
  for (let at = 0; at < ages.length; at++) {
    const then = year + ages[at]!;
    days[at] = dayOf(then, month, dayOfMonth === 29 ? Math.min(29, daysInMonth(then, month)) : dayOfMonth);
  }
}
