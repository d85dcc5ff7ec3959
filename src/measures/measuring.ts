/** Measuring a handful of lives in a test: `measured(fuldtidspersoner, lives, { from: '2018-01', to: '2018-03' })`. */

import { parseDay } from '../core/day.ts';
import { daysOf, lastDayOf, type Period, parsePeriod, periodsWithin } from '../core/period.ts';
import type { Life } from '../register/life.ts';
import type { RegisterParts } from '../register/register-of-lives.ts';
import { registerOf } from '../register/register-of-lives.ts';
import type { Law } from '../rules/law/law.ts';
import { fold } from './fold.ts';
import type { GroupKey } from './group.ts';
import type { Measure } from './measure.ts';
import { type Row, rowsOf } from './rows.ts';
import { scopeOf } from './scope.ts';

export interface Question {
  readonly from: string;
  readonly to?: string;
  readonly by?: readonly GroupKey[];
  readonly area?: readonly string[];
  readonly asOf?: string;
  readonly parts?: RegisterParts;
  readonly law?: Law;
}

export function measured(measure: Measure, lives: readonly Life[], question: Question): Row[] {
  const first = parsePeriod(question.from);
  const last = parsePeriod(question.to ?? question.from);
  const periods = periodsWithin(first.grain, { from: daysOf(first).from, to: daysOf(last).to });
  const asOf = question.asOf === undefined ? lastDayOf(last) : parseDay(question.asOf);
  const register = registerOf(lives, question.parts);
  const scope = scopeOf(register, periods as [Period, ...Period[]], question.area ?? 'all', asOf, question.law);
  const [[cube]] = fold(scope, [{ measure, by: [question.by ?? []] }]) as [[Parameters<typeof rowsOf>[1]]];
  return rowsOf(measure, cube, scope);
}

/** The rows as one line each: `2018-01 kontanthjaelp 31000/31000 = 1`, for tests that read at a glance. */
export function lines(rows: readonly Row[]): string[] {
  return rows.map(({ period, group, numerator, denominator, value, notYet }) => {
    const groups = Object.values(group).join(' ');
    const shown = value === null ? 'unknown' : String(Math.round(value * 10000) / 10000);
    return [period, groups, notYet ? 'not yet' : `${numerator}/${denominator ?? '?'} = ${shown}`]
      .filter(Boolean)
      .join(' ');
  });
}
