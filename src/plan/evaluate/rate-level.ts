/**
 * Rates one figure against one line: a level, a share, a rank, the level a change leads to. Before the period is over the
 * newest figure counts: `on-track` when it is on the right side or on the straight way there, otherwise `at-risk`.
 */
import type { Day } from '../../core/day.ts';
import { daysOfSpan, type PeriodSpan } from '../../core/period-span.ts';
import type { Text } from '../../core/text.ts';
import { amount, forPeriod, sentences } from '../words.ts';
import type { Finding, GoalCase } from './goal-case.ts';
import { changeNeeded, heldAgainst, newestSentence, nothingYet, settled, unsettled } from './held-against.ts';
import { isAbout, newest, type Observation } from './observation.ts';
import { pathAt, pathTo } from './straight-path.ts';
import type { Subject } from './subject.ts';
import { isReached, type TargetLine } from './target-line.ts';

export interface LevelRating {
  readonly subject: Subject;
  /** Periods whose figure settles the goal; the target's own unless told otherwise. */
  readonly settledBy?: readonly PeriodSpan[];
  /** The first day on which the figure can be final; the day after the period unless told otherwise. */
  readonly finishedOn?: Day;
  /** The first day on which a figure is missed, if none about the period is known; the same unless told otherwise. */
  readonly dueOn?: Day;
  /** False where a straight way means nothing: a rank also moves with the others. */
  readonly alongPath?: boolean;
}

export function rateLevel(goalCase: GoalCase, line: TargetLine, rating: LevelRating): Finding {
  const { target } = line;
  const { subject, settledBy = [target.period], alongPath = true } = rating;
  const { finishedOn = daysOfSpan(target.period).to, dueOn = finishedOn } = rating;
  const path = alongPath ? pathTo(goalCase, line) : [];
  const final = goalCase.observations.findLast(
    (each) => each.knownFrom >= finishedOn && settledBy.some((period) => isAbout(each, period)),
  );
  if (final) return { ...settled(final, line, subject), path };
  const latest = newest(goalCase.observations);
  const reported = latest !== undefined && isAbout(latest, target.period);
  const isMissing = goalCase.asOf >= finishedOn || (goalCase.asOf >= dueOn && !reported);
  if (isMissing) return { ...unsettled(goalCase, line, subject), path };
  return { ...(latest ? underway(goalCase, line, latest, rating) : nothingYet(goalCase, line)), path };
}

/** Rates the newest figure while there is still time. */
function underway(
  goalCase: GoalCase,
  line: TargetLine,
  latest: Observation,
  { subject, alongPath = true }: LevelRating,
): Finding {
  const held = heldAgainst(latest, line);
  const onTheWay = alongPath ? pathAt(goalCase, line, latest) : undefined;
  const onPath = onTheWay !== undefined && isReached(latest.value, onTheWay, line.side);
  return {
    ...held,
    verdict: !held.behind || onPath ? 'on-track' : 'at-risk',
    sentence: sentences(
      newestSentence(latest, line, subject),
      held.behind ? wayTold(onTheWay, onPath, line) : IF_IT_LASTS,
      noneWithin(goalCase, line, latest),
    ),
    required: changeNeeded(held),
  };
}

/** The period has begun, and nothing is known of it yet. */
function noneWithin({ asOf }: GoalCase, { target }: TargetLine, latest: Observation): Text | undefined {
  const { from } = daysOfSpan(target.period);
  if (asOf < from || latest.days.to > from) return undefined;
  const period = forPeriod(target.period);
  return { da: `Der kendes endnu ingen tal ${period.da}.`, en: `No figure ${period.en} is known yet.` };
}

const IF_IT_LASTS: Text = { da: 'Holder det, bliver målet nået.', en: 'If it lasts, the target will be met.' };

function wayTold(onTheWay: number | undefined, onPath: boolean, { target }: TargetLine): Text | undefined {
  if (onTheWay === undefined) return undefined;
  const there = amount({ value: onTheWay, unit: target.unit });
  return onPath
    ? {
        da: `Den lige vej fra udgangspunktet er ${there.da} på det tidspunkt, så det går, som det skal.`,
        en: `The straight way from the baseline is ${there.en} at that time, so it is going as it should.`,
      }
    : {
        da: `Den lige vej fra udgangspunktet er ${there.da} på det tidspunkt.`,
        en: `The straight way from the baseline is ${there.en} at that time.`,
      };
}
