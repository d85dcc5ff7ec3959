import { countFullTime, fullTime } from '../concepts/full-time-days.ts';
import { PERSON_GROUPS } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';

export const fuldtidspersoner: PersonMeasure = {
  id: 'fuldtidspersoner',
  title: { da: 'Fuldtidspersoner på offentlig forsørgelse', en: 'Full-time persons on public support' },
  theme: 'forsoergelse',
  subject: 'person',
  counts: 'spells',
  unit: 'full-time-persons',
  better: 'lower',
  grains: CALENDAR_GRAINS,
  groups: ['benefit', 'readiness', ...PERSON_GROUPS],
  needs: ['spells'],
  definition: {
    da: 'For hver ydelse: tiden på ydelsen i perioden delt med periodens tid, for personer på 16–66 år med bopæl i området. En dag vejer højst 1 for hver ydelse, også når flere forløb af samme ydelse dækker den. Summen over ydelser er ikke renset for overlap. Kun ydelser, der er offentlig forsørgelse, tæller med.',
    en: 'For each benefit: the time on the benefit in the period divided by the time of the period, for persons aged 16–66 living in the area. A day weighs at most 1 for each benefit, also when several spells of it cover the day. The sum over benefits is not cleaned for overlap. Only benefits that are public support count.',
  },
  source: { da: 'Jobindsats: antal fuldtidspersoner', en: 'Jobindsats: number of full-time persons' },
  why: {
    counts: {
      da: '{benefit}: {days} dage ({from} – {to}) giver {amount} persondage.',
      en: '{benefit}: {days} days ({from} – {to}) make {amount} person-days.',
    },
    none: { da: 'Ingen offentlig forsørgelse i perioden.', en: 'No public support in the period.' },
    wholeDay: 1000,
  },
  factor: 1,
  denominator: fullTime,
  counter: countFullTime,
};
