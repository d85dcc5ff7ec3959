/** A fact that an answer was made of: which row of a person's timeline, in words. Given facts have no row. */
import { benefit, isBenefitId } from '../core/benefits/benefits.ts';
import type { Day } from '../core/day.ts';
import { displayNumber } from '../core/display-number.ts';
import { displayDay, displayPeriod } from '../core/display-period.ts';
import type { Language, Text } from '../core/text.ts';
import { ACTIVITY_KINDS, CONTACT_KINDS, SUPPORTS, valueAt } from '../register/codes.ts';
import { FOREVER, NO_DAY } from '../register/columns/column-table.ts';
import type { PersonCursor } from '../register/columns/person-cursor.ts';

export type FactKind =
  | 'person'
  | 'residence'
  | 'arrival'
  | 'spell'
  | 'employment'
  | 'contact'
  | 'activity'
  | 'education'
  | 'school'
  | 'referral'
  | 'control-case'
  | 'given';

export interface FactRef {
  readonly kind: FactKind;
  /** Number of the row among the person's rows of that kind, from 0 in order of time; absent for given facts. */
  readonly row?: number;
  readonly text: Text;
}

/** The same sentence in both languages, from one function. */
export function both(say: (language: Language) => string): Text {
  return { da: say('da'), en: say('en') };
}

export function dayText(day: Day): Text {
  return both((language) => displayDay(day, language));
}

/** `01.02.2018 – 31.03.2018`, `fra 01.02.2018`; columns' days, half-open. */
export function daysText(from: Day, to: Day): Text {
  return both((language) => {
    const begin = displayDay(from, language);
    if (to === FOREVER || to === Number.POSITIVE_INFINITY) return language === 'da' ? `fra ${begin}` : `from ${begin}`;
    return `${begin} – ${displayDay(to - 1, language)}`;
  });
}

/** What the caller said, and no register holds. */
export function given(text: Text): FactRef {
  return { kind: 'given', text };
}

export function bornFact(person: PersonCursor): FactRef {
  const on = dayText(person.born);
  return { kind: 'person', text: { da: `Født ${on.da}`, en: `Born ${on.en}` } };
}

export function benefitName(id: string): Text {
  return isBenefitId(id) ? benefit(id).label : { da: id, en: id };
}

/** `row` is the position in the columns. An end or a grant after `asOf` is not known yet, and not told. */
export function spellFact(person: PersonCursor, row: number, asOf: Day = FOREVER): FactRef {
  const { from, to, grantedOn, benefit: code } = person.spells.of;
  const name = benefitName(person.columns.dictionaries.benefits.value(code[row]!) ?? '');
  const days = daysText(from[row]!, known(to[row]!, asOf));
  const granted = grantedOn[row]! > asOf ? NO_DAY : grantedOn[row]!;
  const grant =
    granted === NO_DAY
      ? { da: '', en: '' }
      : both((language) => `, ${language === 'da' ? 'bevilget' : 'granted'} ${displayDay(granted, language)}`);
  return {
    kind: 'spell',
    row: row - person.spells.start,
    text: { da: `${name.da} ${days.da}${grant.da}`, en: `${name.en} ${days.en}${grant.en}` },
  };
}

function known(to: Day, asOf: Day): Day {
  return to > asOf + 1 ? FOREVER : to;
}

export function activityFact(person: PersonCursor, row: number, asOf: Day = FOREVER): FactRef {
  const { from, to, kind } = person.activities.of;
  const days = daysText(from[row]!, known(to[row]!, asOf));
  const name = valueAt(ACTIVITY_KINDS, kind[row]!) ?? 'ukendt';
  return {
    kind: 'activity',
    row: row - person.activities.start,
    text: { da: `${name} ${days.da}`, en: `${name} ${days.en}` },
  };
}

export function employmentFact(person: PersonCursor, row: number): FactRef {
  const { month, hours, support } = person.employment.of;
  const kind = valueAt(SUPPORTS, support[row]!) ?? 'ukendt';
  return {
    kind: 'employment',
    row: row - person.employment.start,
    text: both((language) => {
      const when = displayPeriod({ grain: 'month', index: month[row]! }, language);
      const worked = displayNumber(hours[row]! / 100, {}, language);
      return language === 'da' ? `${worked} timer (${kind}) i ${when}` : `${worked} hours (${kind}) in ${when}`;
    }),
  };
}

export function contactFact(person: PersonCursor, row: number): FactRef {
  const { kind, heldOn } = person.contacts.of;
  const name = valueAt(CONTACT_KINDS, kind[row]!) ?? 'ukendt';
  const held = heldOn[row]!;
  const when =
    held === NO_DAY
      ? { da: 'ikke holdt', en: 'not held' }
      : both((language) => `${language === 'da' ? 'holdt' : 'held'} ${displayDay(held, language)}`);
  return {
    kind: 'contact',
    row: row - person.contacts.start,
    text: { da: `${name} ${when.da}`, en: `${name} ${when.en}` },
  };
}

export function arrivalFact(person: PersonCursor, row: number): FactRef {
  const on = dayText(person.arrivals.of.on[row]!);
  return {
    kind: 'arrival',
    row: row - person.arrivals.start,
    text: { da: `Modtaget ${on.da}`, en: `Received ${on.en}` },
  };
}
