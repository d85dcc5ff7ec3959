import { daysOf } from '../../core/period.ts';
import { benefitFlags } from '../benefit-flags.ts';
import { PERSON_GROUPS, SLOT } from '../group.ts';
import type { PersonMeasure } from '../measure.ts';
import { Segments, shareDaysByBenefit } from '../weights.ts';

export const fuldtidspersoner: PersonMeasure = {
  id: 'fuldtidspersoner',
  title: { da: 'Fuldtidspersoner på offentlig forsørgelse', en: 'Full-time persons on public support' },
  subject: 'person',
  unit: 'full-time-persons',
  better: 'lower',
  grains: ['month', 'quarter', 'half-year', 'year'],
  groups: ['benefit', 'readiness', ...PERSON_GROUPS],
  needs: ['spells'],
  definition: {
    da: 'For hver ydelse: tiden på ydelsen i perioden delt med periodens tid, for personer på 16–66 år med bopæl i området. Summen over ydelser er ikke renset for overlap.',
    en: 'For each benefit: the time on the benefit in the period divided by the time of the period, for persons aged 16–66 living in the area. The sum over benefits is not cleaned for overlap.',
  },
  source: { da: 'Jobindsats: antal fuldtidspersoner', en: 'Jobindsats: number of full-time persons' },
  factor: 1,
  denominator: (period) => 1000 * (daysOf(period).to - daysOf(period).from),
  counter: ({ register }) => {
    const publicSupport = benefitFlags(register, (benefit) => benefit.publicSupport);
    const { benefit, readiness } = register.people.spells.columns;
    const segments = new Segments();
    return (person, tally) => {
      shareDaysByBenefit(person.spells, publicSupport, segments);
      for (let at = 0; at < segments.count; at++) {
        const row = segments.row[at]!;
        tally.codes[SLOT.benefit] = benefit[row]!;
        tally.codes[SLOT.readiness] = readiness[row]!;
        tally.days(segments.from[at]!, segments.to[at]!, segments.weight[at]!);
      }
    };
  },
};
