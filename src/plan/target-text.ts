/** A target in a few words: »højst 3.725 fuldtidspersoner i snit over 2018«. */
import type { PeriodSpan } from '../core/period-span.ts';
import type { Text } from '../core/text.ts';
import { comparedText } from './evaluate/against-area.ts';
import { changeText } from './evaluate/change.ts';
import { yearlyChange } from './evaluate/compound.ts';
import { growthAim } from './evaluate/growth-gap.ts';
import { timeAfter } from './evaluate/subject.ts';
import type { Quantity } from './evaluation.ts';
import type { Goal } from './goal.ts';
import type { Operator, Target, TargetOf } from './target.ts';
import { amount, changeBy, inBoth, inPeriod, numberOf, periodName } from './words.ts';

type Targeted = Pick<Goal, 'target' | 'measure' | 'baseline'>;

export function targetText(goal: Targeted): Text {
  const { target } = goal;
  if (!target) return { da: 'uden tal – følges med dokumentation', en: 'no number – followed by evidence' };
  const text = shapeText(target, goal);
  if (!('condition' in target) || !target.condition) return text;
  return { da: `${text.da}, på en betingelse`, en: `${text.en}, on a condition` };
}

function shapeText(target: Target, { measure, baseline }: Targeted): Text {
  switch (target.shape) {
    case 'level':
      return joined(limited(target), levelPeriod(target, measure));
    case 'average':
    case 'ceiling-on-rise':
      return joined(limited(target), onAverage(target.period));
    case 'count':
      return joined(limited(target), inPeriod(target.period), added(target, baseline));
    case 'share':
      return joined(target.as_close_as_possible ? closeTo(target) : limited(target), inPeriod(target.period));
    case 'change':
      return joined(changeText(target), changePeriod(target));
    case 'compound':
      return joined(yearlyChange(target), bracketed(periodName(target.period)));
    case 'rank':
      return joined(rankText(target), inPeriod(target.period), target.required && bracketed(changeBy(target.required)));
    case 'against-area':
      return joined(comparedText(target), inPeriod(target.period), equivalent(target));
    case 'growth-gap':
      return joined(growthAim(target), inPeriod(target.period));
    case 'cohort':
      return joined(
        limited(target),
        cohortText(target, measure),
        addedPoints(target),
        bracketed(periodName(target.period)),
      );
    case 'deadline':
      return deadlineText(target);
  }
}

const LIMITS: Readonly<Record<Operator, Text>> = {
  '<=': { da: 'højst ', en: 'at most ' },
  '<': { da: 'under ', en: 'below ' },
  '>=': { da: 'mindst ', en: 'at least ' },
  '>': { da: 'over ', en: 'above ' },
  '=': { da: '', en: '' },
  'up-to': { da: 'op mod ', en: 'up to ' },
};

function limited({ operator, ...quantity }: Quantity & { readonly operator: Operator }): Text {
  const [limit, value] = [LIMITS[operator], amount(quantity)];
  return { da: limit.da + value.da, en: limit.en + value.en };
}

function closeTo(quantity: Quantity): Text {
  const value = amount(quantity);
  return { da: `så tæt på ${value.da} som muligt`, en: `as close to ${value.en} as possible` };
}

function onAverage(period: PeriodSpan): Text {
  const name = periodName(period);
  return { da: `i snit over ${name.da}`, en: `on average over ${name.en}` };
}

function levelPeriod({ period }: TargetOf<'level'>, measure: Goal['measure']): Text {
  if (measure?.statistic !== 'year-end' || period.from.grain === 'day') return inPeriod(period);
  const name = periodName(period);
  return { da: `ved udgangen af ${name.da}`, en: `at the end of ${name.en}` };
}

/** `(50 flere end de 114 i 2017)` */
function added({ added, unit }: TargetOf<'count'>, baseline: Goal['baseline']): Text | undefined {
  if (added === undefined) return undefined;
  if (baseline?.unit !== unit) return bracketed(changeBy({ value: added, unit }));
  const [more, from, when] = [numberOf(added, unit), numberOf(baseline.value, unit), inPeriod(baseline.period)];
  return {
    da: `(${more.da} flere end de ${from.da} ${when.da})`,
    en: `(${more.en} more than the ${from.en} ${when.en})`,
  };
}

/** `selvforsørgende 26 uger efter modtagelsen`, `i beskæftigelse eller uddannelse efter 2 år` */
function cohortText({ after }: TargetOf<'cohort'>, measure: Goal['measure']): Text {
  const [share, later] = [measure?.numerator, timeAfter(after)];
  if (!share) return later;
  const saysWhen = /(?<!\p{L})(uger?|måneder?|år|weeks?|months?|years?)(?!\p{L})/u;
  return inBoth((language) => {
    const who = share[language].charAt(0).toLowerCase() + share[language].slice(1);
    return saysWhen.test(who) ? who : `${who} ${later[language]}`;
  });
}

/** Printed as so many points more than the year before. */
function addedPoints({ added }: TargetOf<'cohort'>): Text | undefined {
  if (added === undefined) return undefined;
  const points = amount({ value: added, unit: 'percentage-points' });
  return { da: `– ${points.da} mere end et år før`, en: `– ${points.en} more than a year before` };
}

function changePeriod({ period, at }: TargetOf<'change'>): Text {
  const when = inPeriod(period);
  return at === 'average' ? { da: `i snit ${when.da}`, en: `on average ${when.en}` } : when;
}

function rankText({ value, of }: TargetOf<'rank'>): Text {
  return { da: `plads ${value} af ${of}`, en: `rank ${value} of ${of}` };
}

function equivalent({ equivalent_rank, required }: TargetOf<'against-area'>): Text | undefined {
  const rank = equivalent_rank && {
    da: `svarer til plads ${equivalent_rank.value} af ${equivalent_rank.of}`,
    en: `equals rank ${equivalent_rank.value} of ${equivalent_rank.of}`,
  };
  const parts = [rank, required && changeBy(required)].filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  return bracketed(inBoth((language) => parts.map((part) => part[language]).join(', ')));
}

function deadlineText({ within, counted_from, share }: TargetOf<'deadline'>): Text {
  const to = amount({ value: within.to, unit: within.unit });
  const limit = within.from === undefined ? to : inBoth((language) => `${within.from}–${to[language]}`);
  const kept = share && limited({ operator: share.operator, value: share.value, unit: 'percent' });
  return {
    da: `${kept ? `${kept.da} ` : ''}inden for ${limit.da} fra ${counted_from.da}`,
    en: `${kept ? `${kept.en} ` : ''}within ${limit.en} of ${counted_from.en}`,
  };
}

function bracketed(text: Text): Text {
  return inBoth((language) => `(${text[language]})`);
}

function joined(...parts: readonly (Text | undefined)[]): Text {
  const said = parts.filter((part) => part !== undefined);
  return inBoth((language) => said.map((part) => part[language]).join(' '));
}
