/** The ladder of one person on a day, and what keeps it from being known. */
import type { Day } from '../../core/day.ts';
import { firstDayOfMonth } from '../../core/month.ts';
import { ACTIVITY_KINDS, SUPPORTS, valueAt } from '../../register/codes.ts';
import { NO_DAY } from '../../register/columns/column-table.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import { type Undecidable, undecidable } from '../answer.ts';
import { type FactRef, spellFact } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';
import { Ladder } from './ladder.ts';
import { LadderTerms, WEEK } from './ladder-terms.ts';

/** The ladder after the day's own week, by what had begun by that day. */
export function ladderOf(person: PersonCursor, day: Day, law: Law): Ladder {
  const ladder = new Ladder(new LadderTerms(law, day, person.columns.dictionaries));
  ladder.walk(person, day + 1);
  return ladder;
}

/** Rows of the spells that had begun by a day and are of these kinds of week. */
export function spellsOfKind(person: PersonCursor, day: Day, { terms }: Ladder, ...kinds: number[]): number[] {
  const { from } = person.spells.of;
  const rows: number[] = [];
  for (let row = person.spells.start; row < person.spells.end && from[row]! <= day; row++) {
    if (kinds.includes(terms.kindOf(person.spells.of, row, day + 1))) rows.push(row);
  }
  return rows;
}

/**
 * Why the number of a week is not known: a grant that is missing or contradicts its spell. Where it is something nobody has
 * decided, that is refused by name (`rules/undecided`).
 */
export function doubt(person: PersonCursor, day: Day, ladder: Ladder): Undecidable {
  const rows = spellsOfKind(person, day, ladder, WEEK.unsettled);
  const [row] = rows;
  if (row === undefined)
    throw ladder.terms.law.undecided('refusion/blokerer-uafklaret', day, undecidedKey(person, day, ladder));
  const granted = person.spells.of.grantedOn[row]!;
  const missing = granted === NO_DAY || granted > day;
  const facts = rows.map((each) => spellFact(person, each, day));
  const text = missing
    ? {
        da: 'Bevillingsdagen mangler. Den afgør, om ydelsen er på refusionstrappen; registrér den.',
        en: 'The day of the grant is missing. It decides whether the benefit is on the reimbursement ladder; record it.',
      }
    : {
        da: 'Bevillingsdagen modsiger forløbet, så det ikke kan ses, om ydelsen er på refusionstrappen. Ret den ene.',
        en: 'The day of the grant contradicts the spell, so that it cannot be seen whether the benefit is on the ladder. Correct one of them.',
      };
  return undecidable(text, ...facts);
}

/** The first thing in the timeline of which it is not decided whether it interrupts self-support. */
function undecidedKey(person: PersonCursor, day: Day, { terms }: Ladder): string {
  const { benefit, from } = person.spells.of;
  for (let row = person.spells.start; row < person.spells.end && from[row]! <= day; row++) {
    if (terms.benefit[benefit[row]!] === WEEK.undecided)
      return person.columns.dictionaries.benefits.value(benefit[row]!)!;
  }
  const { kind } = person.activities.of;
  for (let row = person.activities.start; row < person.activities.end; row++) {
    const begun = person.activities.of.from[row]! <= day;
    if (begun && terms.activity[kind[row]!] === WEEK.undecided) return valueAt(ACTIVITY_KINDS, kind[row]!)!;
  }
  const { support, month } = person.employment.of;
  for (let row = person.employment.start; row < person.employment.end; row++) {
    const begun = firstDayOfMonth(month[row]!) <= day;
    if (begun && terms.support[support[row]!] === WEEK.undecided) return valueAt(SUPPORTS, support[row]!)!;
  }
  throw new Error('an undecided number without anything undecided');
}

/** Every spell that made a benefit week or stood still by that day. */
export function ladderFacts(person: PersonCursor, day: Day, ladder: Ladder): FactRef[] {
  const rows = spellsOfKind(person, day, ladder, WEEK.benefit, WEEK.unsettled, WEEK.frozen, WEEK.undecided);
  return rows.map((row) => spellFact(person, row, day));
}
