import { firstDayOfMonth, monthOfDay } from '../../core/month.ts';
import { Forloeb } from '../concepts/forloeb.ts';
import { ordinaryHours } from '../concepts/ordinary-hours.ts';
import { PERSON_GROUPS, SLOT } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';

/** First day after the month that follows the month of a day. */
function monthAfter(day: number): number {
  return firstDayOfMonth(monthOfDay(day) + 2);
}

export const afgangTilJob: PersonMeasure = {
  id: 'afgang-til-job',
  title: { da: 'Afgang til ordinært job', en: 'Outflow into ordinary work' },
  theme: 'forsoergelse',
  subject: 'person',
  unit: 'percent',
  better: 'higher',
  grains: CALENDAR_GRAINS,
  groups: ['benefit', 'readiness', ...PERSON_GROUPS],
  needs: ['spells', 'employment'],
  definition: {
    da: 'Af de forløb, der er afsluttet i perioden (som i afgang): andelen, hvor personen har ordinære løntimer i kalendermåneden efter den, forløbet slutter i. Timer i job med støtte er ikke ordinære. Alle registrets ydelser tæller; ydelse og visitation er dem, forløbet slutter med. Hvor personen bor måneden efter, er uden betydning.',
    en: 'Of the forløb ended in the period (as in afgang): the share whose person has ordinary paid hours in the calendar month after the one the forløb ends in. Hours in supported jobs are not ordinary. Every benefit of the register counts; benefit and readiness are those the forløb ends with. Where the person lives the month after does not matter.',
  },
  source: {
    da: 'Vores valg, efter planernes mål om at komme i ordinært arbejde',
    en: 'Our choice, from the plans’ goals of getting into ordinary work',
  },
  why: {
    counts: {
      da: 'Et forløb på {benefit} slutter {day}; der er ordinære løntimer måneden efter.',
      en: 'A forløb on {benefit} ends on {day}; there are ordinary paid hours the month after.',
    },
    fails: {
      da: 'Et forløb på {benefit} slutter {day}; der er ingen ordinære løntimer måneden efter.',
      en: 'A forløb on {benefit} ends on {day}; there are no ordinary paid hours the month after.',
    },
    waits: {
      da: 'Et forløb på {benefit} slutter {day}; måneden efter er ikke gået endnu.',
      en: 'A forløb on {benefit} ends on {day}; the month after has not passed yet.',
    },
    none: { da: 'Intet forløb slutter i perioden.', en: 'No forløb ends in the period.' },
  },
  factor: 100,
  knownAfter: (last) => monthAfter(last) - 1,
  counter: ({ register, end }) => {
    const { benefit, readiness } = register.people.spells.columns;
    const forloeb = new Forloeb();
    return (person, tally) => {
      forloeb.join(person.spells, end);
      for (let at = 0; at < forloeb.count; at++) {
        const to = forloeb.to[at]!;
        if (to > end || tally.periodOf(to - 1) < 0) continue;
        const row = forloeb.last[at]!;
        tally.codes[SLOT.benefit] = benefit[row]!;
        tally.codes[SLOT.readiness] = readiness[row]!;
        const next = monthOfDay(to - 1) + 1;
        if (monthAfter(to - 1) > end) tally.event(to - 1, 0, 0);
        else tally.event(to - 1, ordinaryHours(person.employment, next, next) > 0 ? 1 : 0, 1);
      }
    };
  },
};
