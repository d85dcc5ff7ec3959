/** A change from a baseline, in number, percent or percentage points: »1,9 % lavere ved udgangen af 2018«. */

import { daysOfSpan, type PeriodSpan } from '../../core/period-span.ts';
import type { Text } from '../../core/text.ts';
import type { Reading } from '../evaluation.ts';
import type { TargetOf } from '../target.ts';
import { amount, changeBy, forPeriod, percentFewer, sentences } from '../words.ts';
import { isFinal, onlyExpected, withoutBaseline } from './baseline-missing.ts';
import { averageOf, bestCover } from './best-cover.ts';
import type { Finding, GoalCase } from './goal-case.ts';
import { yearEndOf } from './level.ts';
import { isAbout } from './observation.ts';
import { rateAverage } from './rate-average.ts';
import { rateLevel } from './rate-level.ts';
import { THE_FIGURE } from './subject.ts';
import { pointingOf, sideOf, type TargetLine } from './target-line.ts';

type ChangeCase = GoalCase<TargetOf<'change'>>;

/** A preliminary verdict may rest on an expected baseline; a final one may not. */
export function evaluateChange(goalCase: ChangeCase): Finding {
  const base = baseOf(goalCase);
  if (!base) return withoutBaseline(goalCase, changeText(goalCase.target), firstPeriod(goalCase.target));
  const { target } = goalCase;
  const line: TargetLine = {
    target: { ...levelAfter(base, target), ...(base.expected && { expected: true }) },
    side: sideOf(target.operator, pointingOf(target.change)),
  };
  const known = { ...goalCase, countedFrom: base };
  const finding =
    target.at === 'average'
      ? rateAverage(known, line)
      : rateLevel(known, line, { subject: THE_FIGURE, settledBy: endsOf(target) });
  if (base.expected && isFinal(finding)) return onlyExpected(finding, base);
  return {
    ...finding,
    used: [...(finding.used ?? []), base],
    sentence: sentences(finding.sentence, lineTold(base, line)),
  };
}

/** What the change counts from: the figure of the first period where it is known, else the printed baseline. */
function baseOf({ target, countedFrom, observations }: ChangeCase): Reading | null {
  const first = firstPeriod(target);
  const days = first && daysOfSpan(first);
  const seen = first && observations.find((each) => startsOf(target, first).some((period) => isAbout(each, period)));
  if (seen) return seen;
  if (days && target.at === 'average') {
    const cover = bestCover(observations, days);
    if (cover.days === days.to - days.from)
      return { value: averageOf(cover), unit: cover.pieces[0]!.unit, period: first };
  }
  return countedFrom;
}

/** Where the target prints from when: `2017/2018`. */
function firstPeriod({ period: { from, to } }: TargetOf<'change'>): PeriodSpan | undefined {
  return to !== null && daysOfSpan({ from, to: from }).to <= daysOfSpan({ from: to, to }).from
    ? { from, to: from }
    : undefined;
}

function lastPeriod({ period: { from, to } }: TargetOf<'change'>): PeriodSpan {
  return to === null ? { from, to } : { from: to, to };
}

function startsOf({ at }: TargetOf<'change'>, first: PeriodSpan): PeriodSpan[] {
  return at === 'year-end' ? yearEndOf(first) : [first];
}

function endsOf(target: TargetOf<'change'>): PeriodSpan[] {
  return target.at === 'year-end' ? yearEndOf(lastPeriod(target)) : [lastPeriod(target)];
}

function levelAfter(base: Reading, target: TargetOf<'change'>): Reading {
  const value = target.in === 'percent' ? base.value * (1 + target.change / 100) : base.value + target.change;
  return { value, unit: base.unit, period: lastPeriod(target) };
}

/** The change as printed: `100 færre fuldtidspersoner`, `5,1 % færre personer`, `3 procentpoint højere`. */
export function changeText({ change, in: scale, unit }: TargetOf<'change'>): Text {
  return scale === 'percent'
    ? percentFewer(change, unit)
    : changeBy({ value: change, unit: scale === 'number' ? unit : scale });
}

/** Where the target lies, since the plan prints only the change. */
function lineTold(base: Reading, { target }: TargetLine): Text {
  const [level, from, period] = [amount(target), amount(base), forPeriod(base.period)];
  const only = base.expected ? { da: 'forventede ', en: 'expected ' } : { da: '', en: '' };
  return {
    da: `Målet er ${level.da}, regnet fra ${only.da}${from.da} ${period.da}.`,
    en: `The target is ${level.en}, counted from the ${only.en}${from.en} ${period.en}.`,
  };
}
