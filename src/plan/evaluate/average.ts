/** The average over a period: »højst 3.725 fuldtidspersoner i snit over 2018«. */
import type { TargetOf } from '../target.ts';
import type { Finding, GoalCase } from './goal-case.ts';
import { levelLine, pointingFrom } from './level-line.ts';
import { rateAverage } from './rate-average.ts';

export function evaluateAverage(goalCase: GoalCase<TargetOf<'average'>>): Finding {
  return rateAverage(goalCase, levelLine(goalCase, pointingFrom(goalCase)));
}
