/** Rows of a person's spells, by what had begun by a day. */
import type { Day } from '../core/day.ts';
import type { PersonCursor } from '../register/columns/person-cursor.ts';

/** Id of the benefit of a spell. */
export function benefitOf({ spells, columns }: PersonCursor, row: number): string {
  return columns.dictionaries.benefits.value(spells.of.benefit[row]!) ?? '';
}

/** Spells that cover the day. */
export function spellsOn({ spells }: PersonCursor, day: Day): number[] {
  const rows: number[] = [];
  for (let row = spells.start; row < spells.end; row++) {
    if (spells.of.from[row]! <= day && day < spells.of.to[row]!) rows.push(row);
  }
  return rows;
}

/** Spells on one of the benefits that had begun by the day, in order of time. */
export function spellsStartedBy(person: PersonCursor, day: Day, ...benefits: readonly string[]): number[] {
  const { spells } = person;
  const rows: number[] = [];
  for (let row = spells.start; row < spells.end && spells.of.from[row]! <= day; row++) {
    if (benefits.includes(benefitOf(person, row))) rows.push(row);
  }
  return rows;
}
