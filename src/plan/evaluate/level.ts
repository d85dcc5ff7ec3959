/** The figure at one point in time, or the year's one published figure: »højst 200 fuldtidspersoner i 2018«. */
import { lastDayOf } from '../../core/period.ts';
import type { PeriodSpan } from '../../core/period-span.ts';
import type { TargetOf } from '../target.ts';
import type { Finding, GoalCase } from './goal-case.ts';
import { levelLine, pointingFrom } from './level-line.ts';
import { rateLevel } from './rate-level.ts';
import { THE_FIGURE } from './subject.ts';

export function evaluateLevel(goalCase: GoalCase<TargetOf<'level'>>): Finding {
  const { goal, target } = goalCase;
  const atYearEnd = goal.measure?.statistic === 'year-end';
  return rateLevel(goalCase, levelLine(goalCase, pointingFrom(goalCase)), {
    subject: THE_FIGURE,
    settledBy: atYearEnd ? yearEndOf(target.period) : [target.period],
  });
}

/** A figure at year end is printed under its last day or under the year. */
export function yearEndOf(period: PeriodSpan): PeriodSpan[] {
  if (period.to === null) return [period];
  const lastDay = { grain: 'day', index: lastDayOf(period.to) } as const;
  return [period, { from: lastDay, to: lastDay }];
}
