import { UNKNOWN_AVERAGE } from '../../register/columns/person-columns.ts';
import { PERSON_GROUPS } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';

/** In hundredths. */
const PASSED = 200;

export const karakterMindst2: PersonMeasure = {
  id: 'karakter-mindst-2',
  title: { da: 'Mindst 2 i dansk og matematik', en: 'At least 2 in Danish and mathematics' },
  theme: 'unge',
  subject: 'person',
  counts: 'school',
  unit: 'percent',
  better: 'higher',
  grains: CALENDAR_GRAINS,
  groups: [...PERSON_GROUPS],
  needs: ['school'],
  definition: {
    da: 'Af de unge, der afslutter 9. klasse i perioden, mens de bor i området, og hvis gennemsnit i både dansk og matematik kendes: andelen med mindst 2 i begge. Unge, hvor et af gennemsnittene mangler, er ikke med; de tælles for sig.',
    en: 'Of the young people who finish grade 9 in the period while living in the area, and whose averages in both Danish and mathematics are known: the share with at least 2 in both. Those with an average missing are left out; they are counted apart.',
  },
  source: {
    da: 'Børne- og Undervisningsministeriet: mindst 2 i gennemsnit i dansk og matematik',
    en: 'The ministry of education: an average of at least 2 in Danish and mathematics',
  },
  unknown: { da: 'unge, hvor et gennemsnit mangler', en: 'young people with an average missing' },
  why: {
    counts: {
      da: '9. klasse afsluttet {day} med mindst 2 i både dansk og matematik.',
      en: 'Grade 9 finished on {day} with at least 2 in both Danish and mathematics.',
    },
    fails: {
      da: '9. klasse afsluttet {day} med under 2 i dansk eller matematik.',
      en: 'Grade 9 finished on {day} with less than 2 in Danish or mathematics.',
    },
    lacks: {
      da: '9. klasse afsluttet {day}; et gennemsnit mangler, så det tælles for sig.',
      en: 'Grade 9 finished on {day}; an average is missing, so it is counted apart.',
    },
    none: { da: 'Ingen 9. klasse er afsluttet i perioden.', en: 'No grade 9 was finished in the period.' },
  },
  factor: 100,
  counter: ({ register }) => {
    const { grade9FinishedOn, danish, mathematics } = register.people.school.columns;
    return (person, tally) => {
      for (let row = person.school.start; row < person.school.end; row++) {
        const finished = grade9FinishedOn[row]!;
        const areKnown = danish[row] !== UNKNOWN_AVERAGE && mathematics[row] !== UNKNOWN_AVERAGE;
        if (!areKnown) tally.unknown(finished);
        else tally.event(finished, danish[row]! >= PASSED && mathematics[row]! >= PASSED ? 1 : 0, 1);
      }
    };
  },
};
