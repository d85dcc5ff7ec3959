/** SD-01: when sickness benefit must be reassessed, because it has been paid for so many weeks. */
import { type Day, printDay } from '../../core/day.ts';
import { displayDay } from '../../core/display-period.ts';
import { firstDayOfMonth, type Month, monthOfDay } from '../../core/month.ts';
import type { Days } from '../../core/period.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import type { Answer, Next } from '../answer.ts';
import { Citing } from '../citing.ts';
import { benefitBeforeBirth } from '../contradiction.ts';
import { both, spellFact } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';
import { benefitOf, spellsOn } from '../spells.ts';
import { daysIn, paidIntervals } from './paid-days.ts';

export interface Reassessment {
  /** Days paid in the months looked at, up to the day. */
  readonly paidDays: number;
  /** Days that may be paid; one more, and payment stops at the end of that month. */
  readonly limitDays: number;
  /** The day payment stops unless extended; `null`: the limit is not passed. */
  readonly stopsOn: string | null;
}

const DAYS_IN_WEEK = 7;

export function reassessment(person: PersonCursor, day: Day, law: Law): Answer<Reassessment> {
  const contradicted = benefitBeforeBirth(person, day);
  if (contradicted) return contradicted;
  const cite = new Citing(law);
  const terms = termsFor(person, day, cite);
  const paid = paidIntervals(person, day);
  const paidDays = daysIn(paid, windowOf(monthOfDay(day), terms.months, day));
  const stretch = paid.at(-1);
  const stopsOn = stretch && firstStop(paid, monthOfDay(stretch.from), day, terms);
  const isPaid = stretch !== undefined && stretch.to === day + 1;
  return {
    answer: { paidDays, limitDays: terms.limit, stopsOn: stopsOn === undefined ? null : printDay(stopsOn) },
    because: [
      {
        da: `Sygedagpenge i ${paidDays} dage i de ${terms.months} kalendermåneder, der slutter med denne; mere end ${terms.limit} dage (${terms.weeks} uger) stopper betalingen ved månedens udgang.`,
        en: `Sickness benefit for ${paidDays} days in the ${terms.months} calendar months that end with this one; more than ${terms.limit} days (${terms.weeks} weeks) stop payment at the end of the month.`,
      },
    ],
    ground: cite.ground,
    facts: paid.map(({ row }) => spellFact(person, row, day)),
    ...(isPaid && stopsOn === undefined && { next: nextStop(paid, day, terms) }),
  };
}

interface Terms {
  readonly weeks: number;
  readonly months: number;
  readonly limit: number;
}

/** The ordinary limit, or that of a pensioner. */
function termsFor(person: PersonCursor, day: Day, cite: Citing): Terms {
  const pensions = cite.law.list('sygedagpenge/pensioner', day);
  const pensioner = spellsOn(person, day).some((row) => pensions.includes(benefitOf(person, row)));
  if (pensioner) cite.list('sygedagpenge/pensioner', day);
  const weeks = cite.number(pensioner ? 'sygedagpenge/pension-uger' : 'sygedagpenge/revurdering-uger', day);
  const months = cite.number(pensioner ? 'sygedagpenge/pension-maaneder' : 'sygedagpenge/revurdering-maaneder', day);
  return { weeks, months, limit: weeks * DAYS_IN_WEEK };
}

/** The month and those before it, up to and including a day. */
function windowOf(month: Month, months: number, through: Day): Days {
  return { from: firstDayOfMonth(month - months + 1), to: Math.min(firstDayOfMonth(month + 1), through + 1) };
}

/** The end of the first month from `first` in which the limit is passed by the day. */
function firstStop(paid: readonly Days[], first: Month, day: Day, { months, limit }: Terms): Day | undefined {
  for (let month = first; month <= monthOfDay(day); month++) {
    if (daysIn(paid, windowOf(month, months, day)) > limit) return firstDayOfMonth(month + 1) - 1;
  }
  return undefined;
}

/** The stop that comes if payment goes on. The limit lies within the months looked at, so that it is always reached. */
function nextStop(paid: readonly Days[], day: Day, terms: Terms): Next {
  const goesOn = [...paid, { from: day + 1, to: Number.POSITIVE_INFINITY }];
  let month = monthOfDay(day);
  while (daysIn(goesOn, windowOf(month, terms.months, Number.POSITIVE_INFINITY)) <= terms.limit) month++;
  const on = firstDayOfMonth(month + 1) - 1;
  const text = both((language) => displayDay(on, language));
  return {
    on,
    text: {
      da: `Fortsætter sygedagpengene, stopper de ${text.da}, hvis de ikke forlænges.`,
      en: `If sickness benefit goes on, it stops on ${text.en} unless extended.`,
    },
  };
}
