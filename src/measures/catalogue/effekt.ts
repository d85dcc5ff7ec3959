import type { Day } from '../../core/day.ts';
import { firstDayOfMonth, monthOfDay } from '../../core/month.ts';
import { ACTIVITY_KINDS } from '../../register/codes.ts';
import { benefitFlags } from '../benefit-flags.ts';
import { isCovered } from '../concepts/public-support.ts';
import { setBenefitOn } from '../concepts/spell-on.ts';
import { PERSON_GROUPS, SLOT } from '../group.ts';
import type { PersonMeasure } from '../measure.ts';

/** The last day of the quarter after the one a day lies in. */
function followUp(day: Day): Day {
  const month = monthOfDay(day);
  return firstDayOfMonth(month - (month % 3) + 6) - 1;
}

export const effekt: PersonMeasure = {
  id: 'effekt',
  title: { da: 'Effekt: selvforsørgende efter en aktivitet', en: 'Effect: self-supporting after an activity' },
  theme: 'indsats',
  subject: 'person',
  counts: 'activities',
  unit: 'percent',
  better: 'higher',
  grains: ['quarter', 'half-year', 'year'],
  groups: ['kind', 'benefit', 'readiness', ...PERSON_GROUPS],
  values: { kind: ACTIVITY_KINDS },
  needs: ['activities', 'spells'],
  definition: {
    da: 'Af de aktiviteter, der slutter i et kvartal, mens personen bor i området den sidste dag: andelen, hvor personen er selvforsørgende på den sidste dag i kvartalet efter, altså tre til seks måneder senere. Selvforsørgende er den, der ikke får anden offentlig forsørgelse end fleksjob; SU og fraflytning tæller som succes. Halve og hele år lægger deres kvartaler sammen. Ydelse og visitation er dem på aktivitetens sidste dag.',
    en: 'Of the activities that end in a quarter while the person lives in the area on the last day: the share whose person is self-supporting on the last day of the next quarter, that is three to six months later. Self-supporting means no public support other than flex job; a state education grant and having moved away count as success. Half-years and years add up their quarters. Benefit and readiness are those of the last day of the activity.',
  },
  source: {
    da: 'Aalborgs beskæftigelsesplan 2018: effekt efter aktivitet',
    en: 'The employment plan of Aalborg 2018: effect after an activity',
  },
  why: {
    counts: {
      da: '{kind} slutter {day}; personen er selvforsørgende {later}.',
      en: '{kind} ends on {day}; the person is self-supporting on {later}.',
    },
    fails: {
      da: '{kind} slutter {day}; personen får offentlig forsørgelse {later}.',
      en: '{kind} ends on {day}; the person receives public support on {later}.',
    },
    waits: {
      da: '{kind} slutter {day}; det afgøres først {later}.',
      en: '{kind} ends on {day}; it is decided only on {later}.',
    },
    none: { da: 'Ingen aktivitet slutter i perioden.', en: 'No activity ends in the period.' },
    later: followUp,
  },
  factor: 100,
  knownAfter: followUp,
  counter: ({ register, end }) => {
    const dependent = benefitFlags(register, ({ id, publicSupport }) => publicSupport && id !== 'fleksjob');
    const { to, kind } = register.people.activities.columns;
    return (person, tally) => {
      for (let row = person.activities.start; row < person.activities.end; row++) {
        const last = to[row]! - 1;
        if (tally.periodOf(last) < 0) continue;
        const day = followUp(last);
        tally.codes[SLOT.kind] = kind[row]!;
        setBenefitOn(person, last, tally.codes);
        if (day >= end) tally.event(last, 0, 0);
        else tally.event(last, isCovered(person.spells, dependent, day) ? 0 : 1, 1);
      }
    };
  },
};
