import { addYears, type Day } from '../../core/day.ts';
import { firstDayOfMonth, monthOfDay } from '../../core/month.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import { ordinaryHours } from '../concepts/ordinary-hours.ts';
import { cohortCounter } from '../concepts/refugees.ts';
import { PERSON_GROUPS } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';

const YEARS = [1, 2, 3] as const;

export const jobEllerUddannelseEfterAnkomst: PersonMeasure = {
  id: 'job-eller-uddannelse-efter-ankomst',
  title: { da: 'I job eller uddannelse efter ankomst', en: 'In job or education after arrival' },
  theme: 'flygtninge',
  subject: 'person',
  counts: 'arrivals',
  unit: 'percent',
  better: 'higher',
  grains: CALENDAR_GRAINS,
  groups: ['years', ...PERSON_GROUPS],
  always: { years: YEARS.map(String) },
  needs: ['arrivals', 'employment', 'education'],
  definition: {
    da: 'Flygtninge og familiesammenførte til flygtninge, som området modtog i perioden: af dem, der bor i området på samme dato et, to og tre år efter modtagelsen (29. februar bliver til 28. februar), andelen, der har ordinære løntimer i den måned eller er under uddannelse den dag. Enhver slags uddannelse tæller. Delt på kommuner skal det være samme kommune begge dage. Alder er alderen ved modtagelsen. Perioden er den, de kom i; den kan måles, når måneden for opfølgningen på periodens sidste dag er gået.',
    en: 'Refugees and persons reunited with refugees whom the area received in the period: of those living in the area on the same date one, two and three years after reception (29 February becomes 28 February), the share with ordinary paid hours in that month or in education on that day. Any kind of education counts. Split by municipality it must be the same municipality on both days. Age is that at reception. The period is that of arrival; it can be measured when the month of the follow-up of its last day has passed.',
  },
  source: { da: 'Vores valg, efter planernes mål', en: 'Our choice, after the goals of the plans' },
  why: {
    counts: {
      da: 'Modtaget {day}; {years} år senere ({later}) i ordinært job den måned eller under uddannelse den dag.',
      en: 'Received on {day}; {years} years later ({later}) in ordinary work that month or in education that day.',
    },
    fails: {
      da: 'Modtaget {day}; {years} år senere ({later}) hverken i ordinært job den måned eller under uddannelse den dag.',
      en: 'Received on {day}; {years} years later ({later}) neither in ordinary work that month nor in education that day.',
    },
    waits: {
      da: 'Modtaget {day}; {years} år senere er {later}, efter opgørelsesdagen.',
      en: 'Received on {day}; {years} years later is {later}, after as-of.',
    },
    none: {
      da: 'Ikke modtaget som flygtning eller familiesammenført til en flygtning i perioden.',
      en: 'Not received as a refugee, or reunited with one, in the period.',
    },
    later: (arrival, { years }) => addYears(arrival, Number(years)),
  },
  factor: 100,
  knownAfter: (last, group) => firstDayOfMonth(monthOfDay(addYears(last, Number(group.years))) + 1) - 1,
  counter: (scope) =>
    cohortCounter(
      scope,
      'years',
      YEARS.map((years) => (arrival) => addYears(arrival, years)),
      (person, day) => isEmployed(person, day) || isStudying(person, day),
    ),
};

function isEmployed({ employment }: PersonCursor, day: Day): boolean {
  const month = monthOfDay(day);
  return ordinaryHours(employment, month, month) > 0;
}

function isStudying({ educations }: PersonCursor, day: Day): boolean {
  const { from, to } = educations.of;
  for (let row = educations.start; row < educations.end; row++) if (from[row]! <= day && day < to[row]!) return true;
  return false;
}
