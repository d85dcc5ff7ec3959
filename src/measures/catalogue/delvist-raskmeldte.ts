import { benefitFlags } from '../benefit-flags.ts';
import { lastDay } from '../concepts/last-days.ts';
import { PERSON_GROUPS } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';

const FULL = 1000;

export const delvistRaskmeldte: PersonMeasure = {
  id: 'delvist-raskmeldte',
  title: { da: 'Delvist raskmeldte', en: 'Partly back at work' },
  theme: 'indsats',
  subject: 'person',
  unit: 'percent',
  better: 'higher',
  grains: CALENDAR_GRAINS,
  groups: [...PERSON_GROUPS],
  needs: ['spells'],
  definition: {
    da: 'Af dem, der på periodens sidste dag bor i området og modtager sygedagpenge: andelen, der modtager dem på nedsat tid, altså hvor forløbenes omfang tilsammen er under fuld tid. Ingen aldersgrænse.',
    en: 'Of those who on the last day of the period live in the area and receive sygedagpenge: the share who receive it part time, that is where the degrees of the spells together are less than full time. No age limit.',
  },
  source: {
    da: 'Vores valg, efter Hedensteds beskæftigelsesplan 2017: tidlig fastholdelse af sygemeldte',
    en: 'Our choice, from the employment plan of Hedensted 2017: early retention of the sick-listed',
  },
  why: {
    counts: {
      da: 'På sygedagpenge på nedsat tid {day}.',
      en: 'On sygedagpenge part time on {day}.',
    },
    fails: { da: 'På sygedagpenge på fuld tid {day}.', en: 'On sygedagpenge full time on {day}.' },
    none: {
      da: 'Ikke på sygedagpenge på periodens sidste dag.',
      en: 'Not on sygedagpenge on the last day of the period.',
    },
  },
  factor: 100,
  knownAfter: (last) => last,
  counter: (scope) => {
    const counted = benefitFlags(scope.register, ({ id }) => id === 'sygedagpenge');
    const { from, to, benefit, degree } = scope.register.people.spells.columns;
    const lasts = Int32Array.from(scope.periods, (_, period) => lastDay(scope, period));
    return (person, tally) => {
      const { start, end } = person.spells;
      for (const last of lasts) {
        let sum = 0;
        for (let row = start; row < end && from[row]! <= last; row++) {
          if (counted[benefit[row]!] === 1 && last < to[row]!) sum += degree[row]!;
        }
        if (sum > 0) tally.event(last, sum < FULL ? 1 : 0, 1);
      }
    };
  },
};
