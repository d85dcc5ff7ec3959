/**
 * The same change every year: »10 % færre hvert år 2016–2018«. Where the plan does not say whether the percentage is of the
 * first year or of the preceding one, both ways are computed, and there is a verdict only if they agree.
 */
import { civilDate } from '../../core/day.ts';
import { daysOf } from '../../core/period.ts';
import { daysOfSpan, type PeriodSpan } from '../../core/period-span.ts';
import type { Text } from '../../core/text.ts';
import type { Reading } from '../evaluation.ts';
import type { TargetOf } from '../target.ts';
import { amount, forPeriod, inBoth, percentFewer, sentences } from '../words.ts';
import { isFinal, onlyExpected, withoutBaseline } from './baseline-missing.ts';
import type { Finding, GoalCase } from './goal-case.ts';
import { changeNeeded, heldAgainst, newestSentence, nothingYet, settled, unsettled } from './held-against.ts';
import { isAbout, newest, sameDays } from './observation.ts';
import { THE_FIGURE } from './subject.ts';
import { pointingOf, sideOf, type TargetLine } from './target-line.ts';

type CompoundCase = GoalCase<TargetOf<'compound'>>;
type Way = Exclude<TargetOf<'compound'>['of'], 'not-stated'>;

export function evaluateCompound(goalCase: CompoundCase): Finding {
  const { target } = goalCase;
  const base = baseOf(goalCase);
  if (!base) return withoutBaseline(goalCase, yearlyChange(target), yearSpan(firstYear(target)));
  const ways: readonly Way[] = target.of === 'not-stated' ? ['preceding-year', 'first-year'] : [target.of];
  const findings = ways.map((way) => along(goalCase, levelsByYear(base, way, target)));
  const [one, other = one] = findings as [Finding, Finding?];
  const agreed = one.verdict === other.verdict ? agreement(one, other) : disagreement(one, other);
  return base.expected && isFinal(agreed) ? onlyExpected(agreed, base) : { ...agreed, used: [base] };
}

/** `10 % lavere hvert år` */
export function yearlyChange({ percent_per_year, unit }: TargetOf<'compound'>): Text {
  const by = percentFewer(percent_per_year, unit);
  return { da: `${by.da} hvert år`, en: `${by.en} every year` };
}

function baseOf({ target, observations, countedFrom }: CompoundCase): Reading | undefined {
  const first = yearSpan(firstYear(target));
  const printed = countedFrom && sameDays(countedFrom.period, first) ? countedFrom : undefined;
  return observations.find((each) => isAbout(each, first)) ?? printed;
}

function firstYear({ period }: TargetOf<'compound'>): number {
  return civilDate(daysOfSpan(period).from).year;
}

function yearSpan(year: number): PeriodSpan {
  const period = { grain: 'year', index: year } as const;
  return { from: period, to: period };
}

/** The target of each year, the base year first. */
function levelsByYear(base: Reading, way: Way, target: TargetOf<'compound'>): TargetLine[] {
  const { percent_per_year: percent, period, operator } = target;
  const first = firstYear(target);
  const last = civilDate(daysOf(period.to ?? period.from).to - 1).year;
  return Array.from({ length: last - first + 1 }, (_, years) => {
    const factor = way === 'first-year' ? 1 + (years * percent) / 100 : (1 + percent / 100) ** years;
    return {
      target: { value: base.value * factor, unit: base.unit, period: yearSpan(first + years) },
      side: sideOf(operator, pointingOf(percent)),
    };
  });
}

/** The last year settles; until then the newest figure is held against the level of its own year. */
function along(goalCase: GoalCase, lines: readonly TargetLine[]): Finding {
  const last = lines.at(-1)!;
  const path = lines.map(({ target }) => target);
  const final = goalCase.observations.find((each) => isAbout(each, last.target.period));
  if (final) return { ...settled(final, last, THE_FIGURE), path };
  if (goalCase.asOf >= daysOfSpan(last.target.period).to) return { ...unsettled(goalCase, last, THE_FIGURE), path };
  const latest = newest(goalCase.observations);
  const line = latest && lines.slice(1).find(({ target }) => latest.days.to <= daysOfSpan(target.period).to);
  if (!latest || !line || latest.days.to <= daysOfSpan(lines[0]!.target.period).to) {
    return { ...nothingYet({ ...goalCase, observations: [] }, last), path };
  }
  const held = heldAgainst(latest, line);
  return {
    ...held,
    verdict: held.behind ? 'at-risk' : 'on-track',
    sentence: newestSentence(latest, line, THE_FIGURE),
    required: changeNeeded(held),
    path,
  };
}

/** Both ways say the same; where their levels differ, the target is told as both. */
function agreement(one: Finding, other: Finding): Finding {
  if (one.target?.value === other.target?.value) return one;
  return { ...one, sentence: sentences(one.sentence, bothTold(one, other)) };
}

function disagreement(one: Finding, other: Finding): Finding {
  return {
    ...one,
    verdict: 'not-measurable',
    why: 'definition-open',
    behind: null,
    required: null,
    sentence: sentences(bothTold(one, other), one.actual ? actualTold(one.actual) : undefined, {
      da: 'De to måder giver hver sin dom, så målet kan ikke vurderes.',
      en: 'The two ways give different verdicts, so the goal cannot be rated.',
    }),
  };
}

/** »Planen siger ikke, om procenten er af året før (810 personer) eller af det første år (800 personer).« */
function bothTold(one: Finding, other: Finding): Text | undefined {
  if (!one.target || !other.target) return undefined;
  const [preceding, first, period] = [amount(one.target), amount(other.target), forPeriod(one.target.period)];
  return {
    da: `Planen siger ikke, om procenten er af året før (målet ${period.da} er ${preceding.da}) eller af det første år (${first.da}).`,
    en: `The plan does not say whether the percentage is of the year before (the target ${period.en} is ${preceding.en}) or of the first year (${first.en}).`,
  };
}

function actualTold(actual: Reading): Text {
  const [period, value] = [forPeriod(actual.period), amount(actual)];
  return inBoth((language) =>
    language === 'da' ? `Tallet ${period.da} er ${value.da}.` : `The figure ${period.en} is ${value.en}.`,
  );
}
