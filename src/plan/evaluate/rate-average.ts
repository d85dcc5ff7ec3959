/**
 * Rates the average over a period: the average so far, and what the rest must average. Figures weigh by their days.
 * `on-track` takes both: the average so far is good enough, and the target is met if the rest is like the newest figure.
 */

import { daysOfSpan } from '../../core/period-span.ts';
import type { Text } from '../../core/text.ts';
import type { Reading } from '../evaluation.ts';
import { amount, awayFromTarget, inPeriod, periodName, sentences } from '../words.ts';
import { averageOf, bestCover, type Cover, spanOf } from './best-cover.ts';
import type { Finding, GoalCase } from './goal-case.ts';
import { heldAgainst, settled, unsettled } from './held-against.ts';
import { rateLevel } from './rate-level.ts';
import { THE_AVERAGE } from './subject.ts';
import { gapOf, isReached, type Side, type TargetLine, wantsLow } from './target-line.ts';

export function rateAverage(goalCase: GoalCase, line: TargetLine): Finding {
  const direct = rateLevel(goalCase, line, { subject: THE_AVERAGE });
  const window = daysOfSpan(line.target.period);
  // The number on a single day is no average of anything.
  const averages = goalCase.observations.filter(({ days }) => days.to - days.from > 1);
  const cover = bestCover(averages, window);
  if (direct.verdict === 'met' || direct.verdict === 'missed' || cover.days === 0) return direct;
  const found = { path: direct.path ?? [], used: cover.pieces };
  if (cover.days === window.to - window.from && goalCase.asOf >= window.to) {
    const whole = { value: averageOf(cover), unit: line.target.unit, period: line.target.period };
    return { ...settled(whole, line, THE_AVERAGE), ...found, remarks: [computedOf(cover)] };
  }
  if (goalCase.asOf >= window.to) return { ...unsettled(goalCase, line, THE_AVERAGE), ...found };
  return { ...runningAverage(line, cover, window.to - window.from), ...found, remarks: gapRemark(cover) };
}

function runningAverage(line: TargetLine, cover: Cover, totalDays: number): Finding {
  const { target, side } = line;
  const last = cover.pieces.at(-1)!;
  const soFar: Reading = { value: averageOf(cover), unit: target.unit, period: spanOf(cover) };
  const held = heldAgainst(soFar, line);
  const rest = restOf(target.value, soFar.value, cover.days, totalDays);
  const lastIsEnough = rest === undefined || isReached(last.value, rest, side);
  const tooLate = rest !== undefined && isImpossible(rest, line);
  return {
    ...held,
    verdict: tooLate ? 'missed' : held.behind || !lastIsEnough ? 'at-risk' : 'on-track',
    sentence: sentences(
      soFarSentence(soFar, line),
      rest === undefined ? undefined : tooLate ? tooLateSentence(line) : restSentence(rest, line),
      tooLate || lastIsEnough ? undefined : lastSentence(last),
    ),
    required: rest === undefined || tooLate ? null : { value: rest, unit: target.unit, text: restText(rest, line) },
  };
}

/** What the days not yet known must average for the whole to reach the target; none when the period never ends. */
function restOf(target: number, average: number, days: number, totalDays: number): number | undefined {
  return totalDays === Number.POSITIVE_INFINITY ? undefined : target + ((target - average) * days) / (totalDays - days);
}

/** Fewer than none, or more than all. */
function isImpossible(rest: number, { target, side }: TargetLine): boolean {
  if (wantsLow(side)) return target.unit !== 'percentage-points' && rest < 0;
  return target.unit === 'percent' && rest > 100;
}

function soFarSentence(soFar: Reading, line: TargetLine): Text {
  const [when, value, away] = [inPeriod(soFar.period), amount(soFar), awayFromTarget(gapOf(soFar.value, line))];
  return {
    da: `Gennemsnittet ${when.da} er ${value.da}, ${away.da}.`,
    en: `The average ${when.en} is ${value.en}, ${away.en}.`,
  };
}

const LIMITS: Readonly<Record<Side, Text>> = {
  'at-most': { da: 'højst ', en: 'at most ' },
  below: { da: 'under ', en: 'below ' },
  'at-least': { da: 'mindst ', en: 'at least ' },
  above: { da: 'over ', en: 'above ' },
  exactly: { da: '', en: '' },
};

function restSentence(rest: number, { target, side }: TargetLine): Text {
  const [limit, value, name] = [LIMITS[side], amount({ value: rest, unit: target.unit }), periodName(target.period)];
  const must = side === 'at-most' ? 'må' : 'skal';
  return {
    da: `Resten af ${name.da} ${must} gennemsnittet være ${limit.da}${value.da}.`,
    en: `For the rest of ${name.en} the average must be ${limit.en}${value.en}.`,
  };
}

function restText(rest: number, { target, side }: TargetLine): Text {
  const [limit, value, name] = [LIMITS[side], amount({ value: rest, unit: target.unit }), periodName(target.period)];
  return {
    da: `${limit.da}${value.da} i snit resten af ${name.da}`,
    en: `${limit.en}${value.en} on average for the rest of ${name.en}`,
  };
}

function tooLateSentence({ target, side }: TargetLine): Text {
  const name = periodName(target.period);
  const beyond = wantsLow(side) ? { da: 'under 0', en: 'below 0' } : { da: 'over 100 %', en: 'above 100%' };
  return {
    da: `Målet kan ikke længere nås: resten af ${name.da} skulle gennemsnittet være ${beyond.da}.`,
    en: `The target can no longer be met: for the rest of ${name.en} the average would have to be ${beyond.en}.`,
  };
}

function lastSentence(last: Reading): Text {
  const [name, value] = [periodName(last.period), amount(last)];
  return {
    da: `Det nyeste tal (${name.da}) er ${value.da} og rækker ikke.`,
    en: `The newest figure (${name.en}) is ${value.en}, which is not enough.`,
  };
}

function computedOf({ pieces }: Cover): Text {
  return {
    da: `Gennemsnittet er regnet af ${pieces.length} tal, vægtet med antallet af dage.`,
    en: `The average is computed from ${pieces.length} figures, weighted by the number of days.`,
  };
}

/** Said when figures are missing in between. */
function gapRemark({ pieces, days }: Cover): Text[] {
  const span = pieces.at(-1)!.days.to - pieces[0]!.days.from;
  if (span === days) return [];
  return [
    {
      da: `Der mangler tal undervejs: kendt er ${days} af ${span} dage.`,
      en: `Figures are missing on the way: ${days} of ${span} days are known.`,
    },
  ];
}
