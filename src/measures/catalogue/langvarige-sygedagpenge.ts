import { benefitFlags } from '../benefit-flags.ts';
import { Forloeb } from '../concepts/forloeb.ts';
import { firstEndingFrom, lastDay } from '../concepts/last-days.ts';
import { coveredDays } from '../concepts/public-support.ts';
import { PERSON_GROUPS, SLOT } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';
import { Segments } from '../weights.ts';

const WEEKS = [22, 52];

export const langvarigeSygedagpenge: PersonMeasure = {
  id: 'langvarige-sygedagpenge',
  title: { da: 'Langvarige sygedagpengeforløb', en: 'Long spells of sickness benefit' },
  theme: 'forsoergelse',
  subject: 'person',
  unit: 'percent',
  better: 'lower',
  grains: CALENDAR_GRAINS,
  groups: ['weeks', ...PERSON_GROUPS],
  always: { weeks: WEEKS.map(String) },
  needs: ['spells'],
  definition: {
    da: 'Af dem, der på periodens sidste dag bor i området og modtager sygedagpenge: andelen, hvis forløb (som i tilgang) på den dag har varet mere end 22 uger, og mere end 52 uger. Dagene regnes fra forløbets første til den sidste dag, begge med, også dagene i de huller, der ikke bryder det. Nedsat tid er uden betydning. Ingen aldersgrænse.',
    en: 'Of those who on the last day of the period live in the area and receive sygedagpenge: the share whose forløb (as in tilgang) has on that day lasted more than 22 weeks, and more than 52 weeks. Days are counted from the first of the forløb to the last day, both included, also those of gaps that do not break it. Part time does not matter. No age limit.',
  },
  source: {
    da: 'Vores valg, efter Hedensteds beskæftigelsesplan 2017: langtidssyge. 22 uger er revurderingen i sygedagpengeloven',
    en: 'Our choice, from the employment plan of Hedensted 2017: long-term sick. 22 weeks is the reassessment of the act on sickness benefit',
  },
  why: {
    counts: {
      da: 'På sygedagpenge {day}; forløbet har varet mere end {weeks} uger.',
      en: 'On sygedagpenge on {day}; the forløb has lasted more than {weeks} weeks.',
    },
    fails: {
      da: 'På sygedagpenge {day}; forløbet har ikke varet mere end {weeks} uger.',
      en: 'On sygedagpenge on {day}; the forløb has not lasted more than {weeks} weeks.',
    },
    none: {
      da: 'Ikke på sygedagpenge på periodens sidste dag.',
      en: 'Not on sygedagpenge on the last day of the period.',
    },
  },
  factor: 100,
  knownAfter: (last) => last,
  counter: (scope) => {
    const { register, periods, end } = scope;
    const counted = benefitFlags(register, ({ id }) => id === 'sygedagpenge');
    const { benefit } = register.people.spells.columns;
    const forloeb = new Forloeb();
    const covered = new Segments();
    return (person, tally) => {
      coveredDays(person.spells, counted, covered);
      if (covered.count === 0) return;
      forloeb.join(person.spells, end);
      let run = 0;
      for (let at = 0; at < covered.count; at++) {
        for (let period = firstEndingFrom(scope, covered.from[at]!); period < periods.length; period++) {
          const last = lastDay(scope, period);
          if (last >= covered.to[at]!) break;
          while (counted[benefit[forloeb.first[run]!]!] === 0 || forloeb.to[run]! <= last) run++;
          const days = last + 1 - forloeb.from[run]!;
          WEEKS.forEach((weeks, code) => {
            tally.codes[SLOT.weeks] = code + 1;
            tally.event(last, days > weeks * 7 ? 1 : 0, 1);
          });
        }
      }
    };
  },
};
