/** A share of something in the period: »mindst 85 % i 2018«, »så tæt på 100 % som muligt«. Shares are never added up. */
import type { TargetOf } from '../target.ts';
import type { Finding, GoalCase } from './goal-case.ts';
import { levelLine } from './level-line.ts';
import { withoutMinimum } from './no-minimum.ts';
import { rateLevel } from './rate-level.ts';
import { THE_SHARE } from './subject.ts';

export function evaluateShare(goalCase: GoalCase<TargetOf<'share'>>): Finding {
  const line = levelLine(goalCase, 'at-least');
  const finding = rateLevel(goalCase, line, { subject: THE_SHARE });
  if (!goalCase.target.as_close_as_possible) return finding;
  return withoutMinimum(finding, line, THE_SHARE, ['missed', 'at-risk'], {
    da: 'Planen sætter ikke noget mindstemål: så tæt på som muligt.',
    en: 'The plan sets no minimum: as close as possible.',
  });
}
