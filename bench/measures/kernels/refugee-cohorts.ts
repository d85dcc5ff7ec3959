/** Refugees self-supporting 26, 52 and 156 weeks after arrival, by week and month of arrival, written out by hand. */
import type { Scope } from '../../../src/measures/scope.ts';
import { ARRIVAL_BASES, codeOf } from '../../../src/register/codes.ts';
import type { Answer } from './answer.ts';

const WEEKS = [26, 52, 156];
const REFUGEE = codeOf(ARRIVAL_BASES, 'flygtning');
const REUNITED = codeOf(ARRIVAL_BASES, 'familiesammenfoert-til-flygtning');

export function refugeeCohorts({ register, periods, from, to, end, periodAt, inArea }: Scope): Answer {
  const { people } = register;
  const cells = (WEEKS.length + 1) * periods.length;
  const numerator = new Float64Array(cells);
  const denominator = new Float64Array(cells);
  const subjects = new Int32Array(cells);
  const last = new Int32Array(cells).fill(-1);
  const { on, basis } = people.arrivals.columns;
  const { from: spellFrom, to: spellTo } = people.spells.columns;
  const { from: stayFrom, to: stayTo, municipality } = people.residence.columns;

  for (let person = 0; person < people.count; person++) {
    for (let row = people.arrivals.offsets[person]!; row < people.arrivals.offsets[person + 1]!; row++) {
      const day = on[row]!;
      if ((basis[row] !== REFUGEE && basis[row] !== REUNITED) || day < from || day >= to || day >= end) continue;
      if (!livesIn(person, day)) continue;
      for (let week = 0; week < WEEKS.length; week++) {
        const later = day + 7 * WEEKS[week]!;
        if (later < end && !livesIn(person, later)) continue;
        const cell = (week + 1) * periods.length + periodAt[day - from]!;
        if (later < end) {
          denominator[cell]! += 1;
          if (!isOnBenefit(person, later)) numerator[cell]! += 1;
        }
        if (last[cell] === person) continue;
        last[cell] = person;
        subjects[cell]! += 1;
      }
    }
  }
  return { numerator, denominator, subjects };

  function livesIn(person: number, day: number): boolean {
    for (let row = people.residence.offsets[person]!; row < people.residence.offsets[person + 1]!; row++) {
      if (stayFrom[row]! <= day && day < stayTo[row]! && inArea[municipality[row]!] === 1) return true;
    }
    return false;
  }

  function isOnBenefit(person: number, day: number): boolean {
    for (let row = people.spells.offsets[person]!; row < people.spells.offsets[person + 1]!; row++) {
      if (spellFrom[row]! <= day && day < spellTo[row]!) return true;
    }
    return false;
  }
}
