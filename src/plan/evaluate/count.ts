/** So many in the period: »1.000 rekrutteringer i 2018«, »op mod 30 forløb i 2018«. */
import type { TargetOf } from '../target.ts';
import type { Finding, GoalCase } from './goal-case.ts';
import { levelLine } from './level-line.ts';
import { withoutMinimum } from './no-minimum.ts';
import { rateCount } from './rate-count.ts';
import { THE_COUNT } from './subject.ts';

export function evaluateCount(goalCase: GoalCase<TargetOf<'count'>>): Finding {
  const line = levelLine(goalCase, 'at-least');
  const finding = rateCount(goalCase, line);
  if (goalCase.target.operator !== 'up-to') return finding;
  return withoutMinimum(finding, line, THE_COUNT, ['missed'], {
    da: 'Planen siger »op mod« og ikke, hvor få der er nok.',
    en: 'The plan says “up to” and not how few are enough.',
  });
}
