/** Effect after activity by kind and quarter, written out by hand. */
import { civilDate, dayOf } from '../../../src/core/day.ts';
import { benefitFlags } from '../../../src/measures/benefit-flags.ts';
import type { Scope } from '../../../src/measures/scope.ts';
import { ACTIVITY_KINDS } from '../../../src/register/codes.ts';
import type { Answer } from './answer.ts';

export function activityEffect({ register, periods, from, to, end, periodAt, inArea }: Scope): Answer {
  const { people } = register;
  const cells = (ACTIVITY_KINDS.length + 1) * periods.length;
  const numerator = new Float64Array(cells);
  const denominator = new Float64Array(cells);
  const subjects = new Int32Array(cells);
  const last = new Int32Array(cells).fill(-1);
  const dependent = benefitFlags(register, ({ id, publicSupport }) => publicSupport && id !== 'fleksjob');
  const { to: activityTo, kind } = people.activities.columns;
  const { from: spellFrom, to: spellTo, benefit } = people.spells.columns;
  const { from: stayFrom, to: stayTo, municipality } = people.residence.columns;
  // The only grain smaller than the year that is asked for is the quarter.
  const followUps = periods.map((_, period) => lastDayOfNextQuarter(from, period));

  for (let person = 0; person < people.count; person++) {
    for (let row = people.activities.offsets[person]!; row < people.activities.offsets[person + 1]!; row++) {
      const day = activityTo[row]! - 1;
      if (day < from || day >= to || day >= end || !livesIn(person, day)) continue;
      const period = periodAt[day - from]!;
      const cell = kind[row]! * periods.length + period;
      if (followUps[period]! < end) {
        denominator[cell]! += 1;
        if (!isDependent(person, followUps[period]!)) numerator[cell]! += 1;
      }
      if (last[cell] === person) continue;
      last[cell] = person;
      subjects[cell]! += 1;
    }
  }
  return { numerator, denominator, subjects };

  function livesIn(person: number, day: number): boolean {
    for (let row = people.residence.offsets[person]!; row < people.residence.offsets[person + 1]!; row++) {
      if (stayFrom[row]! <= day && day < stayTo[row]! && inArea[municipality[row]!] === 1) return true;
    }
    return false;
  }

  function isDependent(person: number, day: number): boolean {
    for (let row = people.spells.offsets[person]!; row < people.spells.offsets[person + 1]!; row++) {
      if (spellFrom[row]! <= day && day < spellTo[row]! && dependent[benefit[row]!] === 1) return true;
    }
    return false;
  }
}

export function lastDayOfNextQuarter(from: number, quarter: number): number {
  const { year, month } = civilDate(from);
  const after = year * 12 + month - 1 + 3 * (quarter + 2);
  return dayOf(Math.floor(after / 12), (after % 12) + 1, 1) - 1;
}
