import { monthOfDay } from '../../core/month.ts';
import { WITHOUT_SUPPORT } from '../concepts/ordinary-hours.ts';
import { publicSupport } from '../concepts/public-support.ts';
import { PERSON_GROUPS, SLOT } from '../group.ts';
import type { PersonMeasure } from '../measure.ts';
import { PeriodSet } from '../period-set.ts';

export const andelMedOrdinaereTimer: PersonMeasure = {
  id: 'andel-med-ordinaere-timer',
  title: { da: 'Andel med ordinære timer', en: 'Share with ordinary hours' },
  theme: 'indsats',
  subject: 'person',
  counts: 'spells',
  unit: 'percent',
  better: 'higher',
  grains: ['month'],
  groups: ['benefit', 'readiness', ...PERSON_GROUPS],
  needs: ['spells', 'employment'],
  definition: {
    da: 'Af dem, der har mindst én dag med offentlig forsørgelse i måneden, mens de bor i området: andelen, der har ordinære løntimer i samme måned. Timer i job med støtte (løntilskud, fleksjob, IGU, voksenlærling, jobrotation) er ikke ordinære. Delt på ydelser tæller en person én gang for hver ydelse; de øvrige grupper er dem på den første talte dag. Måles, når måneden er gået. Ingen aldersgrænse.',
    en: 'Of those with at least one day of public support in the month while they live in the area: the share with ordinary paid hours in the same month. Hours in supported jobs (wage subsidy, flex job, IGU, adult apprentice, job rotation) are not ordinary. Split by benefit a person counts once for each benefit; the other groups are those of the first counted day. Measured when the month has passed. No age limit.',
  },
  source: {
    da: 'Jobindsats: ordinære løntimer for ydelsesmodtagere',
    en: 'Jobindsats: ordinary wage hours of benefit recipients',
  },
  why: {
    counts: {
      da: 'Får {benefit} (første dag {day}) og har ordinære løntimer i måneden.',
      en: 'Receives {benefit} (first day {day}) and has ordinary paid hours in the month.',
    },
    fails: {
      da: 'Får {benefit} (første dag {day}) og har ingen ordinære løntimer i måneden.',
      en: 'Receives {benefit} (first day {day}) and has no ordinary paid hours in the month.',
    },
    none: { da: 'Ingen offentlig forsørgelse i måneden.', en: 'No public support in the month.' },
  },
  factor: 100,
  knownAfter: (last) => last,
  counter: (scope) => {
    const { register, periods } = scope;
    const counted = publicSupport(register);
    const spells = register.people.spells.columns;
    const { month, hours, support } = register.people.employment.columns;
    // The only grain is the month.
    const firstMonth = monthOfDay(scope.from);
    const worked = new PeriodSet(periods.length);
    return (person, tally) => {
      worked.clear();
      for (let row = person.employment.start; row < person.employment.end; row++) {
        if (support[row] !== WITHOUT_SUPPORT || hours[row]! <= 0) continue;
        const period = month[row]! - firstMonth;
        if (period >= 0 && period < periods.length) worked.add(period);
      }
      for (let row = person.spells.start; row < person.spells.end; row++) {
        if (counted[spells.benefit[row]!] === 0) continue;
        tally.codes[SLOT.benefit] = spells.benefit[row]!;
        tally.codes[SLOT.readiness] = spells.readiness[row]!;
        tally.onceOf(spells.from[row]!, spells.to[row]!, worked);
      }
    };
  },
};
