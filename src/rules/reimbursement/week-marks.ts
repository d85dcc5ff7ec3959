/**
 * The weeks of one person that are anything but self-support, as stretches in order of time that do not overlap (RF-03). A
 * week belongs to the strongest of what touches it; the weeks between the stretches are whole weeks of self-support.
 */
import { firstDayOfMonth } from '../../core/month.ts';
import { weekOfDay } from '../../core/week.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import type { LadderTerms } from './ladder-terms.ts';
import { WeekStretches } from './week-stretches.ts';

export class WeekMarks {
  readonly #raw = new WeekStretches();
  readonly #settled = new WeekStretches();

  /** What had begun before the day `end`; what still goes on is cut there. The stretches are valid until the next call. */
  of(person: PersonCursor, terms: LadderTerms, end: number): WeekStretches {
    const raw = this.#raw;
    raw.clear();
    addSpells(person, terms, end, raw);
    addActivities(person, terms, end, raw);
    addEmployment(person, terms, end, raw);
    if (!raw.overlap) return raw;
    raw.sort();
    this.#settled.clear();
    raw.settleInto(this.#settled);
    return this.#settled;
  }
}

function addSpells({ spells }: PersonCursor, terms: LadderTerms, end: number, into: WeekStretches): void {
  const { from, to } = spells.of;
  for (let row = spells.start; row < spells.end; row++) {
    const first = from[row]!;
    if (first >= end) break;
    const kind = terms.kindOf(spells.of, row, end);
    if (kind !== 0) into.add(weekOfDay(first), weekOfDay(Math.min(to[row]!, end) - 1) + 1, kind);
  }
}

function addActivities({ activities }: PersonCursor, terms: LadderTerms, end: number, into: WeekStretches): void {
  const { from, to, kind } = activities.of;
  for (let row = activities.start; row < activities.end; row++) {
    const week = terms.activity[kind[row]!]!;
    if (week === 0 || from[row]! >= end) continue;
    into.add(weekOfDay(from[row]!), weekOfDay(Math.min(to[row]!, end) - 1) + 1, week);
  }
}

/** Work is known by month only: no week that touches a month of supported work is a whole week of self-support. */
function addEmployment({ employment }: PersonCursor, terms: LadderTerms, end: number, into: WeekStretches): void {
  const { month, support } = employment.of;
  for (let row = employment.start; row < employment.end; row++) {
    const week = terms.support[support[row]!]!;
    if (week === 0) continue;
    const first = firstDayOfMonth(month[row]!);
    if (first >= end) continue;
    into.add(weekOfDay(first), weekOfDay(Math.min(firstDayOfMonth(month[row]! + 1), end) - 1) + 1, week);
  }
}
