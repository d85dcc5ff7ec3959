/** A contact is held when its outcome is »afholdt« and the day it was held on is known and not after as-of. */
import type { Day } from '../../core/day.ts';
import { CONTACT_OUTCOMES, codeOf } from '../../register/codes.ts';
import { NO_DAY } from '../../register/columns/column-table.ts';
import type { PersonColumns } from '../../register/columns/person-columns.ts';

export const HELD = codeOf(CONTACT_OUTCOMES, 'afholdt');
export const MISSED = codeOf(CONTACT_OUTCOMES, 'udeblevet');

/** Whether the contact of a row was held on a day before `end`. */
export function isHeld({ contacts }: PersonColumns, row: number, end: Day): boolean {
  const { heldOn, outcome } = contacts.columns;
  const day = heldOn[row]!;
  return outcome[row] === HELD && day !== NO_DAY && day < end;
}
