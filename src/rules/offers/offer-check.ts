/** RP-02: whether an offer is within the law: how long it lasts, and what must lie before it. */

import { addMonths, type Day } from '../../core/day.ts';
import type { Days } from '../../core/period.ts';
import type { Text } from '../../core/text.ts';
import type { Answer } from '../answer.ts';
import type { LawTargetGroup } from '../benefits/target-group-names.ts';
import { Citing } from '../citing.ts';
import { daysText, given } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';

interface Planned extends Days {
  readonly group: LawTargetGroup;
}

export type PlannedOffer =
  | (Planned & { readonly kind: 'virksomhedspraktik'; readonly extended?: boolean })
  | (Planned & {
      readonly kind: 'loentilskud';
      readonly sector: 'offentlig' | 'privat';
      /** First day of the benefits before it, without a break. */
      readonly onBenefitSince: Day;
      readonly age: number;
      readonly hasQualifyingEducation: boolean;
      readonly isLoneParent: boolean;
    })
  | (Planned & { readonly kind: 'nytteindsats' })
  | (Planned & {
      readonly kind: 'jobrotation';
      readonly unemployedSince: Day;
      /** Hundredths of hours a week. */
      readonly hoursPerWeek: number;
      readonly employeeInJobSince: Day;
    });

export interface OfferCheck {
  readonly accepted: boolean;
  /** What stands in the way; empty when accepted. */
  readonly reasons: readonly Text[];
}

type Limit = readonly [isKept: boolean, otherwise: Text];

/** Refuses a day on which the offer does not exist (`rules/not-covered`). */
export function checkOffer(offer: PlannedOffer, law: Law): Answer<OfferCheck> {
  const cite = new Citing(law);
  const reasons = limitsOf(offer, cite)
    .filter(([isKept]) => !isKept)
    .map(([, otherwise]) => otherwise);
  const days = daysText(offer.from, offer.to);
  return {
    answer: { accepted: reasons.length === 0, reasons },
    because: reasons.length > 0 ? reasons : [{ da: 'Inden for lovens grænser.', en: 'Within the limits of the law.' }],
    ground: cite.ground,
    facts: [given({ da: `${offer.kind} ${days.da}`, en: `${offer.kind} ${days.en}` })],
  };
}

function limitsOf(offer: PlannedOffer, cite: Citing): Limit[] {
  const { from, group } = offer;
  switch (offer.kind) {
    case 'virksomhedspraktik': {
      const weeks = cite.cell('tilbud/praktik-uger', group, from);
      const extended = offer.extended ? cite.table('tilbud/praktik-forlaenget-uger', from)[group] : undefined;
      return [weeksAtMost(offer, extended ?? weeks)];
    }
    case 'nytteindsats':
      return [weeksAtMost(offer, cite.number('tilbud/nytteindsats-uger', from))];
    case 'loentilskud':
      return [
        monthsAtMost(
          offer,
          offer.sector === 'privat'
            ? cite.number('tilbud/loentilskud-privat-maaneder', from)
            : cite.cell('tilbud/loentilskud-offentlig-maaneder', group, from),
        ),
        ...unemploymentBefore(offer, cite),
      ];
    case 'jobrotation': {
      const before = cite.number('tilbud/jobrotation-ledighed-maaneder', from);
      const inJob = cite.number('tilbud/jobrotation-ansat-maaneder', from);
      const hours = cite.number('tilbud/jobrotation-timer', from);
      return [
        monthsAtMost(offer, cite.number('tilbud/jobrotation-maaneder', from)),
        monthsBefore(offer.unemployedSince, from, before),
        [
          addMonths(offer.employeeInJobSince, inJob) <= from,
          {
            da: `Den ansatte har været i jobbet i mindre end ${inJob} måneder.`,
            en: `The employee has been in the job for less than ${inJob} months.`,
          },
        ],
        [
          offer.hoursPerWeek >= hours,
          { da: `Under ${hours / 100} timer om ugen.`, en: `Below ${hours / 100} hours a week.` },
        ],
      ];
    }
  }
}

/** Waived without qualifying education, above an age, and for lone parents. */
function unemploymentBefore(offer: PlannedOffer & { kind: 'loentilskud' }, cite: Citing): Limit[] {
  const { from, group, sector } = offer;
  const always = cite.list('tilbud/loentilskud-ledighed-grupper', from).includes(group);
  const inPrivate = cite.list('tilbud/loentilskud-ledighed-privat-grupper', from).includes(group);
  if (!always && !(inPrivate && sector === 'privat')) return [];
  const isWaived =
    !offer.hasQualifyingEducation ||
    offer.age > cite.number('tilbud/loentilskud-ledighed-alder', from) ||
    offer.isLoneParent;
  return isWaived
    ? []
    : [monthsBefore(offer.onBenefitSince, from, cite.number('tilbud/loentilskud-ledighed-maaneder', from))];
}

function weeksAtMost({ from, to }: Days, weeks: number): Limit {
  return [to <= from + weeks * 7, { da: `Varer mere end ${weeks} uger.`, en: `Lasts more than ${weeks} weeks.` }];
}

function monthsAtMost({ from, to }: Days, months: number): Limit {
  return [
    to <= addMonths(from, months),
    { da: `Varer mere end ${months} måneder.`, en: `Lasts more than ${months} months.` },
  ];
}

function monthsBefore(since: Day, from: Day, months: number): Limit {
  return [
    addMonths(since, months) <= from,
    { da: `Mindre end ${months} måneders ledighed før.`, en: `Less than ${months} months of unemployment before.` },
  ];
}
