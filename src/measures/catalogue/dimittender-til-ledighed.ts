import { ANSWERS, codeOf, EDUCATION_KINDS } from '../../register/codes.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import { grossUnemployed } from '../concepts/gross-unemployment.ts';
import { PERSON_GROUPS } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';

const WEEKS = 26;
const COMPLETED = codeOf(ANSWERS, 'ja');
const HIGHER = codeOf(EDUCATION_KINDS, 'videregaaende');

export const dimittenderTilLedighed: PersonMeasure = {
  id: 'dimittender-til-ledighed',
  title: { da: 'Dimittender, der er ledige et halvt år efter', en: 'Graduates unemployed half a year later' },
  theme: 'ledighed',
  subject: 'person',
  unit: 'percent',
  better: 'lower',
  grains: CALENDAR_GRAINS,
  groups: [...PERSON_GROUPS],
  needs: ['education', 'spells'],
  definition: {
    da: 'Af de videregående uddannelser, der er gennemført i perioden, mens personen bor i området den sidste dag: andelen, hvis person er bruttoledig på dagen 26 uger senere. Hvor personen bor til den tid, er uden betydning.',
    en: 'Of the higher educations completed in the period while the person lives in the area on the last day: the share whose person is gross unemployed on the day 26 weeks later. Where the person lives by then does not matter.',
  },
  source: {
    da: 'Vores valg, efter Aalborgs beskæftigelsesplan 2018: færrest muligt dimitterer til ledighed',
    en: 'Our choice, from the employment plan of Aalborg 2018: as few as possible graduate into unemployment',
  },
  why: {
    counts: {
      da: 'En videregående uddannelse er gennemført {day}; personen er bruttoledig {later}.',
      en: 'A higher education was completed on {day}; the person is gross unemployed on {later}.',
    },
    fails: {
      da: 'En videregående uddannelse er gennemført {day}; personen er ikke bruttoledig {later}.',
      en: 'A higher education was completed on {day}; the person is not gross unemployed on {later}.',
    },
    waits: {
      da: 'En videregående uddannelse er gennemført {day}; det afgøres først {later}.',
      en: 'A higher education was completed on {day}; it is decided only on {later}.',
    },
    none: {
      da: 'Ingen videregående uddannelse er gennemført i perioden.',
      en: 'No higher education was completed in the period.',
    },
    later: (last) => last + WEEKS * 7,
  },
  factor: 100,
  knownAfter: (last) => last + WEEKS * 7,
  counter: ({ register, end }) => {
    const { to, kind, completed } = register.people.educations.columns;
    const counted = grossUnemployed(register);
    return (person, tally) => {
      for (let row = person.educations.start; row < person.educations.end; row++) {
        const last = to[row]! - 1;
        if (kind[row] !== HIGHER || completed[row] !== COMPLETED || tally.periodOf(last) < 0) continue;
        const day = last + WEEKS * 7;
        if (day >= end) tally.event(last, 0, 0);
        else tally.event(last, isUnemployed(person, counted, day) ? 1 : 0, 1);
      }
    };
  },
};

function isUnemployed({ spells }: PersonCursor, counted: (row: number) => boolean, day: number): boolean {
  const { from, to } = spells.of;
  for (let row = spells.start; row < spells.end && from[row]! <= day; row++) {
    if (day < to[row]! && counted(row)) return true;
  }
  return false;
}
