/**
 * Full-time persons by month × municipality × benefit, written out by hand over the columns for this one question: the
 * yardstick that the engine is held against. Thousandths of person-days, and how many persons each cell is made of.
 */
import { benefitFlags } from '../../../src/measures/benefit-flags.ts';
import type { Scope } from '../../../src/measures/scope.ts';
import type { Answer } from './answer.ts';
import { birthdays } from './birthdays.ts';

const NEVER = -2147483648;

export function fullTimePersons({ register, starts, periods, from, to, end, periodAt }: Scope): Answer {
  const { people } = register;
  const benefits = people.dictionaries.benefits.size + 1;
  const cells = (register.municipalities.size + 1) * benefits * periods.length;
  const numerator = new Float64Array(cells);
  const subjects = new Int32Array(cells);
  const last = new Int32Array(cells).fill(-1);
  const counted = benefitFlags(register, ({ publicSupport }) => publicSupport);
  const limit = Math.min(to, end);
  const working = birthdays(people, 16);
  const retired = birthdays(people, 67);
  const { offsets: spellsOf, columns: spell } = people.spells;
  const { offsets: staysOf, columns: stay } = people.residence;
  const { from: spellFrom, to: spellTo, degree, benefit } = spell;
  const { from: stayFrom, to: stayTo, municipality } = stay;
  const reachedBy = new Int32Array(256).fill(NEVER);
  const overlaps = new Uint8Array(256);

  for (let person = 0; person < people.count; person++) {
    const firstDay = Math.max(from, working[person]!);
    const afterDays = Math.min(limit, retired[person]!);
    if (firstDay >= afterDays) continue;
    const [firstStay, afterStays] = [staysOf[person]!, staysOf[person + 1]!];
    const [firstSpell, afterSpells] = [spellsOf[person]!, spellsOf[person + 1]!];
    for (let row = firstSpell; row < afterSpells; row++) {
      const code = benefit[row]!;
      if (spellFrom[row]! < reachedBy[code]!) overlaps[code] = 1;
      if (spellTo[row]! > reachedBy[code]!) reachedBy[code] = spellTo[row]!;
    }
    for (let row = firstSpell; row < afterSpells; row++) {
      const code = benefit[row]!;
      if (counted[code] === 0) continue;
      const begin = Math.max(firstDay, spellFrom[row]!);
      const after = Math.min(afterDays, spellTo[row]!);
      for (let at = firstStay; at < afterStays && begin < after; at++) {
        let first = Math.max(begin, stayFrom[at]!);
        const final = Math.min(after, stayTo[at]!);
        for (let earlier = firstStay; earlier < at; earlier++) {
          if (municipality[earlier] === municipality[at]) first = Math.max(first, stayTo[earlier]!);
        }
        if (first >= final) continue;
        const cell = (municipality[at]! * benefits + code) * periods.length;
        if (overlaps[code] === 1) dayByDay(person, row, firstSpell, cell, first, final);
        else put(person, cell, first, final, degree[row]!);
      }
    }
    for (let row = firstSpell; row < afterSpells; row++) {
      reachedBy[benefit[row]!] = NEVER;
      overlaps[benefit[row]!] = 0;
    }
  }
  return { numerator, subjects };

  function put(person: number, cell: number, first: number, after: number, weight: number): void {
    const final = periodAt[after - 1 - from]!;
    let begin = first;
    for (let period = periodAt[first - from]!; period <= final; period++) {
      const finish = period === final ? after : starts[period + 1]!;
      numerator[cell + period]! += (finish - begin) * weight;
      begin = finish;
      if (last[cell + period] === person) continue;
      last[cell + period] = person;
      subjects[cell + period]!++;
    }
  }

  /** What spells of the same benefit that began before have left of each day. Few persons need it. */
  function dayByDay(person: number, row: number, firstSpell: number, cell: number, first: number, after: number): void {
    for (let day = first; day < after; day++) {
      let left = 1000;
      for (let other = firstSpell; other < row; other++) {
        if (benefit[other] === benefit[row] && spellFrom[other]! <= day && day < spellTo[other]!)
          left -= degree[other]!;
      }
      if (left > 0) put(person, cell, day, day + 1, Math.min(left, degree[row]!));
    }
  }
}
