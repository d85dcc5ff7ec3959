/** Which spell a day belongs to, for groups by benefit and readiness. */
import type { Day } from '../../core/day.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import { SLOT } from '../group.ts';

/** Row of the earliest begun spell that covers a day, or −1. */
export function spellOn({ spells }: PersonCursor, day: Day): number {
  const { from, to } = spells.of;
  for (let row = spells.start; row < spells.end && from[row]! <= day; row++) if (day < to[row]!) return row;
  return -1;
}

/** Sets the groups `benefit` and `readiness` to those of the earliest begun spell on a day; without one they are unknown. */
export function setBenefitOn(person: PersonCursor, day: Day, codes: Int32Array): void {
  const row = spellOn(person, day);
  codes[SLOT.benefit] = row < 0 ? 0 : person.spells.of.benefit[row]!;
  codes[SLOT.readiness] = row < 0 ? 0 : person.spells.of.readiness[row]!;
}
