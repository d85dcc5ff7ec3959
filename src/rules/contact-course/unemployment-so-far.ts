/** KF-02 as an answer: the hours accumulated before a day, in whole months and weeks as well. */
import { type Day, printDay } from '../../core/day.ts';
import { displayDay } from '../../core/display-period.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import type { Answer } from '../answer.ts';
import { Citing } from '../citing.ts';
import { benefitBeforeBirth } from '../contradiction.ts';
import { both, spellFact } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';
import type { Insured } from '../unemployment-insurance/insured.ts';
import { accumulatedOf, hoursBefore } from './accumulated-unemployment.ts';

export interface UnemploymentSoFar {
  readonly placedOn: string | null;
  /** Hundredths of hours before the day. */
  readonly hours: number;
  readonly months: number;
  readonly weeks: number;
}

export function unemploymentSoFar(
  person: PersonCursor,
  day: Day,
  law: Law,
  insured: Insured = 'fuldtid',
): Answer<UnemploymentSoFar> {
  const contradicted = benefitBeforeBirth(person, day);
  if (contradicted) return contradicted;
  const cite = new Citing(law);
  const found = accumulatedOf(person, day, insured, cite);
  if (!found) {
    const why = {
      da: 'Ingen ledighed med dagpenge eller løntilskud.',
      en: 'No unemployment with benefit or wage subsidy.',
    };
    const answer = { placedOn: null, hours: 0, months: 0, weeks: 0 };
    return { answer, because: [why], ground: cite.ground, facts: [] };
  }
  const hours = hoursBefore(found.stretches, day);
  const months = Math.floor(hours / cite.cell('dagpenge/maanedstimer', insured, day));
  const weeks = Math.floor(hours / cite.cell('dagpenge/ugetimer', insured, day));
  const placed = both((language) => displayDay(found.placedOn, language));
  return {
    answer: { placedOn: printDay(found.placedOn), hours, months, weeks },
    because: [
      {
        da: `Indplaceret ${placed.da}; ${hours / 100} timer siden da, ${months} hele måneder.`,
        en: `Placed on ${placed.en}; ${hours / 100} hours since then, ${months} whole months.`,
      },
    ],
    ground: cite.ground,
    facts: found.rows.map((row) => spellFact(person, row, day)),
  };
}
