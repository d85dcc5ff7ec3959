import { ACTIVITY_KINDS } from '../../register/codes.ts';
import { setBenefitOn } from '../concepts/spell-on.ts';
import { workplaceSector } from '../concepts/workplace-sector.ts';
import { PERSON_GROUPS, SLOT } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';

export const paabegyndteForloeb: PersonMeasure = {
  id: 'paabegyndte-forloeb',
  title: { da: 'Påbegyndte aktiviteter', en: 'Activities begun' },
  theme: 'indsats',
  subject: 'person',
  counts: 'activities',
  unit: 'activities',
  better: 'higher',
  grains: CALENDAR_GRAINS,
  groups: ['kind', 'sector', 'benefit', 'readiness', ...PERSON_GROUPS],
  values: { kind: ACTIVITY_KINDS },
  needs: ['activities'],
  definition: {
    da: 'Aktiviteter (praktik, løntilskud, IGU, voksenlærling, fleksjob, småjob …), hvis første dag ligger i perioden, mens personen bor i området den dag. Hver aktivitet tæller én gang. Sektor er arbejdsstedets; uden arbejdssted er den ukendt. Ydelse og visitation er dem på den første dag.',
    en: 'Activities (placement, wage subsidy, IGU, adult apprentice, flex job, small job …) whose first day lies in the period, while the person lives in the area that day. Each activity counts once. Sector is that of the workplace; without a workplace it is unknown. Benefit and readiness are those of the first day.',
  },
  source: { da: 'Vores valg, efter planernes mål', en: 'Our choice, after the goals of the plans' },
  why: {
    counts: { da: '{kind} begynder {day}.', en: '{kind} begins on {day}.' },
    none: { da: 'Ingen aktivitet begynder i perioden.', en: 'No activity begins in the period.' },
  },
  factor: 1,
  denominator: () => 1,
  counter: ({ register }) => {
    const { from, kind, workplace } = register.people.activities.columns;
    const sector = workplaceSector(register);
    return (person, tally) => {
      for (let row = person.activities.start; row < person.activities.end; row++) {
        if (tally.periodOf(from[row]!) < 0) continue;
        tally.codes[SLOT.kind] = kind[row]!;
        tally.codes[SLOT.sector] = sector(workplace[row]!);
        setBenefitOn(person, from[row]!, tally.codes);
        tally.event(from[row]!, 1, 0);
      }
    };
  },
};
