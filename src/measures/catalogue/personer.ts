import { publicSupport } from '../concepts/public-support.ts';
import { PERSON_GROUPS, SLOT } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';

export const personer: PersonMeasure = {
  id: 'personer',
  title: { da: 'Personer på offentlig forsørgelse', en: 'Persons on public support' },
  theme: 'forsoergelse',
  subject: 'person',
  counts: 'spells',
  unit: 'persons',
  better: 'lower',
  grains: CALENDAR_GRAINS,
  groups: ['benefit', 'readiness', ...PERSON_GROUPS],
  needs: ['spells'],
  definition: {
    da: 'Personer med mindst én dag på offentlig forsørgelse i perioden, på 16–66 år og med bopæl i området den dag. Hver person tælles én gang i perioden og, delt på ydelser, én gang for hver ydelse; gruppen er den på den første talte dag.',
    en: 'Persons with at least one day on public support in the period, aged 16–66 and living in the area that day. Each person counts once in the period and, split by benefit, once for each benefit; the group is that of the first counted day.',
  },
  source: { da: 'Jobindsats: antal personer', en: 'Jobindsats: number of persons' },
  why: {
    counts: {
      da: 'Får {benefit}; den første talte dag er {day}.',
      en: 'Receives {benefit}; the first counted day is {day}.',
    },
    none: { da: 'Ingen offentlig forsørgelse i perioden.', en: 'No public support in the period.' },
  },
  factor: 1,
  denominator: () => 1,
  counter: ({ register }) => {
    const counted = publicSupport(register);
    const { from, to, benefit, readiness } = register.people.spells.columns;
    return (person, tally) => {
      for (let row = person.spells.start; row < person.spells.end; row++) {
        if (counted[benefit[row]!] === 0) continue;
        tally.codes[SLOT.benefit] = benefit[row]!;
        tally.codes[SLOT.readiness] = readiness[row]!;
        tally.once(from[row]!, to[row]!);
      }
    };
  },
};
