/** A contact is held when it has a day it was held on, up to as-of, and is not recorded as missed or called off. */
import type { Day } from '../../core/day.ts';
import { CONTACT_OUTCOMES, codeOf } from '../../register/codes.ts';
import { NO_DAY } from '../../register/columns/column-table.ts';
import type { PersonColumns } from '../../register/columns/person-columns.ts';

export const HELD = codeOf(CONTACT_OUTCOMES, 'afholdt');
export const MISSED = codeOf(CONTACT_OUTCOMES, 'udeblevet');
export const CALLED_OFF = codeOf(CONTACT_OUTCOMES, 'aflyst');

/** Whether the contact of a row was held on a day before `end`. */
export function isHeld({ contacts }: PersonColumns, row: number, end: Day): boolean {
  const { heldOn, outcome } = contacts.columns;
  const day = heldOn[row]!;
  return day !== NO_DAY && day < end && outcome[row] !== MISSED && outcome[row] !== CALLED_OFF;
}
