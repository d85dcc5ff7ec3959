/** The facts an explanation names, in words. */
import { displayNumber } from '../../core/display-number.ts';
import { displayOere } from '../../core/oere.ts';
import type { Text } from '../../core/text.ts';
import type { ControlCase, Education, School } from '../../register/facts.ts';
import type { Register } from '../../register/register.ts';
import {
  activityFact,
  arrivalFact,
  benefitName,
  both,
  contactFact,
  daysText,
  dayText,
  employmentFact,
  type FactRef,
  spellFact,
} from '../../rules/fact-ref.ts';
import { valueLabel } from '../value-labels.ts';
import { type FactAt, orderOf, type PersonWorld } from './person-world.ts';

/** `register`: that of the person, in which referrals and job orders stand. */
export function factRef(world: PersonWorld, register: Register, { list, row }: FactAt): FactRef {
  const person = world.cursor();
  switch (list) {
    case 'spells':
      return spellFact(person, row);
    case 'activities':
      return activityFact(person, row);
    case 'employment':
      return employmentFact(person, row);
    case 'contacts':
      return named(contactFact(person, row), dueText(world.timeline.contacts[row]!.dueOn));
    case 'arrivals':
      return arrivalFact(person, row);
    case 'educations':
      return { kind: 'education', row, text: educationText(world.timeline.educations[row]!) };
    case 'school':
      return { kind: 'school', row, text: schoolText(world.timeline.school[row]!) };
    case 'controlCases':
      return { kind: 'control-case', row, text: caseText(world.timeline.controlCases[row]!) };
    case 'referrals':
      return { kind: 'referral', row, text: referralText(register, world.referral(row)) };
  }
}

function named(fact: FactRef, more: Text): FactRef {
  return { ...fact, text: { da: `${fact.text.da}${more.da}`, en: `${fact.text.en}${more.en}` } };
}

function dueText(due: number | undefined): Text {
  if (due === undefined) return { da: '', en: '' };
  const day = dayText(due);
  return { da: `, frist ${day.da}`, en: `, due ${day.en}` };
}

function educationText({ kind, from, to, completed }: Education): Text {
  const [name, days] = [valueLabel('kind', kind), daysText(from, to)];
  const end = completed === undefined ? { da: '', en: '' } : COMPLETED[completed];
  return { da: `${name.da} ${days.da}${end.da}`, en: `${name.en} ${days.en}${end.en}` };
}

const COMPLETED = {
  ja: { da: ', gennemført', en: ', completed' },
  nej: { da: ', ikke gennemført', en: ', not completed' },
} as const;

function schoolText({ grade9FinishedOn, danish, mathematics }: School): Text {
  const on = dayText(grade9FinishedOn);
  const average = (hundredths: number | undefined) =>
    hundredths === undefined
      ? { da: 'ukendt', en: 'unknown' }
      : both((language) => displayNumber(hundredths / 100, {}, language));
  const [first, second] = [average(danish), average(mathematics)];
  return {
    da: `9. klasse afsluttet ${on.da}, dansk ${first.da}, matematik ${second.da}`,
    en: `Grade 9 finished ${on.en}, Danish ${first.en}, mathematics ${second.en}`,
  };
}

function caseText({ id, benefit, closedOn, claimOere, monthlySavingOere }: ControlCase): Text {
  const name = benefitName(benefit);
  const closed = closedOn === undefined ? { da: 'åben', en: 'open' } : dayText(closedOn);
  const money = (oere: number | undefined, words: Text) => {
    if (oere === undefined) return { da: '', en: '' };
    const amount = both((language) => displayOere(oere, language));
    return { da: `, ${words.da} ${amount.da}`, en: `, ${words.en} ${amount.en}` };
  };
  const claim = money(claimOere, { da: 'krav', en: 'claim' });
  const saving = money(monthlySavingOere, { da: 'månedlig besparelse', en: 'monthly saving' });
  return {
    da: `Kontrolsag ${id} (${name.da}), lukket ${closed.da}${claim.da}${saving.da}`,
    en: `Control case ${id} (${name.en}), closed ${closed.en}${claim.en}${saving.en}`,
  };
}

function referralText({ jobOrders }: Register, row: number): Text {
  const order = jobOrders.ids.at(orderOf(jobOrders, row))!;
  const on = dayText(jobOrders.referrals.columns.referredOn[row]!);
  return { da: `Henvist til jobordre ${order} ${on.da}`, en: `Referred to job order ${order} on ${on.en}` };
}
