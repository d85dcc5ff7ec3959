/**
 * KF-02: accumulated unemployment (sammenlagt ledighed) since the placement in a benefit period. Hours of benefit and of
 * wage-subsidised work count; times the law leaves out do not. Counted in sevenths of hundredths of hours, so that a day is
 * a whole number: a full week is 7 × 3,700.
 */
import { addYears, type Day } from '../../core/day.ts';
import type { Days } from '../../core/period.ts';
import { NO_DAY } from '../../register/columns/column-table.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import type { Citing } from '../citing.ts';
import type { Law } from '../law/law.ts';
import { benefitOf } from '../spells.ts';
import type { Insured } from '../unemployment-insurance/insured.ts';

const DAYS_IN_WEEK = 7;

/** Days with so many hours of unemployment a week, in hundredths. */
export interface Unemployment extends Days {
  readonly hoursPerWeek: number;
}

export interface Accumulated {
  /** The day of the placement. */
  readonly placedOn: Day;
  /** In order of time, without overlap; the last may go on. */
  readonly stretches: readonly Unemployment[];
  /** Rows of the spells, in order of time. */
  readonly rows: readonly number[];
}

/** The parts of stretches that count. */
export function counted(stretches: readonly Unemployment[], law: Law): Unemployment[] {
  const times = law.item('kontaktforloeb/taeller-timer').versions.filter(({ value }) => value === 1);
  return stretches.flatMap(({ from, to, hoursPerWeek }) =>
    times
      .map((time) => ({ from: Math.max(from, time.from), to: Math.min(to, time.to), hoursPerWeek }))
      .filter((part) => part.from < part.to),
  );
}

/** Whole hundredths of hours before a day. */
export function hoursBefore(stretches: readonly Unemployment[], day: Day): number {
  let sevenths = 0;
  for (const { from, to, hoursPerWeek } of stretches) {
    sevenths += Math.max(0, Math.min(to, day) - from) * hoursPerWeek;
  }
  return Math.floor(sevenths / DAYS_IN_WEEK);
}

/** The first day before which so many hundredths of hours have been accumulated; `undefined`: the stretches end first. */
export function reachedOn(stretches: readonly Unemployment[], hours: number): Day | undefined {
  let missing = hours * DAYS_IN_WEEK;
  for (const { from, to, hoursPerWeek } of stretches) {
    if (hoursPerWeek === 0) continue;
    const days = Math.ceil(missing / hoursPerWeek);
    if (from + days <= to) return from + days;
    missing -= (to - from) * hoursPerWeek;
  }
  return undefined;
}

/**
 * What a person has accumulated by what was known on a day; a spell that runs on that day is taken to go on. A new grant
 * is a new placement, and so is the first benefit after years without. `undefined`: never unemployed on such a benefit.
 */
export function accumulatedOf(person: PersonCursor, day: Day, insured: Insured, cite: Citing): Accumulated | undefined {
  const { from, to, degree, grantedOn } = person.spells.of;
  const benefits = cite.list('kontaktforloeb/ledighed-ydelser', day);
  const fullWeek = cite.cell('dagpenge/ugetimer', insured, day);
  const years = cite.number('kontaktforloeb/ledighed-nulstilles-aar', day);
  cite.number('kontaktforloeb/taeller-timer', day);
  let rows: number[] = [];
  let stretches: Unemployment[] = [];
  let placement: Day | undefined;
  let end = Number.NEGATIVE_INFINITY;
  for (let row = person.spells.start; row < person.spells.end && from[row]! <= day; row++) {
    if (!benefits.includes(benefitOf(person, row))) continue;
    const granted = grantedOn[row] === NO_DAY || grantedOn[row]! > day ? undefined : grantedOn[row]!;
    const isNew = granted !== undefined && placement !== undefined && granted > placement;
    if (isNew || (rows.length > 0 && from[row]! >= addYears(Math.min(end, day), years))) {
      rows = [];
      stretches = [];
      end = from[row]!;
    }
    placement = granted ?? placement ?? from[row]!;
    rows.push(row);
    const last = to[row]! > day ? Number.POSITIVE_INFINITY : to[row]!;
    const begin = Math.max(from[row]!, end);
    if (begin < last) {
      stretches.push({ from: begin, to: last, hoursPerWeek: Math.round((fullWeek * degree[row]!) / 1000) });
    }
    end = Math.max(end, last);
  }
  if (rows.length === 0) return undefined;
  return { placedOn: from[rows[0]!]!, stretches: counted(stretches, cite.law), rows };
}
