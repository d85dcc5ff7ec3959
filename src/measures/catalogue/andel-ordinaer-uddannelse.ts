import { ACTIVITY_KINDS, codeOf } from '../../register/codes.ts';
import { activityFlags } from '../concepts/activity-hours.ts';
import { setBenefitOn } from '../concepts/spell-on.ts';
import { PERSON_GROUPS } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';

const ORDINARY_EDUCATION = codeOf(ACTIVITY_KINDS, 'ordinaer-uddannelse');

export const andelOrdinaerUddannelse: PersonMeasure = {
  id: 'andel-ordinaer-uddannelse',
  title: { da: 'Andel ordinær uddannelse', en: 'Share of ordinary education' },
  theme: 'indsats',
  subject: 'person',
  counts: 'activities',
  unit: 'percent',
  better: 'higher',
  grains: CALENDAR_GRAINS,
  groups: ['benefit', 'readiness', ...PERSON_GROUPS],
  needs: ['activities'],
  definition: {
    da: 'Af de aktiviteter, der begynder i perioden, mens personen bor i området, og som er virksomhedspraktik, løntilskud, nytteindsats, vejledning og opkvalificering eller ordinær uddannelse: andelen, der er ordinær uddannelse. Ydelse og visitation er dem på den første dag.',
    en: 'Of the activities that begin in the period while the person lives in the area, and that are virksomhedspraktik, løntilskud, nytteindsats, vejledning og opkvalificering or ordinær uddannelse: the share that is ordinary education. Benefit and readiness are those of the first day.',
  },
  source: { da: 'Vores valg, efter planernes mål', en: 'Our choice, after the goals of the plans' },
  why: {
    counts: { da: 'Ordinær uddannelse begynder {day}.', en: 'Ordinary education begins on {day}.' },
    fails: {
      da: 'En anden aktivitet end ordinær uddannelse begynder {day}.',
      en: 'An activity other than ordinary education begins on {day}.',
    },
    none: {
      da: 'Ingen af de aktiviteter, der tæller, begynder i perioden.',
      en: 'None of the activities that count begins in the period.',
    },
  },
  factor: 100,
  counter: ({ register }) => {
    const counted = activityFlags([
      'virksomhedspraktik',
      'loentilskud',
      'nytteindsats',
      'vejledning-opkvalificering',
      'ordinaer-uddannelse',
    ]);
    const { from, kind } = register.people.activities.columns;
    return (person, tally) => {
      for (let row = person.activities.start; row < person.activities.end; row++) {
        if (counted[kind[row]!] === 0 || tally.periodOf(from[row]!) < 0) continue;
        setBenefitOn(person, from[row]!, tally.codes);
        tally.event(from[row]!, kind[row] === ORDINARY_EDUCATION ? 1 : 0, 1);
      }
    };
  },
};
