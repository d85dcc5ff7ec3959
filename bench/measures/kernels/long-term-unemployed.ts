/** Long-term unemployed by municipality and month, written out by hand: days one by one where spells overlap. */
import { benefitFlags } from '../../../src/measures/benefit-flags.ts';
import type { Scope } from '../../../src/measures/scope.ts';
import { READINESS } from '../../../src/register/codes.ts';
import type { Answer } from './answer.ts';
import { birthdays } from './birthdays.ts';

const WINDOW = 364;
const ENOUGH = WINDOW * 800;
const READY = [READINESS.indexOf('jobparat') + 1, READINESS.indexOf('aabenlyst-uddannelsesparat') + 1];

export function longTermUnemployed({ register, starts, periods, end, inArea }: Scope): Answer {
  const { people } = register;
  const cells = (register.municipalities.size + 1) * periods.length;
  const numerator = new Float64Array(cells);
  const subjects = new Int32Array(cells);
  const always = benefitFlags(register, ({ grossUnemployment }) => grossUnemployment === 'all');
  const whenReady = benefitFlags(
    register,
    ({ grossUnemployment }) => grossUnemployment === 'job-ready' || grossUnemployment === 'as-main-benefit',
  );
  const working = birthdays(people, 16);
  const retired = birthdays(people, 67);
  const { from, to, degree, benefit, readiness } = people.spells.columns;
  const { from: stayFrom, to: stayTo, municipality } = people.residence.columns;
  const rows = new Int32Array(1024);
  const firstDay = starts[0]! - WINDOW;
  /** Weight of all days before each day, of a person whose spells overlap. */
  const weightUntil = new Int32Array(starts[periods.length]! - firstDay + 1);

  for (let person = 0; person < people.count; person++) {
    let count = 0;
    let overlap = false;
    let reached = -2147483648;
    for (let row = people.spells.offsets[person]!; row < people.spells.offsets[person + 1]!; row++) {
      const isReady = readiness[row] === READY[0] || readiness[row] === READY[1];
      if (always[benefit[row]!] === 0 && !(isReady && whenReady[benefit[row]!] === 1)) continue;
      if (from[row]! < reached) overlap = true;
      if (to[row]! > reached) reached = to[row]!;
      rows[count++] = row;
    }
    if (count === 0) continue;
    if (overlap) dayByDay(count);
    let first = 0;
    for (let period = 0; period < periods.length && first < count; period++) {
      const after = starts[period + 1]!;
      if (after > end) break;
      if (after - 1 < working[person]! || after - 1 >= retired[person]!) continue;
      while (!overlap && first < count && to[rows[first]!]! <= after - WINDOW) first++;
      // The periods are months.
      const isUnemployed = unemployedWithin(starts[period]!, after, first, count);
      if (!isUnemployed) continue;
      const weight = overlap
        ? weightUntil[after - firstDay]! - weightUntil[after - WINDOW - firstDay]!
        : weightBefore(after, first, count);
      if (weight >= ENOUGH) put(person, after - 1, period);
    }
  }
  return { numerator, subjects };

  function unemployedWithin(begin: number, after: number, first: number, count: number): boolean {
    for (let at = first; at < count; at++) {
      const row = rows[at]!;
      if (from[row]! < after && to[row]! > begin && degree[row]! > 0) return true;
    }
    return false;
  }

  function weightBefore(after: number, first: number, count: number): number {
    let weight = 0;
    for (let at = first; at < count && from[rows[at]!]! < after; at++) {
      const row = rows[at]!;
      weight += degree[row]! * (Math.min(to[row]!, after) - Math.max(from[row]!, after - WINDOW));
    }
    return weight;
  }

  function dayByDay(count: number): void {
    weightUntil.fill(0);
    for (let at = 0; at < count; at++) {
      const row = rows[at]!;
      const after = Math.min(to[row]!, starts[periods.length]!) - firstDay;
      for (let day = Math.max(from[row]! - firstDay, 0); day < after; day++) {
        weightUntil[day + 1] = Math.min(1000, weightUntil[day + 1]! + degree[row]!);
      }
    }
    for (let day = 1; day < weightUntil.length; day++) weightUntil[day]! += weightUntil[day - 1]!;
  }

  /** Once in each municipality that the person is recorded in on the day. */
  function put(person: number, day: number, period: number): void {
    const firstStay = people.residence.offsets[person]!;
    for (let row = firstStay; row < people.residence.offsets[person + 1]!; row++) {
      const code = municipality[row]!;
      if (stayFrom[row]! > day || stayTo[row]! <= day || inArea[code] === 0 || isAgain(firstStay, row, day)) continue;
      numerator[code * periods.length + period]! += 1;
      subjects[code * periods.length + period]! += 1;
    }
  }

  function isAgain(firstStay: number, row: number, day: number): boolean {
    for (let earlier = firstStay; earlier < row; earlier++) {
      if (municipality[earlier] === municipality[row] && stayFrom[earlier]! <= day && day < stayTo[earlier]!)
        return true;
    }
    return false;
  }
}
