import { Forloeb } from '../concepts/forloeb.ts';
import { PERSON_GROUPS, SLOT } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';

export const tilgang: PersonMeasure = {
  id: 'tilgang',
  title: { da: 'Tilgang: påbegyndte ydelsesforløb', en: 'Inflow: benefit spells begun' },
  theme: 'forsoergelse',
  subject: 'person',
  counts: 'spells',
  unit: 'forloeb',
  better: 'lower',
  grains: CALENDAR_GRAINS,
  groups: ['benefit', 'readiness', ...PERSON_GROUPS],
  needs: ['spells'],
  definition: {
    da: 'Forløb, der begynder i perioden, mens personen bor i området. Et forløb er en persons tid på én ydelse; det fortsætter, til der har været mindst én hel kalendermåned uden ydelsen. Det ses over hele personens registrerede liv, ikke kun over perioden. Alle registrets ydelser tæller, også dem, der ikke er offentlig forsørgelse. Visitationen er den, forløbet begynder med.',
    en: 'Spells (forløb) that begin in the period while the person lives in the area. A forløb is a person’s time on one benefit; it goes on until there has been at least one full calendar month without the benefit. It is seen over the whole recorded life of the person, not only the period. Every benefit of the register counts, also those that are not public support. Readiness is what the forløb begins with.',
  },
  source: { da: 'Jobindsats: tilgang til ydelse', en: 'Jobindsats: inflow to a benefit' },
  why: {
    counts: {
      da: 'Et forløb på {benefit} begynder {day}: der var gået mindst en hel kalendermåned uden ydelsen, eller den er ny.',
      en: 'A forløb on {benefit} begins on {day}: there had been at least a full calendar month without the benefit, or it is new.',
    },
    none: {
      da: 'Intet forløb begynder i perioden. En ydelse, der kommer igen inden en hel kalendermåned, fortsætter forløbet.',
      en: 'No forløb begins in the period. A benefit that returns within a full calendar month goes on with its forløb.',
    },
  },
  factor: 1,
  denominator: () => 1,
  counter: ({ register, end }) => {
    const { benefit, readiness } = register.people.spells.columns;
    const forloeb = new Forloeb();
    return (person, tally) => {
      forloeb.join(person.spells, end);
      for (let at = 0; at < forloeb.count; at++) {
        const row = forloeb.first[at]!;
        tally.codes[SLOT.benefit] = benefit[row]!;
        tally.codes[SLOT.readiness] = readiness[row]!;
        tally.event(forloeb.from[at]!, 1, 0);
      }
    };
  },
};
