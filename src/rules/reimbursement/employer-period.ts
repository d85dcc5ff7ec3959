/** RF-07 and DP-09: from which day of a sickness the municipality can come to pay sickness benefit. */
import { type Day, printDay } from '../../core/day.ts';
import { displayDay } from '../../core/display-period.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import type { Answer } from '../answer.ts';
import { Citing } from '../citing.ts';
import { benefitBeforeBirth } from '../contradiction.ts';
import { both, dayText, given, spellFact } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';
import { benefitOf, spellsOn } from '../spells.ts';

/** Who bears the first days: an employer, the self-employed person, or the fund of an unemployed member. */
export const FIRST_PAYERS = {
  arbejdsgiver: { law: 'sygedagpenge/arbejdsgiverperiode', da: 'arbejdsgiveren', en: 'the employer' },
  selvstaendig: {
    law: 'sygedagpenge/venteperiode-selvstaendig',
    da: 'den selvstændige selv',
    en: 'the self-employed person',
  },
  'a-kasse': { law: 'dagpenge/sygdom-a-kasse', da: 'a-kassen', en: 'the unemployment fund' },
} as const;
export type FirstPayer = keyof typeof FIRST_PAYERS;

/** The first day that can be paid by the municipality. */
export function firstMunicipalSickDay(firstAbsence: Day, payer: FirstPayer, law: Law): Answer<Day> {
  const cite = new Citing(law);
  const { law: id, da, en } = FIRST_PAYERS[payer];
  const days = cite.number(id, firstAbsence);
  const first = both((language) => displayDay(firstAbsence, language));
  const last = both((language) => displayDay(firstAbsence + days - 1, language));
  return {
    answer: firstAbsence + days,
    because: [
      {
        da: `De første ${days} dage, til og med ${last.da}, bæres af ${da}.`,
        en: `The first ${days} days, through ${last.en}, are borne by ${en}.`,
      },
    ],
    ground: cite.ground,
    facts: [given({ da: `Første sygedag ${first.da}`, en: `First day of absence ${first.en}` })],
  };
}

export interface FirstSickDays {
  /** First day paid by the municipality. */
  readonly paidFrom: string;
  /** First day of absence, by who bore the days before. */
  readonly absentFrom: Readonly<Record<FirstPayer, string>>;
}

/** From the register, where only what the municipality pays is recorded. `null`: no sickness benefit that day. */
export function firstSickDaysOf(person: PersonCursor, day: Day, law: Law): Answer<FirstSickDays | null> {
  const contradicted = benefitBeforeBirth(person, day);
  if (contradicted) return contradicted;
  const cite = new Citing(law);
  const row = spellsOn(person, day).find((each) => benefitOf(person, each) === 'sygedagpenge');
  if (row === undefined) {
    cite.number(FIRST_PAYERS.arbejdsgiver.law, day);
    const why = { da: 'Ingen sygedagpenge den dag.', en: 'No sickness benefit that day.' };
    return { answer: null, because: [why], ground: cite.ground, facts: [] };
  }
  const paidFrom = person.spells.of.from[row]!;
  const absent = (payer: FirstPayer) => printDay(paidFrom - cite.number(FIRST_PAYERS[payer].law, paidFrom));
  const absentFrom = {
    arbejdsgiver: absent('arbejdsgiver'),
    selvstaendig: absent('selvstaendig'),
    'a-kasse': absent('a-kasse'),
  };
  const first = dayText(paidFrom);
  return {
    answer: { paidFrom: printDay(paidFrom), absentFrom },
    because: [
      {
        da: `Kommunen betaler fra ${first.da}. Dagene før bæres af arbejdsgiveren, den selvstændige selv eller a-kassen og er ikke ydelsesuger.`,
        en: `The municipality pays from ${first.en}. The days before are borne by the employer, the self-employed person or the unemployment fund, and are no benefit weeks.`,
      },
    ],
    ground: cite.ground,
    facts: [spellFact(person, row, day)],
  };
}
