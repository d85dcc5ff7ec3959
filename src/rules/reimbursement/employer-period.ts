/** RF-07 and DP-09: from which day of a sickness the municipality can come to pay sickness benefit. */
import type { Day } from '../../core/day.ts';
import { displayDay } from '../../core/display-period.ts';
import type { Answer } from '../answer.ts';
import { Citing } from '../citing.ts';
import { both, given } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';

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
