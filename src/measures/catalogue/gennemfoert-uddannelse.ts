import { ANSWERS, codeOf, EDUCATION_KINDS } from '../../register/codes.ts';
import { PERSON_GROUPS, SLOT } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';

const COMPLETED = codeOf(ANSWERS, 'ja');

export const gennemfoertUddannelse: PersonMeasure = {
  id: 'gennemfoert-uddannelse',
  title: { da: 'Gennemførte uddannelser', en: 'Educations completed' },
  theme: 'unge',
  subject: 'person',
  unit: 'percent',
  better: 'higher',
  grains: CALENDAR_GRAINS,
  groups: ['kind', ...PERSON_GROUPS],
  values: { kind: EDUCATION_KINDS },
  needs: ['education'],
  definition: {
    da: 'Af de uddannelser, der slutter i perioden, mens personen bor i området den sidste dag: andelen, der er gennemført. Uddannelser, hvor det ikke er oplyst, er ikke med; de tælles for sig. Ingen aldersgrænse.',
    en: 'Of the educations that end in the period while the person lives in the area on the last day: the share that is completed. Educations where it is not stated are left out; they are counted apart. No age limit.',
  },
  source: {
    da: 'Vores valg, efter planernes mål om, at unge gennemfører en uddannelse',
    en: 'Our choice, from the plans’ goals that young people complete an education',
  },
  unknown: {
    da: 'uddannelser, hvor det ikke er oplyst, om de er gennemført',
    en: 'educations where it is not stated whether they were completed',
  },
  why: {
    counts: { da: '{kind} slutter {day}, gennemført.', en: '{kind} ends on {day}, completed.' },
    fails: { da: '{kind} slutter {day}, ikke gennemført.', en: '{kind} ends on {day}, not completed.' },
    lacks: {
      da: '{kind} slutter {day}; det er ikke oplyst, om den er gennemført, så den tælles for sig.',
      en: '{kind} ends on {day}; it is not stated whether it was completed, so it is counted apart.',
    },
    none: { da: 'Ingen uddannelse slutter i perioden.', en: 'No education ends in the period.' },
  },
  factor: 100,
  counter: ({ register }) => {
    const { to, kind, completed } = register.people.educations.columns;
    return (person, tally) => {
      for (let row = person.educations.start; row < person.educations.end; row++) {
        const last = to[row]! - 1;
        tally.codes[SLOT.kind] = kind[row]!;
        if (completed[row] === 0) tally.unknown(last);
        else tally.event(last, completed[row] === COMPLETED ? 1 : 0, 1);
      }
    };
  },
};
