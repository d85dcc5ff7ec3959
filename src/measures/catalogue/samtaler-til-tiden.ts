import { CONTACT_KINDS } from '../../register/codes.ts';
import { NO_DAY } from '../../register/columns/column-table.ts';
import { isHeldBy } from '../../rules/timeliness/held-by.ts';
import { isHeld } from '../concepts/held-contact.ts';
import { setBenefitOn } from '../concepts/spell-on.ts';
import { PERSON_GROUPS, SLOT } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';

export const samtalerTilTiden: PersonMeasure = {
  id: 'samtaler-til-tiden',
  title: { da: 'Samtaler til tiden', en: 'Conversations held on time' },
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
    da: 'Af de samtaler, hvis frist ligger i perioden og ikke efter opgørelsesdagen, mens personen bor i området på fristen: andelen, der er afholdt på fristen eller før. En aflyst eller endnu ikke afholdt samtale er ikke til tiden. Ydelse og visitation er dem på fristen.',
    en: 'Of the conversations whose deadline lies in the period and not after as-of, while the person lives in the area on the deadline: the share held on the deadline or before. A conversation called off or not yet held is not on time. Benefit and readiness are those of the deadline.',
  },
  source: { da: 'Vores valg, efter planernes mål', en: 'Our choice, after the goals of the plans' },
  unknown: { da: 'samtaler med dato, men uden oplyst udfald', en: 'conversations with a date but no recorded outcome' },
  why: {
    counts: {
      da: '{kind} med frist {day}: afholdt på fristen eller før.',
      en: '{kind} due on {day}: held on the deadline or before.',
    },
    fails: {
      da: '{kind} med frist {day}: ikke afholdt på fristen eller før.',
      en: '{kind} due on {day}: not held on the deadline or before.',
    },
    lacks: {
      da: '{kind} med frist {day} har en dato, men intet udfald; den tælles også for sig.',
      en: '{kind} due on {day} has a date but no outcome; it is also counted apart.',
    },
    none: { da: 'Ingen samtale har frist i perioden.', en: 'No conversation is due in the period.' },
  },
  rules: ['TM-02'],
  factor: 100,
  counter: ({ register, end }) => {
    const { dueOn, heldOn, kind, outcome } = register.people.contacts.columns;
    return (person, tally) => {
      for (let row = person.contacts.start; row < person.contacts.end; row++) {
        const due = dueOn[row]!;
        if (tally.periodOf(due) < 0) continue;
        tally.codes[SLOT.kind] = kind[row]!;
        setBenefitOn(person, due, tally.codes);
        const isOnTime = isHeld(person.columns, row, end) && isHeldBy(heldOn[row]!, due);
        tally.event(due, isOnTime ? 1 : 0, 1);
        if (outcome[row] === 0 && heldOn[row] !== NO_DAY && heldOn[row]! < end) tally.unknown(due);
      }
    };
  },
};
