/** Below, at or above another area as that area moves: »under landsgennemsnittet i 2019«. */
import { daysOfSpan } from '../../core/period-span.ts';
import type { Text } from '../../core/text.ts';
import type { TargetOf } from '../target.ts';
import { amount, changeBy, forPeriod, inPeriod, sentences } from '../words.ts';
import type { Finding, GoalCase } from './goal-case.ts';
import { heldAgainst } from './held-against.ts';
import { newest, type Observation, sameDays } from './observation.ts';
import { printedRequirement } from './rank.ts';
import { type Side, sideOf } from './target-line.ts';

type AreaCase = GoalCase<TargetOf<'against-area'>>;

/** Only figures of both areas about the same period and in the same unit are held against each other. */
export function evaluateAgainstArea(goalCase: AreaCase): Finding {
  const { target, asOf } = goalCase;
  const pairs = pairsOf(goalCase);
  if (asOf >= daysOfSpan(target.period).to) {
    const final = pairs.find(({ own, other }) => own.whole && other.whole && sameDays(own.period, target.period));
    return final ? compared(final, goalCase, true) : notComparable(goalCase);
  }
  const latest = pairs.at(-1);
  return latest ? compared(latest, goalCase, false) : notComparable(goalCase);
}

export interface Pair {
  readonly own: Observation;
  readonly other: Observation;
}

/** Own figures with the area's figure about the same period, oldest first. */
export function pairsOf({ observations, comparison }: GoalCase): Pair[] {
  return observations.flatMap((own) => {
    const other = comparison.find((each) => sameDays(each.period, own.period));
    return other ? [{ own, other }] : [];
  });
}

function compared({ own, other }: Pair, { target }: AreaCase, final: boolean): Finding {
  const held = heldAgainst(own, { target: other, side: sideOf(target.operator, 'exactly') });
  const [mine, theirs, period, by] = [amount(own), amount(other), forPeriod(own.period), changeBy(held.gap)];
  const finding: Finding = {
    ...held,
    verdict: final ? (held.behind ? 'missed' : 'met') : held.behind ? 'at-risk' : 'on-track',
    used: [other],
    sentence: sentences(final ? outcome(held.behind) : undefined, {
      da: `Kommunens tal ${period.da} er ${mine.da} mod ${theirs.da} for ${target.area.da}: ${by.da}.`,
      en: `The municipality's figure ${period.en} is ${mine.en} against ${theirs.en} for ${target.area.en}: ${by.en}.`,
    }),
  };
  return held.behind && !final ? { ...finding, ...printedRequirement(target.required, finding) } : finding;
}

export function outcome(behind: boolean): Text {
  return behind
    ? { da: 'Målet er ikke nået.', en: 'The target was not met.' }
    : { da: 'Målet er nået.', en: 'The target was met.' };
}

const COMPARED: Readonly<Record<Side, Text>> = {
  'at-most': { da: 'på niveau med eller under', en: 'at or below' },
  below: { da: 'under', en: 'below' },
  'at-least': { da: 'på niveau med eller over', en: 'at or above' },
  above: { da: 'over', en: 'above' },
  exactly: { da: 'på niveau med', en: 'level with' },
};

/** `under landsgennemsnittet` */
export function comparedText({ operator, area }: TargetOf<'against-area'>): Text {
  const words = COMPARED[sideOf(operator, 'exactly')];
  return { da: `${words.da} ${area.da}`, en: `${words.en} ${area.en}` };
}

function notComparable(goalCase: AreaCase): Finding {
  const { target, observations } = goalCase;
  const [aim, missing] = [comparedText(target), missingText(goalCase)];
  const finding: Finding = {
    verdict: 'not-measurable',
    why: 'comparison-missing',
    actual: newest(observations) ?? null,
    sentence: sentences(
      { da: `Målet er at ligge ${aim.da}, men ${missing.da}.`, en: `The aim is to be ${aim.en}, but ${missing.en}.` },
      rankTold(goalCase),
    ),
  };
  const isOver = goalCase.asOf >= daysOfSpan(target.period).to;
  return isOver ? finding : { ...finding, ...printedRequirement(target.required, finding) };
}

/** Which of the two figures there is not. */
export function missingText({ observations, comparison }: GoalCase): Text {
  const [own, other] = [observations.length > 0, comparison.length > 0];
  if (!own && !other) {
    return {
      da: 'hverken kommunens eget tal eller tallet at sammenligne med er kendt',
      en: "neither the municipality's own figure nor the one to compare with is known",
    };
  }
  if (!own) return { da: 'kommunens eget tal er ikke kendt', en: "the municipality's own figure is not known" };
  if (!other) return { da: 'tallet at sammenligne med er ikke kendt', en: 'the figure to compare with is not known' };
  return {
    da: 'der er ikke kendt tal for begge for samme periode',
    en: 'the two are not known for the same period',
  };
}

/** Where the plan itself translates the target to a rank, and a rank was seen. */
function rankTold({ target: { equivalent_rank }, inOtherUnits }: AreaCase): Text | undefined {
  if (!equivalent_rank) return undefined;
  const { value, of } = equivalent_rank;
  const latest = newest(inOtherUnits.filter(({ unit }) => unit === 'rank'));
  if (!latest)
    return { da: `Planen regner det som nr. ${value} af ${of}.`, en: `The plan counts it as no. ${value} of ${of}.` };
  const [rank, when] = [amount(latest), inPeriod(latest.period)];
  return {
    da: `Planen regner det som nr. ${value} af ${of}; kommunen var ${rank.da} ${when.da}.`,
    en: `The plan counts it as no. ${value} of ${of}; the municipality was ${rank.en} ${when.en}.`,
  };
}
