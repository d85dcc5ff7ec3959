/** BN-02: the residence requirement (opholdskravet) for full assistance, by days of absence from the Realm. */
import { addMonths, addYears, civilDate, type Day, dayOf } from '../../core/day.ts';
import type { Days } from '../../core/period.ts';
import type { Citing } from '../citing.ts';
import type { Finding } from './employment-requirement.ts';

/** A stay abroad, half-open. Holiday, study and business with the home kept count as residence, within limits. */
export interface Absence extends Days {
  readonly homeKept: boolean;
}

export interface ResidenceRequirement {
  readonly met: boolean;
  /** Days of the window that do not count as residence, and how many there may be. */
  readonly missing: number;
  readonly allowed: number;
}

/** `arrivedOn` `null`: always in the Realm but for the absences. `appliedOn` picks the version and ends the years looked at. */
export function residenceRequirement(
  arrivedOn: Day | null,
  absences: readonly Absence[],
  appliedOn: Day,
  cite: Citing,
): Finding<ResidenceRequirement> {
  const years = cite.number('kontanthjaelp/opholdskrav-aar', appliedOn);
  const ofYears = cite.number('kontanthjaelp/opholdskrav-af-aar', appliedOn);
  const window = { from: addYears(appliedOn, -ofYears), to: appliedOn };
  const before = arrivedOn === null ? [] : [{ from: Math.min(window.from, arrivedOn), to: arrivedOn, homeKept: false }];
  const missing = missingDays([...before, ...absences], window, cite);
  const allowed = addYears(window.from, ofYears - years) - window.from;
  return {
    finding: { met: missing <= allowed, missing, allowed },
    why: {
      da: `${missing} dage uden ophold i riget i de seneste ${ofYears} år; højst ${allowed} må mangle (${years} år kræves).`,
      en: `${missing} days without residence in the Realm in the latest ${ofYears} years; at most ${allowed} may be missing (${years} years are required).`,
    },
  };
}

/** Days of the window that the absences take away. Absences must not overlap. */
export function missingDays(absences: readonly Absence[], window: Days, cite: Citing): number {
  let missing = 0;
  const used = new Map<number, number>();
  for (const absence of absences.toSorted((a, b) => a.from - b.from)) {
    for (const part of byYear(absence, window)) {
      const excused = absence.homeKept ? excusedDays(part, window.to, used, cite) : 0;
      missing += part.to - part.from - excused;
    }
  }
  return missing;
}

/** The part of each calendar year that lies in the window. */
function byYear({ from, to }: Days, window: Days): Days[] {
  const [first, end] = [Math.max(from, window.from), Math.min(to, window.to)];
  if (first >= end) return [];
  const parts: Days[] = [];
  for (let year = civilDate(first).year; dayOf(year, 1, 1) < end; year++) {
    parts.push({ from: Math.max(first, dayOf(year, 1, 1)), to: Math.min(end, dayOf(year + 1, 1, 1)) });
  }
  return parts;
}

/**
 * Days of a stay abroad that count as residence all the same: two months of each calendar year, measured from the first day
 * of the year's first stay; what that stay did not use is left, in days, for the next.
 */
function excusedDays({ from, to }: Days, appliedOn: Day, used: Map<number, number>, cite: Citing): number {
  const { year } = civilDate(from);
  const months = cite.number('kontanthjaelp/udland-maaneder', appliedOn);
  const left = used.get(year) ?? addMonths(from, months) - from;
  const excused = Math.min(left, to - from);
  used.set(year, left - excused);
  return excused;
}
