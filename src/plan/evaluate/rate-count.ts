/**
 * Rates a count over a period against pace: so many so far, and so many an even pace would have given. What is reached
 * cannot be lost again, and a ceiling that is passed cannot be regained: those are settled before the period is over.
 */

import type { Days } from '../../core/period.ts';
import { daysOfSpan } from '../../core/period-span.ts';
import type { Text } from '../../core/text.ts';
import type { Reading } from '../evaluation.ts';
import { amount, awayFromTarget, changeBy, numberOf, periodName, sentences } from '../words.ts';
import { bestCover, type Cover, spanOf, sumOf } from './best-cover.ts';
import { cannotChangeSentence, countSentence, NO_END } from './count-words.ts';
import type { Finding, GoalCase } from './goal-case.ts';
import {
  changeNeeded,
  heldAgainst,
  newestAlone,
  newestSentence,
  nothingYet,
  settled,
  unknownSentence,
  unsettled,
} from './held-against.ts';
import { newest, type Observation } from './observation.ts';
import { THE_COUNT } from './subject.ts';
import { gapOf, isReached, type TargetLine, wantsLow } from './target-line.ts';

export function rateCount(goalCase: GoalCase, line: TargetLine): Finding {
  const window = daysOfSpan(line.target.period);
  const cover = bestCover(goalCase.observations, window);
  const over = goalCase.asOf >= window.to;
  if (cover.days > 0) return { ...countSoFar(line, cover, window, over), used: cover.pieces };
  const earlier = newest(goalCase.observations);
  if (!earlier) return over ? unsettled(goalCase, line, THE_COUNT) : nothingYet(goalCase, line);
  const told = atEarlierPace(earlier, line, window);
  if (!over) return told;
  const sentence = sentences(unknownSentence(line, THE_COUNT), newestAlone(earlier));
  return { ...told, verdict: 'not-measurable', why: 'no-figure', sentence, required: null };
}

function countSoFar(line: TargetLine, cover: Cover, window: Days, over: boolean): Finding {
  const { target, side } = line;
  const count = { value: sumOf(cover), unit: target.unit, period: spanOf(cover) };
  const held = heldAgainst(count, line);
  if (over && cover.days === window.to - window.from) {
    return settled({ ...count, period: target.period }, line, THE_COUNT);
  }
  if (cannotChange(held.behind, line)) {
    return { ...held, verdict: wantsLow(side) ? 'missed' : 'met', sentence: cannotChangeSentence(count, line) };
  }
  if (over) {
    const sentence = sentences(unknownSentence(line, THE_COUNT), countSentence(count, line));
    return { ...held, verdict: 'not-measurable', why: 'no-figure', sentence };
  }
  if (window.to === Number.POSITIVE_INFINITY) {
    const sentence = sentences(countSentence(count, line), NO_END);
    return { ...held, verdict: 'not-measurable', why: 'definition-open', sentence };
  }
  return againstPace(count, line, cover, window);
}

/** The number is reached, or the ceiling passed; a count never goes back. */
function cannotChange(behind: boolean, { side }: TargetLine): boolean {
  return wantsLow(side) ? behind : !behind;
}

function againstPace(count: Reading, line: TargetLine, cover: Cover, window: Days): Finding {
  const { target, side } = line;
  const held = heldAgainst(count, line);
  const pace = { value: (target.value * cover.days) / (window.to - window.from), unit: target.unit };
  const left = { value: target.value - count.value, unit: target.unit };
  const months = (window.to - cover.pieces.at(-1)!.days.to) / DAYS_A_MONTH;
  const required = wantsLow(side) ? null : { ...left, text: leftText(left.value / months, changeBy(left), months) };
  const [even, name] = [amount(pace), periodName(target.period)];
  return {
    ...held,
    verdict: isReached(count.value, pace.value, side) ? 'on-track' : 'at-risk',
    sentence: sentences(
      countSentence(count, line),
      { da: `Et jævnt tempo ville have givet ${even.da}.`, en: `An even pace would have given ${even.en}.` },
      required
        ? {
            da: `Resten af ${name.da} kræver ${required.text.da}.`,
            en: `The rest of ${name.en} takes ${required.text.en}.`,
          }
        : undefined,
    ),
    required,
  };
}

const DAYS_A_MONTH = 365.25 / 12;

/** `600 flere rekrutteringer, 67 om måneden`; a month or less has no months to divide by. */
function leftText(aMonth: number, left: Text, months: number): Text {
  if (months <= 1) return left;
  const each = numberOf(aMonth, 'hours');
  return { da: `${left.da}, ${each.da} om måneden`, en: `${left.en}, ${each.en} a month` };
}

/** A count of another stretch of time is held against the target at its own pace. */
function atEarlierPace(earlier: Observation, line: TargetLine, window: Days): Finding {
  const { target } = line;
  const [itsDays, days] = [earlier.days.to - earlier.days.from, window.to - window.from];
  if (days === Number.POSITIVE_INFINITY || Math.abs(itsDays - days) <= LEAP_DAYS) {
    const held = heldAgainst(earlier, line);
    const verdict = held.behind ? 'at-risk' : 'on-track';
    return { ...held, verdict, sentence: newestSentence(earlier, line, THE_COUNT), required: changeNeeded(held) };
  }
  const paced = { value: (earlier.value * days) / itsDays, unit: target.unit };
  const behind = !isReached(paced.value, target.value, line.side);
  const [total, name, away] = [amount(paced), periodName(target.period), awayFromTarget(gapOf(paced.value, line))];
  return {
    target,
    actual: earlier,
    gap: null,
    behind,
    verdict: behind ? 'at-risk' : 'on-track',
    sentence: sentences(newestAlone(earlier), {
      da: `I samme tempo bliver det til ${total.da} i hele ${name.da}, ${away.da}.`,
      en: `At the same pace it will be ${total.en} in all of ${name.en}, ${away.en}.`,
    }),
  };
}

/** A year and a leap year are equally long, and so are two years of which one is. */
const LEAP_DAYS = 2;
