/** DP-03, DP-04 and DP-07: what work earns: a new benefit period, or an extension from the employment account. */
import { addYears, type Day } from '../../core/day.ts';
import { displayNumber } from '../../core/display-number.ts';
import { firstDayOfMonth, monthOfDay } from '../../core/month.ts';
import { SUPPORTS, valueAt } from '../../register/codes.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import type { Answer } from '../answer.ts';
import { Citing } from '../citing.ts';
import { both, employmentFact } from '../fact-ref.ts';
import type { Law } from '../law/law.ts';
import type { Insured } from './insured.ts';

export interface ReEarning {
  /** Hours that count and have not been used before. */
  readonly hours: number;
  readonly needed: number;
  readonly earned: boolean;
}

/** DP-03: `hours` worked since the last placement and not used before. */
export function reEarning(hours: number, insured: Insured, day: Day, law: Law): Answer<ReEarning> {
  const cite = new Citing(law);
  const needed = cite.number(
    insured === 'fuldtid' ? 'dagpenge/genoptjening-timer' : 'dagpenge/genoptjening-timer-deltid',
    day,
  );
  const years = cite.number('dagpenge/genoptjening-aar', day);
  const [worked, asked] = [hours, needed].map((each) => both((language) => displayNumber(each / 100, {}, language)));
  return {
    answer: { hours, needed, earned: hours >= needed },
    because: [
      {
        da: `${worked!.da} arbejdstimer i de seneste ${years} år; ${asked!.da} giver en ny periode.`,
        en: `${worked!.en} working hours in the latest ${years} years; ${asked!.en} give a new period.`,
      },
    ],
    ground: cite.ground,
    facts: [],
  };
}

/** DP-03 and DP-07 from the register: hours of the latest years, less those with a support that earns nothing. */
export function reEarningOf(person: PersonCursor, day: Day, law: Law): Answer<ReEarning> {
  const cite = new Citing(law);
  const notEarning = cite.list('dagpenge/optjener-ikke', day);
  const first = monthOfDay(addYears(day, -cite.number('dagpenge/genoptjening-aar', day)));
  const { month, hours, support } = person.employment.of;
  const facts = [];
  let sum = 0;
  for (let row = person.employment.start; row < person.employment.end; row++) {
    if (month[row]! < first || firstDayOfMonth(month[row]! + 1) > day + 1) continue;
    if (notEarning.includes(valueAt(SUPPORTS, support[row]!) ?? '')) continue;
    sum += hours[row]!;
    facts.push(employmentFact(person, row));
  }
  const found = reEarning(sum, 'fuldtid', day, law);
  if (!('answer' in found)) return found;
  return {
    ...found,
    because: [
      ...found.because,
      {
        da: 'Regnet som fuldtidsforsikret; indplacering og timer brugt før står ikke i registret.',
        en: 'As full-time insured; placement and hours used before are not in the register.',
      },
    ],
    ground: [...cite.ground, ...found.ground.filter(({ law: id }) => !cite.ground.some((each) => each.law === id))],
    facts,
  };
}

export interface Work {
  readonly hours: number;
  /** `ordinaer`, or a kind of support. */
  readonly support: string;
}

/** DP-04: hours of extension from the employment account, after the ordinary entitlement is used. */
export function accountExtension(work: readonly Work[], day: Day, law: Law): Answer<number> {
  const cite = new Citing(law);
  const notEarning = cite.list('dagpenge/optjener-ikke', day);
  const factor = cite.number('dagpenge/konto-faktor', day);
  const most = cite.number('dagpenge/konto-hoejst', day);
  const months = cite.number('dagpenge/konto-maaneder', day);
  const worked = work.filter(({ support }) => !notEarning.includes(support)).reduce((sum, { hours }) => sum + hours, 0);
  const answer = Math.min(worked * factor, most);
  const [hours, given] = [worked, answer].map((each) => both((language) => displayNumber(each / 100, {}, language)));
  return {
    answer,
    because: [
      {
        da: `${hours!.da} arbejdstimer giver ${given!.da} timers forlængelse, som skal bruges inden for ${months} måneder.`,
        en: `${hours!.en} working hours give an extension of ${given!.en} hours, to be used within ${months} months.`,
      },
    ],
    ground: cite.ground,
    facts: [],
  };
}
