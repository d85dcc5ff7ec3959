/** The day each person reaches an age, worked out for everybody at once. */
import { civilDate, dayOf, daysInMonth } from '../../../src/core/day.ts';
import type { PersonColumns } from '../../../src/register/columns/person-columns.ts';

export function birthdays({ count, person }: PersonColumns, age: number): Int32Array {
  const days = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const { year, month, dayOfMonth } = civilDate(person.born[at]!);
    days[at] = dayOf(year + age, month, Math.min(dayOfMonth, daysInMonth(year + age, month)));
  }
  return days;
}
