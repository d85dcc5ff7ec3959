import type { Day } from '../../core/day.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import { isHeld } from '../concepts/held-contact.ts';
import { firstEndingFrom, lastDay } from '../concepts/last-days.ts';
import { setBenefitOn } from '../concepts/spell-on.ts';
import { PERSON_GROUPS } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';

const WINDOW = 365;

export const sagsbehandlerskift: PersonMeasure = {
  id: 'sagsbehandlerskift',
  title: { da: 'Skift af sagsbehandler', en: 'Changes of caseworker' },
  theme: 'samtaler',
  subject: 'person',
  counts: 'contacts',
  unit: 'per-person',
  better: 'lower',
  grains: CALENDAR_GRAINS,
  groups: ['benefit', 'readiness', ...PERSON_GROUPS],
  needs: ['contacts'],
  definition: {
    da: 'Personer, der på periodens sidste dag bor i området og har haft mindst to afholdte samtaler i de 365 dage til og med den dag: skift af sagsbehandler fra samtale til samtale, pr. person. Samtaler samme dag står i orden efter deres id. En samtale uden oplyst sagsbehandler springes over, når der ledes efter skift, men tæller blandt samtalerne. Ydelse og visitation er dem på den sidste dag.',
    en: 'Persons who on the last day of the period live in the area and have had at least two conversations held in the 365 days ending on that day: changes of caseworker from one conversation to the next, per person. Conversations on one day stand in the order of their id. One without a recorded caseworker is skipped when changes are looked for, but counts among the conversations. Benefit and readiness are those of the last day.',
  },
  source: { da: 'Vores valg, efter planernes mål', en: 'Our choice, after the goals of the plans' },
  why: {
    counts: {
      da: '{numerator} skift mellem de afholdte samtaler i de 365 dage til og med {day}.',
      en: '{numerator} changes among the conversations held in the 365 days up to and including {day}.',
    },
    fails: {
      da: 'Mindst to afholdte samtaler i de 365 dage til og med {day}, og ingen skift.',
      en: 'At least two conversations held in the 365 days up to and including {day}, and no change.',
    },
    none: {
      da: 'Ikke to afholdte samtaler i de 365 dage til og med periodens sidste dag.',
      en: 'Not two conversations held in the 365 days up to and including the last day of the period.',
    },
  },
  factor: 1,
  knownAfter: (last) => last,
  counter: (scope) => {
    const { heldOn, caseworker } = scope.register.people.contacts.columns;
    const rows: number[] = [];
    return (person, tally) => {
      if (person.contacts.end - person.contacts.start < 2) return;
      heldInOrder(person, scope.end, rows);
      if (rows.length < 2) return;
      const day = (at: number): Day => heldOn[rows[at]!]!;
      let [from, to] = [0, 0];
      for (let period = firstEndingFrom(scope, day(1)); period < scope.periods.length; period++) {
        const last = lastDay(scope, period);
        while (to < rows.length && day(to) <= last) to++;
        while (from < to && day(from) <= last - WINDOW) from++;
        if (from >= rows.length - 1) return;
        if (to - from < 2) continue;
        setBenefitOn(person, last, tally.codes);
        tally.onLastDay(period, changes(rows, from, to, caseworker), 1);
      }
    };
  },
};

/** Fills `rows` with the held contacts in the order they were held. */
function heldInOrder(person: PersonCursor, end: Day, rows: number[]): void {
  const { heldOn, id } = person.contacts.of;
  const ids = person.columns.contactIds;
  rows.length = 0;
  let isSorted = true;
  for (let row = person.contacts.start; row < person.contacts.end; row++) {
    if (!isHeld(person.columns, row, end)) continue;
    if (rows.length > 0 && heldOn[row]! <= heldOn[rows.at(-1)!]!) isSorted = false;
    rows.push(row);
  }
  if (!isSorted) rows.sort((a, b) => heldOn[a]! - heldOn[b]! || (ids.at(id[a]!)! < ids.at(id[b]!)! ? -1 : 1));
}

function changes(rows: readonly number[], from: number, to: number, caseworker: Int32Array): number {
  let count = 0;
  let before = 0;
  for (let at = from; at < to; at++) {
    const known = caseworker[rows[at]!]!;
    if (known === 0) continue;
    if (before !== 0 && known !== before) count++;
    before = known;
  }
  return count;
}
