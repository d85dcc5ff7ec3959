import { Forloeb } from '../concepts/forloeb.ts';
import { PERSON_GROUPS, SLOT } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';

export const varighedAfsluttede: PersonMeasure = {
  id: 'varighed-afsluttede',
  title: { da: 'Varighed af afsluttede ydelsesforløb', en: 'Duration of benefit spells ended' },
  theme: 'forsoergelse',
  subject: 'person',
  counts: 'spells',
  unit: 'weeks',
  better: 'lower',
  grains: CALENDAR_GRAINS,
  groups: ['benefit', 'readiness', ...PERSON_GROUPS],
  needs: ['spells'],
  definition: {
    da: 'Gennemsnitlig varighed i uger af de forløb, der er afsluttet i perioden (som i afgang): dage fra den første til den sidste, begge med, også dagene i de huller, der ikke afbryder forløbet. Hele forløbet tæller, også tiden før perioden og før personen flyttede til området.',
    en: 'Mean duration in weeks of the forløb ended in the period (as in afgang): days from the first to the last, both included, also the days of gaps that do not break the forløb. The whole forløb counts, also the time before the period and before the person moved to the area.',
  },
  source: {
    da: 'Jobindsats: varighed af afsluttede forløb',
    en: 'Jobindsats: duration of ended spells',
  },
  why: {
    counts: {
      da: 'Et forløb på {benefit} slutter {day} efter {numerator} dage.',
      en: 'A forløb on {benefit} ends on {day} after {numerator} days.',
    },
    none: { da: 'Intet forløb slutter i perioden.', en: 'No forløb ends in the period.' },
  },
  factor: 1 / 7,
  counter: ({ register, end }) => {
    const { benefit, readiness } = register.people.spells.columns;
    const forloeb = new Forloeb();
    return (person, tally) => {
      forloeb.join(person.spells, end);
      for (let at = 0; at < forloeb.count; at++) {
        const to = forloeb.to[at]!;
        if (to > end) continue;
        const row = forloeb.last[at]!;
        tally.codes[SLOT.benefit] = benefit[row]!;
        tally.codes[SLOT.readiness] = readiness[row]!;
        tally.event(to - 1, to - forloeb.from[at]!, 1);
      }
    };
  },
};
