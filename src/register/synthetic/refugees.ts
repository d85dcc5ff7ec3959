/**
 * Refugees and their families, received year by year, and how many of them support themselves 26, 52 and 156 weeks later.
 * Their first three years are written before the rest: the published shares of a cohort are met person by person.
 */
import { civilDate, type Day } from '../../core/day.ts';
import { firstDayOfYear } from '../../core/period.ts';
import type { RandomNumbers } from './random-numbers.ts';
import type { Target } from './target.ts';

export interface Refugee {
  readonly on: Day;
  readonly basis: 'flygtning' | 'familiesammenfoert-til-flygtning';
  /** The first day without benefits; `null`: not within three years. */
  readonly supportsSelfFrom: Day | null;
}

/** What is written of the first three years. */
export const WRITTEN_DAYS = 157 * 7;
/** Received in a year for each 1,000 inhabitants of 16–66 years; our choice, after the years of many and of few. */
const RECEIVED: Readonly<Record<number, number>> = {
  2014: 1.2,
  2015: 2.6,
  2016: 1.8,
  2017: 1,
  2018: 0.6,
  2019: 0.5,
  2022: 1,
};
const OTHER_YEARS = 0.4;
/** Share that supports itself by then, where nothing is published. */
const USUAL = { 26: 0.05, 52: 0.12, 156: 0.36 } as const;
const MOST_TRIED = 400;

/** A cohort: received in a period, with a published share after so many weeks. */
interface Cohort {
  readonly from: Day;
  readonly to: Day;
  readonly size: number;
  readonly after26: number;
  readonly after52: number;
}

export function drawRefugees(
  targets: readonly Target[],
  from: Day,
  to: Day,
  inhabitants: number,
  random: RandomNumbers,
): Refugee[] {
  const refugees: Refugee[] = [];
  for (let { year } = civilDate(from); firstDayOfYear(year) < to; year++) {
    const [begins, ends] = [Math.max(from, firstDayOfYear(year)), Math.min(to, firstDayOfYear(year + 1))];
    const usual = ((RECEIVED[year] ?? OTHER_YEARS) * inhabitants * (ends - begins)) / 365_000;
    for (const cohort of cohortsOf(targets, begins, ends, Math.max(1, Math.round(usual)))) {
      refugees.push(...drawCohort(cohort, random));
    }
  }
  return refugees.sort((a, b) => a.on - b.on);
}

/**
 * The year, or the halves of it where they are published by themselves. Sizes are the nearest to the usual for which whole
 * persons give all the shares that are printed.
 */
function cohortsOf(targets: readonly Target[], from: Day, to: Day, usual: number): Cohort[] {
  const published = targets.filter((target) => target.from >= from && target.to <= to);
  const parts = [...new Set(published.filter((target) => target.to - target.from < 300).map((target) => target.from))];
  const bounds = [from, ...parts.filter((day) => day > from).sort((a, b) => a - b), to];
  const share = (weeks: '26' | '52', begin: Day, end: Day) =>
    published.find((target) => target.from === begin && target.to === end && target.where.weeks?.includes(weeks))
      ?.value;
  const spans = bounds.slice(1).map((end, at) => ({ from: bounds[at]!, to: end }));
  const whole = { after26: share('26', from, to), after52: share('52', from, to) };
  const ofSpan = spans.map((span) => ({
    ...span,
    after52: spans.length > 1 ? share('52', span.from, span.to) : whole.after52,
  }));
  const size = sizeNear(
    usual,
    ofSpan.map(({ after52 }) => after52),
    whole,
  );
  return splitCohorts(ofSpan, size, whole);
}

type Shares = { readonly after26: number | undefined; readonly after52: number | undefined };
type Span = { readonly from: Day; readonly to: Day; readonly after52: number | undefined };

/** Sizes of the spans for which rounding to whole persons stays within 1.5 per cent of each printed share. */
function sizeNear(usual: number, after52: readonly (number | undefined)[], whole: Shares): readonly number[] {
  const even = after52.map(() => Math.max(1, Math.round(usual / after52.length)));
  for (let off = 0; off < MOST_TRIED; off++) {
    for (const total of [usual - off, usual + off]) {
      if (total < after52.length) continue;
      for (const sizes of splits(total, after52.length)) {
        const held = after52.every((share, at) => isNear(sizes[at]!, share));
        const selfSupporting = after52.reduce<number>((sum, share, at) => sum + persons(sizes[at]!, share), 0);
        const yearMet = whole.after52 === undefined || near(selfSupporting / total, whole.after52);
        if (held && (after52.length === 1 || yearMet) && isNear(total, whole.after26)) return sizes;
      }
    }
  }
  return even;
}

function splits(total: number, parts: number): (readonly number[])[] {
  if (parts === 1) return [[total]];
  const half = Math.round(total / 2);
  return Array.from({ length: 21 }, (_, at) => half + (at % 2 === 0 ? at / 2 : -(at + 1) / 2)).map((first) => [
    first,
    total - first,
  ]);
}

function persons(size: number, percent: number | undefined): number {
  return percent === undefined ? 0 : Math.round((size * percent) / 100);
}

function isNear(size: number, percent: number | undefined): boolean {
  return percent === undefined || near(persons(size, percent) / size, percent);
}

function near(share: number, percent: number): boolean {
  return Math.abs(share * 100 - percent) <= percent * 0.015;
}

function splitCohorts(spans: readonly Span[], sizes: readonly number[], whole: Shares): Cohort[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let left26 = whole.after26 === undefined ? undefined : persons(total, whole.after26);
  return spans.map(({ from, to, after52 }, at) => {
    const size = sizes[at]!;
    const by52 = after52 === undefined ? Math.round(size * USUAL[52]) : persons(size, after52);
    let by26 = Math.min(by52, Math.round(size * USUAL[26]));
    if (left26 !== undefined) by26 = at === spans.length - 1 ? left26 : Math.min(by52, Math.round(left26 / 2));
    if (left26 !== undefined) left26 -= by26;
    return { from, to, size, after26: by26, after52: Math.max(by26, by52) };
  });
}

function drawCohort({ from, to, size, after26, after52 }: Cohort, random: RandomNumbers): Refugee[] {
  const by156 = Math.max(after52, Math.round(size * USUAL[156]));
  return Array.from({ length: size }, (_, at) => {
    const on = from + random.below(to - from);
    const [low, high] = at < after26 ? [60, 180] : at < after52 ? [190, 360] : [380, 1085];
    const self = low + random.below(high - low);
    return {
      on,
      basis: random.chance(0.65) ? 'flygtning' : 'familiesammenfoert-til-flygtning',
      supportsSelfFrom: at < by156 ? on + self : null,
    };
  });
}
