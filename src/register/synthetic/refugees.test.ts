import { expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { daysOf, parsePeriod } from '../../core/period.ts';
import { RandomNumbers } from './random-numbers.ts';
import { drawRefugees, type Refugee } from './refugees.ts';
import type { Target } from './target.ts';

const share = (weeks: string, period: string, value: number): Target => {
  const days = daysOf(parsePeriod(period));
  return {
    municipality: '840',
    measure: 'selvforsoergende-efter-ankomst',
    where: { weeks: [weeks] },
    period,
    ...days,
    value,
    source: 'prøven',
  };
};

/** Percent of those received in a period who support themselves so many weeks later. */
function percent(refugees: readonly Refugee[], weeks: number, period: string): number {
  const { from, to } = daysOf(parsePeriod(period));
  const cohort = refugees.filter(({ on }) => on >= from && on < to);
  const free = cohort.filter(
    ({ on, supportsSelfFrom }) => supportsSelfFrom !== null && supportsSelfFrom <= on + 7 * weeks,
  );
  return (100 * free.length) / cohort.length;
}

test('the printed shares of Rebild are met together: a year, its halves, and after 26 and 52 weeks', () => {
  const targets = [
    share('26', '2015', 1.1),
    share('52', '2015', 4.5),
    share('26', '2016', 7.2),
    share('52', '2016', 14.3),
    share('52', '2016-H1', 10.3),
    share('52', '2016-H2', 18.5),
  ];
  const refugees = drawRefugees(targets, parseDay('2013-01-01'), parseDay('2018-01-01'), 20_000, new RandomNumbers(1));
  for (const { where, period, value } of targets) {
    const is = percent(refugees, Number(where.weeks![0]), period);
    expect(Math.abs(is - value) / value).toBeLessThan(0.02);
  }
  expect(refugees.map(({ on }) => on)).toEqual(refugees.map(({ on }) => on).toSorted((a, b) => a - b));
});
