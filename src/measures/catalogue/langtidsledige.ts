import { displayNumber } from '../../core/display-number.ts';
import { displayDay } from '../../core/display-period.ts';
import { filled, type Text } from '../../core/text.ts';
import type { PersonCursor } from '../../register/columns/person-cursor.ts';
import { both } from '../../rules/fact-ref.ts';
import { grossUnemployed } from '../concepts/gross-unemployment.ts';
import { firstEndingFrom, lastDay, lastMonths } from '../concepts/last-days.ts';
import { WeightBefore } from '../concepts/weight-before.ts';
import { PERSON_GROUPS, SLOT } from '../group.ts';
import { CALENDAR_GRAINS, type PersonMeasure } from '../measure.ts';
import type { Scope } from '../scope.ts';
import { Segments, shareDays } from '../weights.ts';

/** 52 weeks, and 80 per cent of them in thousandths of days. */
const WINDOW = 364;
const LONG = (80 * WINDOW * 1000) / 100;
const FEWEST_DAYS = Math.ceil(LONG / 1000);

export const langtidsledige: PersonMeasure = {
  id: 'langtidsledige',
  title: { da: 'Langtidsledige', en: 'Long-term unemployed' },
  theme: 'ledighed',
  subject: 'person',
  counts: 'spells',
  unit: 'persons',
  better: 'lower',
  grains: CALENDAR_GRAINS,
  groups: ['benefit', 'readiness', ...PERSON_GROUPS],
  needs: ['spells'],
  definition: {
    da: 'Personer, der på periodens sidste dag bor i området og er 16–66 år, som har været bruttoledige mindst én dag i periodens sidste kalendermåned, og hvis bruttoledighed i de 364 dage til og med den sidste dag udgør mindst 80 pct. af dem. En dag på nedsat tid tæller med sin del. Ydelse og visitation er dem på den seneste bruttoledige dag.',
    en: 'Persons who on the last day of the period live in the area and are aged 16–66, who were gross unemployed on at least one day of the last calendar month of the period, and whose gross unemployment over the 364 days ending on the last day is at least 80 per cent of them. A part-time day counts with its part. Benefit and readiness are those of the latest gross-unemployed day.',
  },
  source: {
    da: 'STAR (Jobindsats): ledig mindst 80 pct. af de seneste 52 uger',
    en: 'STAR (Jobindsats): unemployed at least 80 per cent of the latest 52 weeks',
  },
  why: {
    counts: { da: 'Langtidsledig {day}.', en: 'Long-term unemployed on {day}.' },
    none: {
      da: 'Ikke bruttoledig i tiden op til periodens sidste dag.',
      en: 'Not gross unemployed in the time up to the last day of the period.',
    },
    reckoning: longTermReckoning,
  },
  factor: 1,
  denominator: () => 1,
  knownAfter: (last) => last,
  counter: (scope) => {
    const counted = grossUnemployed(scope.register);
    const { benefit, readiness } = scope.register.people.spells.columns;
    const months = lastMonths(scope);
    const segments = new Segments();
    const [untilLast, untilWindow] = [new WeightBefore(), new WeightBefore()];
    return (person, tally) => {
      shareDays(person.spells, counted, segments);
      const { count, from, to, row } = segments;
      if (count === 0) return;
      untilLast.reset();
      untilWindow.reset();
      let period = firstEndingFrom(scope, from[0]! + FEWEST_DAYS - 1);
      while (period < months.length) {
        const last = lastDay(scope, period);
        const weight = untilLast.of(segments, last + 1);
        const latest = stretchReaching(segments, untilLast.at, last);
        if (to[latest]! <= months[period]!) {
          if (untilLast.at === count) return;
          period = firstEndingFrom(scope, from[untilLast.at]!);
          continue;
        }
        if (weight - untilWindow.of(segments, last + 1 - WINDOW) >= LONG && tally.atWorkingAge(last)) {
          tally.codes[SLOT.benefit] = benefit[row[latest]!]!;
          tally.codes[SLOT.readiness] = readiness[row[latest]!]!;
          tally.onLastDay(period, 1, 0);
        }
        period++;
      }
    };
  },
};

/** Part of the window, and whether there is a day in the last month, for one person who asks. */
function longTermReckoning(scope: Scope) {
  const counted = grossUnemployed(scope.register);
  const months = lastMonths(scope);
  const segments = new Segments();
  return (person: PersonCursor, period: number): Text | undefined => {
    shareDays(person.spells, counted, segments);
    const last = lastDay(scope, period);
    const weightBefore = (day: number) => new WeightBefore().of(segments, day);
    const weight = weightBefore(last + 1) - weightBefore(last + 1 - WINDOW);
    if (weight === 0) return undefined;
    const isLatelySo = weightBefore(last + 1) > weightBefore(months[period]!);
    return filled(RECKONED, {
      day: both((language) => displayDay(last, language)),
      days: both((language) => displayNumber(weight / 1000, { decimals: 1 }, language)),
      percent: both((language) => displayNumber(weight / (10 * WINDOW), { decimals: 1 }, language)),
      is: weight >= LONG ? '≥' : '<',
      lately: isLatelySo ? LATELY : NOT_LATELY,
    });
  };
}

const RECKONED: Text = {
  da: '{day}: {days} bruttoledige dage af de seneste 364, {percent} % {is} 80 %; {lately}.',
  en: '{day}: {days} gross-unemployed days of the last 364, {percent} % {is} 80 %; {lately}.',
};
const LATELY: Text = { da: 'bruttoledig i den sidste måned', en: 'gross unemployed in the last month' };
const NOT_LATELY: Text = { da: 'ikke bruttoledig i den sidste måned', en: 'not gross unemployed in the last month' };

/** The first segment of the stretch that reaches furthest towards a day; `next` is the first that ends after the day. */
function stretchReaching({ count, from }: Segments, next: number, day: number): number {
  if (next < count && from[next]! <= day) return next;
  let at = next - 1;
  while (at > 0 && from[at - 1] === from[at]) at--;
  return at;
}
