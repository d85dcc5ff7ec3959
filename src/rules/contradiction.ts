/** Recorded facts that cannot all be true. Rules look here first: out of a contradiction comes no number. */
import type { Day } from '../core/day.ts';
import type { PersonCursor } from '../register/columns/person-cursor.ts';
import { type Undecidable, undecidable } from './answer.ts';
import { bornFact, dayText, given, spellFact } from './fact-ref.ts';

/** The first spell begins before birth; spells stand in order of time. */
export function beganBeforeBirth({ spells, born }: PersonCursor): boolean {
  return spells.start < spells.end && spells.of.from[spells.start]! < born;
}

/** A benefit before birth, of those that had begun by the day. */
export function benefitBeforeBirth(person: PersonCursor, day: Day): Undecidable | undefined {
  const first = person.spells.start;
  if (!beganBeforeBirth(person) || person.spells.of.from[first]! > day) return undefined;
  return undecidable(
    { da: 'En ydelse begynder, før personen er født.', en: 'A benefit begins before the person was born.' },
    bornFact(person),
    spellFact(person, first, day),
  );
}

/** The person is not born yet on the day. */
export function notBorn(person: PersonCursor, day: Day): Undecidable | undefined {
  if (person.born <= day) return undefined;
  const on = dayText(day);
  return undecidable(
    { da: 'Der spørges om en dag, før personen er født.', en: 'The day asked about is before the person was born.' },
    bornFact(person),
    given({ da: `Der spørges om ${on.da}`, en: `The day is ${on.en}` }),
  );
}
