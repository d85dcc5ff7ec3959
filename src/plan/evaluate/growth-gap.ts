/**
 * Own growth minus the growth of a region: »mindst 1 procentpoint lavere vækst end RAR Østjylland«. Growth is read from a
 * figure in percent, or computed from the levels of a year and the year before.
 */

import { daysOfSpan } from '../../core/period-span.ts';
import type { Text } from '../../core/text.ts';
import type { Quantity } from '../evaluation.ts';
import type { TargetOf } from '../target.ts';
import { amount, awayFromTarget, changeBy, inPeriod, sentences } from '../words.ts';
import { missingText, outcome, type Pair, pairsOf } from './against-area.ts';
import type { Finding, GoalCase } from './goal-case.ts';
import { heldAgainst } from './held-against.ts';
import { isOver, type Observation } from './observation.ts';
import { isReached, pointingOf, type Side, sideOf, type TargetLine } from './target-line.ts';

type GapCase = GoalCase<TargetOf<'growth-gap'>>;

export function evaluateGrowthGap(goalCase: GapCase): Finding {
  const { target, asOf, observations, comparison } = goalCase;
  const pairs = pairsOf({ ...goalCase, observations: growths(observations), comparison: growths(comparison) });
  if (asOf >= daysOfSpan(target.period).to) {
    const final = pairs.find(({ own, other }) => own.whole && other.whole && isOver(own.period, target.period));
    return final ? compared(final, goalCase, true) : notComparable(goalCase);
  }
  const latest = pairs.at(-1);
  return latest ? compared(latest, goalCase, false) : notComparable(goalCase);
}

/** Figures in percent are growth already; levels grow from the figure about the time just before, equally long. */
function growths(observations: readonly Observation[]): Observation[] {
  return observations.flatMap((level) => {
    if (level.unit === 'percent') return [level];
    const length = level.days.to - level.days.from;
    const before = observations.find(
      ({ days }) => days.to === level.days.from && Math.abs(days.to - days.from - length) <= LEAP_DAY,
    );
    if (!before || before.value === 0 || !level.whole) return [];
    return [{ ...level, unit: 'percent', value: (level.value / before.value - 1) * 100 }];
  });
}

const LEAP_DAY = 1;

function compared({ own, other }: Pair, { target }: GapCase, final: boolean): Finding {
  const line: TargetLine = {
    target: { value: target.gap, unit: 'percentage-points', period: target.period },
    side: sideOf(target.operator, pointingOf(target.gap)),
  };
  const held = heldAgainst({ value: own.value - other.value, unit: 'percentage-points', period: own.period }, line);
  const [mine, theirs, when] = [amount(own), amount(other), inPeriod(own.period)];
  const told: Text = {
    da: `Væksten ${when.da} er ${mine.da} i kommunen og ${theirs.da} i ${target.area.da}: ${changeBy(held.actual).da}, ${awayFromTarget(held.gap).da}.`,
    en: `The growth ${when.en} is ${mine.en} in the municipality and ${theirs.en} in ${target.area.en}: ${changeBy(held.actual).en}, ${awayFromTarget(held.gap).en}.`,
  };
  const used = [own, other];
  if (!waysAgree(own.value, other.value, target, line.side, held.behind)) {
    return {
      ...held,
      behind: null,
      used,
      verdict: 'not-measurable',
      why: 'definition-open',
      sentence: sentences(told, TWO_WAYS),
    };
  }
  const verdict = final ? (held.behind ? 'missed' : 'met') : held.behind ? 'at-risk' : 'on-track';
  return { ...held, used, verdict, sentence: sentences(final ? outcome(held.behind) : undefined, told) };
}

const TWO_WAYS: Text = {
  da: 'Planen siger ikke, om forskellen er i procentpoint eller i procent af områdets vækst, og de to måder giver hver sin dom.',
  en: "The plan does not say whether the difference is in percentage points or in percent of the area's growth, and the two ways give different verdicts.",
};

/** Percentage points between the growth rates, or a share of the area's growth: both must say the same where the plan is silent. */
function waysAgree(
  own: number,
  other: number,
  { gap, gap_in }: TargetOf<'growth-gap'>,
  side: Side,
  behind: boolean,
): boolean {
  if (gap_in === 'percentage-points' || gap === 0) return true;
  const share = other === 0 ? undefined : ((own - other) / Math.abs(other)) * 100;
  return share !== undefined && isReached(share, gap, side) === !behind;
}

/** `mindst 1 % lavere vækst end i RAR Østjylland` */
export function growthAim({ gap, gap_in, operator, area }: TargetOf<'growth-gap'>): Text {
  const side = sideOf(operator, pointingOf(gap));
  const lower = gap < 0 || (gap === 0 && (side === 'below' || side === 'at-most'));
  const way = lower ? { da: 'lavere', en: 'lower' } : { da: 'højere', en: 'higher' };
  const size: Quantity = {
    value: Math.abs(gap),
    unit: gap_in === 'percentage-points' ? 'percentage-points' : 'percent',
  };
  const by = gap === 0 ? { da: '', en: '' } : { da: `mindst ${amount(size).da} `, en: `at least ${amount(size).en} ` };
  return {
    da: `${by.da}${way.da} vækst end i ${area.da}`,
    en: `${by.en}${way.en} growth than in ${area.en}`,
  };
}

function notComparable(goalCase: GapCase): Finding {
  const [aim, missing] = [growthAim(goalCase.target), missingText(goalCase)];
  return {
    verdict: 'not-measurable',
    why: 'comparison-missing',
    sentence: {
      da: `Målet er ${aim.da}, men ${missing.da}.`,
      en: `The aim is ${aim.en}, but ${missing.en}.`,
    },
  };
}
