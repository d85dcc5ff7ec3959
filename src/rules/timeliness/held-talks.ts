/** Talks of the contact course that were held. */
import type { Day } from '../../core/day.ts';
import { CONTACT_KINDS, CONTACT_OUTCOMES, codeOf, valueAt } from '../../register/codes.ts';
import { NO_DAY } from '../../register/columns/column-table.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import type { Citing } from '../citing.ts';

export interface HeldTalk {
  readonly row: number;
  readonly heldOn: Day;
}

const HELD = codeOf(CONTACT_OUTCOMES, 'afholdt');

/** Held through the day, in order of time. */
export function heldTalks({ contacts }: PersonCursor, day: Day, cite: Citing): HeldTalk[] {
  const kinds = cite.list('rettidighed/taeller-som-samtale', day);
  const talks: HeldTalk[] = [];
  for (let row = contacts.start; row < contacts.end; row++) {
    const heldOn = contacts.of.heldOn[row]!;
    if (heldOn === NO_DAY || heldOn > day || contacts.of.outcome[row] !== HELD) continue;
    if (kinds.includes(valueAt(CONTACT_KINDS, contacts.of.kind[row]!) ?? '')) talks.push({ row, heldOn });
  }
  return talks.sort((a, b) => a.heldOn - b.heldOn);
}
