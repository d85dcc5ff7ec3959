import { Forloeb } from '../concepts/forloeb.ts';
import { PERSON_GROUPS, SLOT } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';

export const afgang: PersonMeasure = {
  id: 'afgang',
  title: { da: 'Afgang: afsluttede ydelsesforløb', en: 'Outflow: benefit spells ended' },
  theme: 'forsoergelse',
  subject: 'person',
  counts: 'spells',
  unit: 'forloeb',
  better: 'higher',
  grains: CALENDAR_GRAINS,
  groups: ['benefit', 'readiness', ...PERSON_GROUPS],
  needs: ['spells'],
  definition: {
    da: 'Forløb (som i tilgang), hvis sidste dag ligger i perioden, mens personen bor i området den dag. Et forløb er afsluttet, når dets sidste dag er registreret og ikke ligger efter opgørelsesdagen. Begynder ydelsen igen, før der er gået en hel kalendermåned, var forløbet ikke slut: de seneste måneder kan derfor falde, når nye oplysninger kommer. Visitationen er den, forløbet slutter med.',
    en: 'Forløb (as in tilgang) whose last day lies in the period, while the person lives in the area that day. A forløb has ended when its last day is recorded and does not lie after as-of. If the benefit begins again before a full calendar month has passed, the forløb had not ended: the latest months may therefore fall as new facts come in. Readiness is what the forløb ends with.',
  },
  source: { da: 'Jobindsats: afgang fra ydelse', en: 'Jobindsats: outflow from a benefit' },
  why: {
    counts: {
      da: 'Et forløb på {benefit} slutter {day}.',
      en: 'A forløb on {benefit} ends on {day}.',
    },
    none: {
      da: 'Intet forløb slutter i perioden. Kommer ydelsen igen inden en hel kalendermåned, er forløbet ikke slut.',
      en: 'No forløb ends in the period. If the benefit returns within a full calendar month, the forløb has not ended.',
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
        if (forloeb.to[at]! > end) continue;
        const row = forloeb.last[at]!;
        tally.codes[SLOT.benefit] = benefit[row]!;
        tally.codes[SLOT.readiness] = readiness[row]!;
        tally.event(forloeb.to[at]! - 1, 1, 0);
      }
    };
  },
};
