import { countFullTime, fullTime } from '../concepts/full-time-days.ts';
import { homeMunicipalities } from '../concepts/home-municipalities.ts';
import { PERSON_GROUPS } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';

export const andelAfBefolkningen: PersonMeasure = {
  id: 'andel-af-befolkningen',
  title: {
    da: 'Andel af befolkningen på offentlig forsørgelse',
    en: 'Share of the population on public support',
  },
  theme: 'forsoergelse',
  subject: 'person',
  counts: 'spells',
  unit: 'percent',
  better: 'lower',
  grains: CALENDAR_GRAINS,
  groups: ['benefit', 'readiness', ...PERSON_GROUPS],
  needs: ['spells', 'population'],
  definition: {
    da: 'Fuldtidspersoner på offentlig forsørgelse i forhold til områdets befolkning på 16–66 år i perioden; er den ikke oplyst for perioden, bruges det seneste tidligere tal. Delt på grupper holdes hver del op mod hele befolkningen, så delene giver hele andelen. Mangler befolkningstallet for en af de kommuner, registrets personer bor i, er andelen ukendt.',
    en: 'Full-time persons on public support over the population of the area aged 16–66 in the period; if it is not stated for the period, the latest earlier figure. Split by groups, each part is held against the whole population, so that the parts add up. If the population of one of the municipalities the persons of the register live in is missing, the share is unknown.',
  },
  source: {
    da: 'Jobindsats: fuldtidspersoner i pct. af befolkningen 16–66 år',
    en: 'Jobindsats: full-time persons in per cent of the population aged 16–66',
  },
  why: {
    counts: {
      da: '{benefit}: {days} dage ({from} – {to}) giver {amount} persondage.',
      en: '{benefit}: {days} days ({from} – {to}) make {amount} person-days.',
    },
    none: { da: 'Ingen offentlig forsørgelse i perioden.', en: 'No public support in the period.' },
    wholeDay: 1000,
  },
  factor: 100,
  denominatorAddsUp: true,
  denominator: (period, register, municipalities) => {
    const homes = homeMunicipalities(register);
    let people = 0;
    for (const municipality of municipalities) {
      if (!homes.has(municipality)) continue;
      const living = register.population.of(municipality, '16-66', period);
      if (living === undefined) return undefined;
      people += living;
    }
    return people * fullTime(period);
  },
  counter: countFullTime,
};
