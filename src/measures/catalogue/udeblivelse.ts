import { CONTACT_KINDS } from '../../register/codes.ts';
import { HELD, MISSED } from '../concepts/held-contact.ts';
import { setBenefitOn } from '../concepts/spell-on.ts';
import { PERSON_GROUPS, SLOT } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';

export const udeblivelse: PersonMeasure = {
  id: 'udeblivelse',
  title: { da: 'Udeblivelse fra samtaler', en: 'Missed conversations' },
  theme: 'samtaler',
  subject: 'person',
  counts: 'contacts',
  unit: 'percent',
  better: 'lower',
  grains: CALENDAR_GRAINS,
  groups: ['kind', 'benefit', 'readiness', ...PERSON_GROUPS],
  values: { kind: CONTACT_KINDS },
  needs: ['contacts'],
  definition: {
    da: 'Af de samtaler, der er booket til en dag i perioden, mens personen bor i området den dag, og som er afholdt eller udeblevet fra: andelen, borgeren udeblev fra. Aflyste samtaler er ikke med. Samtaler uden oplyst udfald er heller ikke med; de tælles for sig. En samtale, der først er afholdt efter opgørelsesdagen, har endnu intet udfald. Ydelse og visitation er dem på dagen.',
    en: 'Of the conversations booked for a day in the period while the person lives in the area that day, and either held or missed: the share that the citizen missed. Those called off are left out. So are those without a recorded outcome; they are counted apart. A conversation held only after as-of has no outcome yet. Benefit and readiness are those of the day.',
  },
  source: { da: 'Vores valg, efter planernes mål', en: 'Our choice, after the goals of the plans' },
  unknown: { da: 'samtaler uden oplyst udfald', en: 'conversations without a recorded outcome' },
  why: {
    counts: { da: '{kind} booket til {day}: udeblevet.', en: '{kind} booked for {day}: missed.' },
    fails: { da: '{kind} booket til {day}: afholdt.', en: '{kind} booked for {day}: held.' },
    lacks: {
      da: '{kind} booket til {day}: udfaldet er ikke oplyst; den tælles for sig.',
      en: '{kind} booked for {day}: the outcome is not recorded; it is counted apart.',
    },
    none: {
      da: 'Ingen samtale, der er afholdt eller udeblevet fra, er booket til perioden.',
      en: 'No conversation, held or missed, is booked for the period.',
    },
  },
  factor: 100,
  counter: ({ register, end }) => {
    const { bookedFor, heldOn, kind, outcome } = register.people.contacts.columns;
    return (person, tally) => {
      for (let row = person.contacts.start; row < person.contacts.end; row++) {
        const day = bookedFor[row]!;
        if (tally.periodOf(day) < 0) continue;
        tally.codes[SLOT.kind] = kind[row]!;
        setBenefitOn(person, day, tally.codes);
        const isMissed = outcome[row] === MISSED;
        const isOver = outcome[row] === HELD && heldOn[row]! < end;
        if (isMissed || isOver) tally.event(day, isMissed ? 1 : 0, 1);
        else if (outcome[row] === 0 || outcome[row] === HELD) tally.unknown(day);
      }
    };
  },
};
