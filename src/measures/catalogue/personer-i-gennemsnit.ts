import { daysOf } from '../../core/period.ts';
import { publicSupport } from '../concepts/public-support.ts';
import { PERSON_GROUPS, SLOT } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';

export const personerIGennemsnit: PersonMeasure = {
  id: 'personer-i-gennemsnit',
  title: { da: 'Personer på offentlig forsørgelse i gennemsnit', en: 'Persons on public support on average' },
  theme: 'forsoergelse',
  subject: 'person',
  unit: 'persons',
  better: 'lower',
  grains: CALENDAR_GRAINS,
  groups: ['benefit', 'readiness', ...PERSON_GROUPS],
  needs: ['spells'],
  definition: {
    da: 'Hvor mange personer der er på ydelsen en gennemsnitlig dag i perioden: hver dag, et forløb af ydelsen dækker, tæller 1, uanset omfang (nedsat tid), for personer på 16–66 år med bopæl i området. Summen over ydelser er ikke renset for overlap. Kun ydelser, der er offentlig forsørgelse, tæller med. Dækker flere forløb af samme ydelse dagen, er visitationen den, der begyndte først.',
    en: 'How many persons are on the benefit on an average day of the period: each day covered by a spell of the benefit counts 1, whatever the degree (part time), for persons aged 16–66 living in the area. The sum over benefits is not cleaned for overlap. Only benefits that are public support count. If several spells of the same benefit cover the day, readiness is that of the one that began first.',
  },
  source: {
    da: 'Vores valg, efter Aalborgs beskæftigelsesplan 2018: personer i gennemsnit over året',
    en: 'Our choice, from the employment plan of Aalborg 2018: persons on average over the year',
  },
  why: {
    counts: {
      da: '{benefit}: {days} dage ({from} – {to}).',
      en: '{benefit}: {days} days ({from} – {to}).',
    },
    none: { da: 'Ingen offentlig forsørgelse i perioden.', en: 'No public support in the period.' },
  },
  factor: 1,
  denominator: (period) => {
    const { from, to } = daysOf(period);
    return to - from;
  },
  counter: ({ register }) => {
    const counted = publicSupport(register);
    const { from, to, benefit, readiness } = register.people.spells.columns;
    /** By benefit: the first day not counted yet of the person at hand. */
    const reached = new Int32Array(counted.length);
    return (person, tally) => {
      const { start, end } = person.spells;
      for (let row = start; row < end; row++) reached[benefit[row]!] = -2147483648;
      for (let row = start; row < end; row++) {
        const code = benefit[row]!;
        if (counted[code] === 0 || to[row]! <= reached[code]!) continue;
        tally.codes[SLOT.benefit] = code;
        tally.codes[SLOT.readiness] = readiness[row]!;
        tally.days(Math.max(from[row]!, reached[code]!), to[row]!, 1);
        reached[code] = to[row]!;
      }
    };
  },
};
