import { fullTime } from '../concepts/full-time-days.ts';
import { grossUnemployed } from '../concepts/gross-unemployment.ts';
import { PERSON_GROUPS, SLOT } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';
import { Segments, shareDays } from '../weights.ts';

export const bruttoledige: PersonMeasure = {
  id: 'bruttoledige',
  title: { da: 'Bruttoledige', en: 'Gross unemployed' },
  theme: 'ledighed',
  subject: 'person',
  counts: 'spells',
  unit: 'full-time-persons',
  better: 'lower',
  grains: CALENDAR_GRAINS,
  groups: ['benefit', 'readiness', ...PERSON_GROUPS],
  needs: ['spells'],
  definition: {
    da: 'Bruttoledige fuldtidspersoner på 16–66 år med bopæl i området: tid på a-dagpenge, arbejdsmarkedsydelse, kontantydelse og særlig uddannelsesydelse, og på kontanthjælp, uddannelseshjælp, integrationsydelse, SHO og løntilskud, mens personen er visiteret jobparat eller åbenlyst uddannelsesparat. Visitationen skal stå på forløbet; er den ukendt, tæller det ikke. En dag vejer højst 1 for ydelserne tilsammen; overlapper de, beholder den, der begyndte først, sin del.',
    en: 'Gross unemployed full-time persons aged 16–66 living in the area: time on a-dagpenge, arbejdsmarkedsydelse, kontantydelse and særlig uddannelsesydelse, and on kontanthjælp, uddannelseshjælp, integrationsydelse, SHO and løntilskud while the person is jobparat or åbenlyst uddannelsesparat. Readiness must be recorded with the spell; if it is unknown, the spell does not count. A day weighs at most 1 for the benefits together; where they overlap, the one that began first keeps its part.',
  },
  source: {
    da: 'Danmarks Statistik og Jobindsats: bruttoledighed',
    en: 'Danmarks Statistik and Jobindsats: gross unemployment',
  },
  why: {
    counts: {
      da: 'Bruttoledig på {benefit} i {days} dage ({from} – {to}): {amount} persondage.',
      en: 'Gross unemployed on {benefit} for {days} days ({from} – {to}): {amount} person-days.',
    },
    none: {
      da: 'Ikke bruttoledig i perioden: ingen ydelse, der hører med, eller ikke visiteret jobparat.',
      en: 'Not gross unemployed in the period: no benefit that belongs to it, or not found job-ready.',
    },
    wholeDay: 1000,
  },
  factor: 1,
  denominator: fullTime,
  counter: ({ register }) => {
    const counted = grossUnemployed(register);
    const { benefit, readiness } = register.people.spells.columns;
    const segments = new Segments();
    return (person, tally) => {
      shareDays(person.spells, counted, segments);
      for (let at = 0; at < segments.count; at++) {
        const row = segments.row[at]!;
        tally.codes[SLOT.benefit] = benefit[row]!;
        tally.codes[SLOT.readiness] = readiness[row]!;
        tally.days(segments.from[at]!, segments.to[at]!, segments.weight[at]!);
      }
    };
  },
};
