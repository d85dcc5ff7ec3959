/** A time limit for each case: »inden for 4 uger fra ankomsten«. Without a share that must keep it, there is nothing to rate. */
import type { Text } from '../../core/text.ts';
import type { TargetOf } from '../target.ts';
import { amount, periodName, sentences } from '../words.ts';
import type { Finding, GoalCase } from './goal-case.ts';
import { newest } from './observation.ts';
import { rateLevel } from './rate-level.ts';
import { THE_SHARE } from './subject.ts';
import { sideOf } from './target-line.ts';

/** Figures are the share of cases that keep the deadline, in percent. */
export function evaluateDeadline(goalCase: GoalCase<TargetOf<'deadline'>>): Finding {
  const { share, period } = goalCase.target;
  if (!share) return withoutShare(goalCase);
  const line = {
    target: { value: share.value, unit: 'percent', period },
    side: sideOf(share.operator, 'at-least'),
  } as const;
  return rateLevel(goalCase, line, { subject: THE_SHARE });
}

function withoutShare({ observations }: GoalCase): Finding {
  const latest = newest(observations);
  return {
    verdict: 'not-measurable',
    why: 'definition-open',
    actual: latest ?? null,
    sentence: sentences(NO_SHARE, latest && keptTold(amount(latest), periodName(latest.period))),
  };
}

const NO_SHARE: Text = {
  da: 'Planen sætter en frist, men siger ikke, hvor stor en andel der skal nå den.',
  en: 'The plan sets a deadline but does not say how large a share must keep it.',
};

function keptTold(value: Text, period: Text): Text {
  return {
    da: `Nyeste kendte andel, der nåede den, er ${value.da} (${period.da}).`,
    en: `The newest known share that kept it is ${value.en} (${period.en}).`,
  };
}
