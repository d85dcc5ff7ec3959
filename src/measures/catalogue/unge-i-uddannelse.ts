import { ANSWERS, codeOf, EDUCATION_KINDS } from '../../register/codes.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import { birthday } from '../birthdays.ts';
import { firstEndingFrom, lastDay } from '../concepts/last-days.ts';
import { PERSON_GROUPS } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';

const YOUNG_FROM = 18;
const YOUNG_TO = 25;
const COMPLETED = codeOf(ANSWERS, 'ja');
const QUALIFYING = [codeOf(EDUCATION_KINDS, 'ungdomsuddannelse'), codeOf(EDUCATION_KINDS, 'videregaaende')];

export const ungeIUddannelse: PersonMeasure = {
  id: 'unge-i-uddannelse',
  title: { da: 'Unge i gang med eller færdige med en uddannelse', en: 'Young in education, or with one completed' },
  theme: 'unge',
  subject: 'person',
  unit: 'percent',
  better: 'higher',
  grains: CALENDAR_GRAINS,
  groups: [...PERSON_GROUPS],
  needs: ['education'],
  definition: {
    da: 'Af registrets personer på 18–24 år, der bor i området på periodens sidste dag: andelen, der den dag er i gang med en ungdomsuddannelse eller en videregående uddannelse eller har gennemført en. FGU og andre forløb tæller ikke. Et register, der kun har dem, jobcentret kender, siger ikke noget om alle unge i kommunen.',
    en: 'Of the persons of the register aged 18–24 who live in the area on the last day of the period: the share who on that day are in a youth education or a higher education, or have completed one. FGU and other courses do not count. A register that holds only those known to the jobcentre says nothing of all the young of the municipality.',
  },
  source: {
    da: 'Vores valg, efter planernes mål om, at unge får en uddannelse',
    en: 'Our choice, from the plans’ goals that young people get an education',
  },
  why: {
    counts: {
      da: '18–24 år {day} og i gang med eller færdig med en uddannelse.',
      en: 'Aged 18–24 on {day}, in an education or with one completed.',
    },
    fails: {
      da: '18–24 år {day} og hverken i gang med eller færdig med en uddannelse.',
      en: 'Aged 18–24 on {day}, neither in an education nor with one completed.',
    },
    none: { da: 'Ikke 18–24 år på periodens sidste dag.', en: 'Not aged 18–24 on the last day of the period.' },
  },
  factor: 100,
  knownAfter: (last) => last,
  counter: (scope) => (person, tally) => {
    const [begin, end] = [birthday(person.born, YOUNG_FROM), birthday(person.born, YOUNG_TO)];
    for (let period = firstEndingFrom(scope, begin); period < scope.periods.length; period++) {
      const last = lastDay(scope, period);
      if (last >= end) break;
      tally.event(last, hasEducation(person, last) ? 1 : 0, 1);
    }
  },
};

function hasEducation({ educations }: PersonCursor, day: number): boolean {
  const { from, to, kind, completed } = educations.of;
  for (let row = educations.start; row < educations.end; row++) {
    if (!QUALIFYING.includes(kind[row]!) || from[row]! > day) continue;
    if (day < to[row]! || completed[row] === COMPLETED) return true;
  }
  return false;
}
