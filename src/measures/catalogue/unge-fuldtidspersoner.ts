import { birthday } from '../birthdays.ts';
import { fullTime, fullTimeDays } from '../concepts/full-time-days.ts';
import { PERSON_GROUPS } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';

const YOUNG_FROM = 18;
const YOUNG_TO = 30;

export const ungeFuldtidspersoner: PersonMeasure = {
  id: 'unge-fuldtidspersoner',
  title: { da: 'Unge fuldtidspersoner på offentlig forsørgelse', en: 'Young full-time persons on public support' },
  theme: 'forsoergelse',
  subject: 'person',
  counts: 'spells',
  unit: 'full-time-persons',
  better: 'lower',
  grains: CALENDAR_GRAINS,
  groups: ['benefit', 'readiness', ...PERSON_GROUPS],
  needs: ['spells'],
  definition: {
    da: 'Fuldtidspersoner på offentlig forsørgelse, regnet på de dage, hvor personen er 18–29 år: fra og med 18-års-fødselsdagen til dagen før 30-års-fødselsdagen.',
    en: 'Full-time persons on public support, counted on the days when the person is 18–29: from the 18th birthday to the day before the 30th.',
  },
  source: {
    da: 'Jobindsats: antal fuldtidspersoner, alder 18–29 år',
    en: 'Jobindsats: number of full-time persons, aged 18–29',
  },
  why: {
    counts: {
      da: '{benefit}: {days} dage som 18–29-årig ({from} – {to}) giver {amount} persondage.',
      en: '{benefit}: {days} days aged 18–29 ({from} – {to}) make {amount} person-days.',
    },
    none: {
      da: 'Ingen offentlig forsørgelse på dage, hvor personen er 18–29 år.',
      en: 'No public support on days when the person is 18–29.',
    },
    wholeDay: 1000,
  },
  factor: 1,
  denominator: fullTime,
  counter: ({ register, from, to }) => {
    const count = fullTimeDays(register);
    return (person, tally) => {
      const begin = Math.max(from, birthday(person.born, YOUNG_FROM));
      const end = Math.min(to, birthday(person.born, YOUNG_TO));
      if (begin < end) count(person, tally, 'numerator', 1, begin, end);
    };
  },
};
