import { addMonths, type Day } from '../../core/day.ts';
import { codeOf, EDUCATION_KINDS } from '../../register/codes.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import { PERSON_GROUPS } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';

const MONTHS = 15;
const YOUTH_EDUCATION = codeOf(EDUCATION_KINDS, 'ungdomsuddannelse');

export const ungdomsuddannelse15Maaneder: PersonMeasure = {
  id: 'ungdomsuddannelse-15-maaneder',
  title: {
    da: 'I ungdomsuddannelse 15 måneder efter 9. klasse',
    en: 'In youth education 15 months after grade 9',
  },
  theme: 'unge',
  subject: 'person',
  counts: 'school',
  unit: 'percent',
  better: 'higher',
  grains: CALENDAR_GRAINS,
  groups: [...PERSON_GROUPS],
  needs: ['school', 'education'],
  definition: {
    da: 'Af de unge, der afslutter 9. klasse i perioden, mens de bor i området: andelen, der er i gang med en ungdomsuddannelse på dagen 15 kalendermåneder senere (er måneden for kort, dens sidste dag). Hvor de bor til den tid, er uden betydning.',
    en: 'Of the young people who finish grade 9 in the period while living in the area: the share in a youth education on the day 15 calendar months later (if the month is too short, its last day). Where they live by then does not matter.',
  },
  source: {
    da: 'Børne- og Undervisningsministeriet: status 15 måneder efter 9. klasse; beregningen er vores',
    en: 'The ministry of education: status 15 months after grade 9; the computation is ours',
  },
  why: {
    counts: {
      da: '9. klasse afsluttet {day}; i gang med en ungdomsuddannelse {later}.',
      en: 'Grade 9 finished on {day}; in a youth education on {later}.',
    },
    fails: {
      da: '9. klasse afsluttet {day}; ikke i gang med en ungdomsuddannelse {later}.',
      en: 'Grade 9 finished on {day}; not in a youth education on {later}.',
    },
    waits: {
      da: '9. klasse afsluttet {day}; det afgøres først {later}.',
      en: 'Grade 9 finished on {day}; it is decided only on {later}.',
    },
    none: { da: 'Ingen 9. klasse er afsluttet i perioden.', en: 'No grade 9 was finished in the period.' },
    later: (finished) => addMonths(finished, MONTHS),
  },
  factor: 100,
  knownAfter: (last) => addMonths(last, MONTHS),
  counter: ({ register, end }) => {
    const { grade9FinishedOn } = register.people.school.columns;
    return (person, tally) => {
      for (let row = person.school.start; row < person.school.end; row++) {
        const finished = grade9FinishedOn[row]!;
        if (tally.periodOf(finished) < 0) continue;
        const day = addMonths(finished, MONTHS);
        if (day >= end) tally.event(finished, 0, 0);
        else tally.event(finished, isInYouthEducation(person, day) ? 1 : 0, 1);
      }
    };
  },
};

function isInYouthEducation({ educations }: PersonCursor, day: Day): boolean {
  const { from, to, kind } = educations.of;
  for (let row = educations.start; row < educations.end; row++) {
    if (kind[row] === YOUTH_EDUCATION && from[row]! <= day && day < to[row]!) return true;
  }
  return false;
}
