/** What the rules on benefits ask about a person on a day. */
import { ageOn } from '../../core/birthday.ts';
import type { Day } from '../../core/day.ts';
import { EDUCATION_LEVELS, valueAt } from '../../register/codes.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import type { Citing } from '../citing.ts';
import type { FactRef } from '../fact-ref.ts';

/** Whether the person is below the age that divides the assistance. */
export function isYoung(person: PersonCursor, day: Day, cite: Citing): boolean {
  return ageOn(person.born, day) < cite.number('kontanthjaelp/ungegraense', day);
}

/** Whether the person has an education that qualifies for work; `undefined`: the register does not know. */
export function hasQualifyingEducation(person: PersonCursor, day: Day, cite: Citing): boolean | undefined {
  const level = valueAt(EDUCATION_LEVELS, person.columns.person.education[person.index]!);
  return level && cite.list('kontanthjaelp/kompetencegivende', day).includes(level);
}

export function educationFact(person: PersonCursor): FactRef {
  const level = valueAt(EDUCATION_LEVELS, person.columns.person.education[person.index]!);
  return {
    kind: 'person',
    text: { da: `Uddannelse: ${level ?? 'ukendt'}`, en: `Education: ${level ?? 'unknown'}` },
  };
}
