/**
 * Weeks on the steps of the reimbursement ladder by month, written out by hand: a calendar of weeks for each person, filled
 * with what happened and walked once. Everything is taken as decided: there is no week of which it is not known what it is.
 */
import { firstDayOfMonth } from '../../../src/core/month.ts';
import { weekOfDay } from '../../../src/core/week.ts';
import type { Scope } from '../../../src/measures/scope.ts';
import { LadderTerms, WEEK } from '../../../src/rules/reimbursement/ladder-terms.ts';
import type { Answer } from './answer.ts';

const SELF_SUPPORT = 0;

export function ladderWeeks({ register, law, periods, from, to, end, periodAt, inArea }: Scope): Answer {
  const { people } = register;
  const terms = new LadderTerms(law, end - 1, people.dictionaries);
  const { starts: stepStarts, from: lawFrom } = terms.rates[0]!;
  const steps = stepStarts.length - 1;
  const cells = (steps + 1) * periods.length;
  const numerator = new Float64Array(cells);
  const subjects = new Int32Array(cells);
  const last = new Int32Array(cells).fill(-1);
  const spells = people.spells.columns;
  const { from: doneFrom, to: doneTo, kind } = people.activities.columns;
  const { month, support } = people.employment.columns;
  const { from: stayFrom, to: stayTo, municipality } = people.residence.columns;
  const firstWeek = weekOfDay(earliest());
  const weeks = weekOfDay(end - 1) + 1 - firstWeek;
  const calendar = new Uint8Array(weeks);
  /** Weeks of self-support before each week. */
  const supporting = new Int32Array(weeks + 1);

  for (let person = 0; person < people.count; person++) {
    const firstSpell = people.spells.offsets[person]!;
    const afterSpells = people.spells.offsets[person + 1]!;
    if (firstSpell === afterSpells || spells.from[firstSpell]! >= end) continue;
    const begin = weekOfDay(spells.from[firstSpell]!) - firstWeek;
    calendar.fill(SELF_SUPPORT, begin);
    for (let row = firstSpell; row < afterSpells; row++) {
      mark(begin, spells.from[row]!, spells.to[row]!, terms.kindOf(spells, row, end));
    }
    for (let row = people.activities.offsets[person]!; row < people.activities.offsets[person + 1]!; row++) {
      mark(begin, doneFrom[row]!, doneTo[row]!, terms.activity[kind[row]!]!);
    }
    for (let row = people.employment.offsets[person]!; row < people.employment.offsets[person + 1]!; row++) {
      const week = terms.support[support[row]!]!;
      if (week !== 0) mark(begin, firstDayOfMonth(month[row]!), firstDayOfMonth(month[row]! + 1), week);
    }
    walk(person, begin);
  }
  return { numerator, subjects };

  function earliest(): number {
    let day = from;
    for (let row = 0; row < people.spells.rows; row++) day = Math.min(day, spells.from[row]!);
    return day;
  }

  function mark(begin: number, first: number, after: number, week: number): void {
    if (week === SELF_SUPPORT || first >= end) return;
    const stop = weekOfDay(Math.min(after, end) - 1) - firstWeek;
    for (let at = Math.max(begin, weekOfDay(first) - firstWeek); at <= stop; at++) {
      if (calendar[at] === SELF_SUPPORT || week < calendar[at]!) calendar[at] = week;
    }
  }

  function walk(person: number, begin: number): void {
    let number = 0;
    let started = 0;
    let step = 0;
    supporting[begin] = 0;
    for (let at = begin; at < weeks; at++) {
      supporting[at + 1] = supporting[at]! + (calendar[at] === SELF_SUPPORT ? 1 : 0);
      if (calendar[at] !== WEEK.benefit) continue;
      const isComing = at === begin || calendar[at - 1] !== WEEK.benefit;
      if (number === 0 || (isComing && isLongEnough(at, Math.max(begin, started)))) {
        number = 0;
        started = at;
        step = 0;
      }
      number++;
      while (stepStarts[step]! <= number) step++;
      if (at + firstWeek >= lawFrom) put(person, step, 7 * (at + firstWeek));
    }
  }

  function isLongEnough(at: number, since: number): boolean {
    const window = Math.max(since, terms.windowFrom(at + firstWeek) - firstWeek);
    return supporting[at]! - supporting[window]! >= terms.needed(at + firstWeek);
  }

  function put(person: number, step: number, thursday: number): void {
    if (thursday < from || thursday >= to || thursday >= end || !livesIn(person, thursday)) return;
    const cell = step * periods.length + periodAt[thursday - from]!;
    numerator[cell]! += 1;
    if (last[cell] === person) return;
    last[cell] = person;
    subjects[cell]! += 1;
  }

  function livesIn(person: number, day: number): boolean {
    for (let row = people.residence.offsets[person]!; row < people.residence.offsets[person + 1]!; row++) {
      if (stayFrom[row]! <= day && day < stayTo[row]! && inArea[municipality[row]!] === 1) return true;
    }
    return false;
  }
}
