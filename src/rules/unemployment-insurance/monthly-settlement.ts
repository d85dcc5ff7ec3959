/** DP-05 and DP-08: hours of benefit for a month of part work, and hours turned into weeks and months of unemployment. */
import type { Day } from '../../core/day.ts';
import { displayNumber } from '../../core/display-number.ts';
import { monthOfDay } from '../../core/month.ts';
import { UNKNOWN_HOURS } from '../../register/columns/person-columns.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import { type Answer, isAnswered, undecidable } from '../answer.ts';
import { Citing } from '../citing.ts';
import { both, employmentFact, type FactRef } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';
import { benefitOf, spellsOn } from '../spells.ts';
import type { Insured } from './insured.ts';

export interface MonthlySettlement {
  /** Hours left of the month after work. */
  readonly left: number;
  /** Hours paid: those left, or none where they are too few. */
  readonly paid: number;
}

export function monthlySettlement(worked: number, insured: Insured, day: Day, law: Law): Answer<MonthlySettlement> {
  const cite = new Citing(law);
  const least = cite.cell('dagpenge/mindsteudbetaling', insured, day);
  const left = Math.max(0, cite.cell('dagpenge/maanedstimer', insured, day) - worked);
  const paid = left >= least ? left : 0;
  const [rest, minimum] = [left, least].map((each) => both((language) => displayNumber(each / 100, {}, language)));
  return {
    answer: { left, paid },
    because: [
      {
        da: `${rest!.da} timer er tilbage efter arbejde; mindst ${minimum!.da} udbetales.`,
        en: `${rest!.en} hours are left after work; at least ${minimum!.en} are paid.`,
      },
    ],
    ground: cite.ground,
    facts: [],
  };
}

/** DP-05 from the register, as full-time insured: the month of the day, by the work known. `null`: not on the benefit. */
export function settlementOf(person: PersonCursor, day: Day, law: Law): Answer<MonthlySettlement | null> {
  const { month, hours } = person.employment.of;
  const facts: FactRef[] = [];
  let worked = 0;
  for (let row = person.employment.start; row < person.employment.end; row++) {
    if (month[row] !== monthOfDay(day)) continue;
    const fact = employmentFact(person, row);
    if (hours[row] === UNKNOWN_HOURS)
      return undecidable({ da: 'Timetallet mangler.', en: 'The number of hours is missing.' }, fact);
    worked += hours[row]!;
    facts.push(fact);
  }
  const answer = monthlySettlement(worked, 'fuldtid', day, law);
  if (!isAnswered(answer)) return answer;
  if (spellsOn(person, day).some((row) => benefitOf(person, row) === 'a_dagpenge')) return { ...answer, facts };
  const why = { da: 'Ikke på a-dagpenge den dag.', en: 'Not on unemployment insurance benefit that day.' };
  return { answer: null, because: [why], ground: answer.ground, facts: [] };
}

export interface AccumulatedUnemployment {
  /** Whole weeks and whole months that the hours have reached. */
  readonly weeks: number;
  readonly months: number;
}

/** DP-08: `hours` of benefit and of wage-subsidised work since the placement. */
export function accumulatedUnemployment(
  hours: number,
  insured: Insured,
  day: Day,
  law: Law,
): Answer<AccumulatedUnemployment> {
  const cite = new Citing(law);
  const week = cite.cell('dagpenge/ugetimer', insured, day);
  const month = cite.cell('dagpenge/maanedstimer', insured, day);
  return {
    answer: { weeks: Math.floor(hours / week), months: Math.floor(hours / month) },
    because: [
      {
        da: `En uge er ${week / 100} timer, en måned ${month / 100}.`,
        en: `A week is ${week / 100} hours, a month ${month / 100}.`,
      },
    ],
    ground: cite.ground,
    facts: [],
  };
}
