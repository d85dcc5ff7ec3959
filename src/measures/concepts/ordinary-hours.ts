/** Ordinary paid hours of a month: those of jobs without support, in hundredths. */
import type { Month } from '../../core/month.ts';
import { codeOf, SUPPORTS } from '../../register/codes.ts';
import type { Facts } from '../../register/columns/column-table.ts';
import type { EMPLOYMENT } from '../../register/columns/person-columns.ts';

export const WITHOUT_SUPPORT = codeOf(SUPPORTS, 'ordinaer');

/** Hours from the first to the last month (included), together. Employment stands in order of its months. */
export function ordinaryHours({ of, start, end }: Facts<typeof EMPLOYMENT>, first: Month, last: Month): number {
  const { month, hours, support } = of;
  let sum = 0;
  for (let row = start; row < end && month[row]! <= last; row++) {
    if (month[row]! >= first && support[row] === WITHOUT_SUPPORT) sum += hours[row]!;
  }
  return sum;
}
