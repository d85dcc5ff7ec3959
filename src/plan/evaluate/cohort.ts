/** A share of those who came at the same time, so long after: »mindst 20 % efter 26 uger«. */
import { addMonths, addYears, type Day } from '../../core/day.ts';
import { daysOfSpan } from '../../core/period-span.ts';
import type { TargetOf } from '../target.ts';
import type { Finding, GoalCase } from './goal-case.ts';
import { levelLine } from './level-line.ts';
import { rateLevel } from './rate-level.ts';
import { theShareAfter } from './subject.ts';

/**
 * Figures carry the cohort's period. The share is final when the last of the cohort have been here so long, unless the plan
 * says that its period is the year of measuring. Where the plan says neither, the period's end is when a figure is due, and
 * the longer time decides when one is final.
 */
export function evaluateCohort(goalCase: GoalCase<TargetOf<'cohort'>>): Finding {
  const { after, period, period_is } = goalCase.target;
  const end = daysOfSpan(period).to;
  const grown = end === Number.POSITIVE_INFINITY ? end : later(end, after);
  return rateLevel(goalCase, levelLine(goalCase, 'at-least'), {
    subject: theShareAfter(after),
    finishedOn: period_is === 'measuring' ? end : grown,
    dueOn: period_is === 'cohort' ? grown : end,
  });
}

function later(day: Day, after: TargetOf<'cohort'>['after']): Day {
  if ('weeks' in after) return day + after.weeks * 7;
  return 'months' in after ? addMonths(day, after.months) : addYears(day, after.years);
}
