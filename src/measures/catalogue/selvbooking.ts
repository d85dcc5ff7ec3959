import { BOOKERS, CONTACT_KINDS, codeOf } from '../../register/codes.ts';
import { isHeld } from '../concepts/held-contact.ts';
import { setBenefitOn } from '../concepts/spell-on.ts';
import { PERSON_GROUPS, SLOT } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';

const BY_CITIZEN = codeOf(BOOKERS, 'borger');

export const selvbooking: PersonMeasure = {
  id: 'selvbooking',
  title: { da: 'Selvbooking', en: 'Self-booking' },
  theme: 'samtaler',
  subject: 'person',
  counts: 'contacts',
  unit: 'percent',
  better: 'higher',
  grains: CALENDAR_GRAINS,
  groups: ['kind', 'benefit', 'readiness', ...PERSON_GROUPS],
  values: { kind: CONTACT_KINDS },
  needs: ['contacts'],
  definition: {
    da: 'Af de samtaler, der er afholdt i perioden, mens personen bor i området den dag: andelen, borgeren selv har booket. Samtaler, hvor det ikke er oplyst, hvem der bookede, er med i nævneren og tælles også for sig. Ydelse og visitation er dem på dagen.',
    en: 'Of the conversations held in the period while the person lives in the area that day: the share booked by the citizen. Conversations of which it is not recorded who booked are part of the denominator and are also counted apart. Benefit and readiness are those of the day.',
  },
  source: { da: 'Vores valg, efter planernes mål', en: 'Our choice, after the goals of the plans' },
  unknown: { da: 'samtaler uden oplyst booker', en: 'conversations without a recorded booker' },
  why: {
    counts: {
      da: '{kind} afholdt {day}, booket af borgeren.',
      en: '{kind} held on {day}, booked by the citizen.',
    },
    fails: {
      da: '{kind} afholdt {day}, ikke booket af borgeren.',
      en: '{kind} held on {day}, not booked by the citizen.',
    },
    lacks: {
      da: '{kind} afholdt {day}: det er ikke oplyst, hvem der bookede; den tælles også for sig.',
      en: '{kind} held on {day}: it is not recorded who booked; it is also counted apart.',
    },
    none: { da: 'Ingen samtale er afholdt i perioden.', en: 'No conversation was held in the period.' },
  },
  factor: 100,
  counter: ({ register, end }) => {
    const { heldOn, kind, bookedBy } = register.people.contacts.columns;
    return (person, tally) => {
      for (let row = person.contacts.start; row < person.contacts.end; row++) {
        const day = heldOn[row]!;
        if (tally.periodOf(day) < 0 || !isHeld(person.columns, row, end)) continue;
        tally.codes[SLOT.kind] = kind[row]!;
        setBenefitOn(person, day, tally.codes);
        tally.event(day, bookedBy[row] === BY_CITIZEN ? 1 : 0, 1);
        if (bookedBy[row] === 0) tally.unknown(day);
      }
    };
  },
};
