/**
 * Degree of activation: full-time activated over full-time recipients. Weekly hours are held as hundredths over 3,700 and
 * benefits as thousandths, so both are counted in their common unit, 1/37,000 of a person-day: exact integers.
 */
import type { ActivityKind } from '../../register/codes.ts';
import { UNKNOWN_HOURS } from '../../register/columns/person-columns.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import { SLOT } from '../group.ts';
import type { PersonCounter } from '../measure.ts';
import type { Scope } from '../scope.ts';
import type { Tally } from '../tally.ts';
import { Segments } from '../weights.ts';
import { activityFlags, weighHours } from './activity-hours.ts';
import { fullTimeDays } from './full-time-days.ts';
import { coveredDays, publicSupport } from './public-support.ts';

/** 37,000ths in a hundredth of an hour of a 37-hour week, and in a thousandth of a day. */
const IN_A_HUNDREDTH_OF_AN_HOUR = 10;
const IN_A_THOUSANDTH_OF_A_DAY = 37;
export const WHOLE_DAY = 1000 * IN_A_THOUSANDTH_OF_A_DAY;

export function activationCounter({ register, from, to }: Scope, kinds: readonly ActivityKind[]): PersonCounter {
  const recipients = fullTimeDays(register);
  const support = publicSupport(register);
  const counted = activityFlags(kinds);
  const supported = new Segments();
  const hours = new Segments();
  return (person, tally) => {
    if (!recipients(person, tally, 'denominator', IN_A_THOUSANDTH_OF_A_DAY, from, to)) return;
    if (person.activities.start === person.activities.end) return;
    coveredDays(person.spells, support, supported);
    weighHours(person.activities, counted, hours);
    countHours(person, tally, supported, hours);
    countUnknown(person, tally, supported, counted);
  };
}

/** Activity on days with public support; a day with several benefits belongs to the one that began first. */
function countHours(person: PersonCursor, tally: Tally, supported: Segments, hours: Segments): void {
  for (let on = 0; on < supported.count; on++) {
    setBenefit(person, supported.row[on]!, tally.codes);
    for (let at = 0; at < hours.count; at++) {
      const begin = Math.max(supported.from[on]!, hours.from[at]!);
      const end = Math.min(supported.to[on]!, hours.to[at]!);
      if (begin < end) tally.days(begin, end, hours.weight[at]! * IN_A_HUNDREDTH_OF_AN_HOUR);
    }
  }
}

/** Activities without hours, once in each period in which they have a day with public support. */
function countUnknown(person: PersonCursor, tally: Tally, supported: Segments, counted: Uint8Array): void {
  const { start, end, of } = person.activities;
  for (let row = start; row < end; row++) {
    if (counted[of.kind[row]!] === 0 || of.hoursPerWeek[row] !== UNKNOWN_HOURS) continue;
    for (let on = 0; on < supported.count; on++) {
      const first = Math.max(supported.from[on]!, of.from[row]!);
      const last = Math.min(supported.to[on]!, of.to[row]!);
      if (first >= last) continue;
      setBenefit(person, supported.row[on]!, tally.codes);
      tally.onceUnknown(first, last, row);
    }
  }
}

function setBenefit({ spells }: PersonCursor, row: number, codes: Int32Array): void {
  codes[SLOT.benefit] = spells.of.benefit[row]!;
  codes[SLOT.readiness] = spells.of.readiness[row]!;
}
