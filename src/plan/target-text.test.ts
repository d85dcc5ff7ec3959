import { expect, test } from 'vitest';
import { targetText } from './target-text.ts';
import { aGoal, type Situation } from './testing/evaluated.ts';

const said = (situation: Omit<Situation, 'asOf'>) => targetText(aGoal({ asOf: '2018-01-01', ...situation }));
const share = { unit: 'percent', operator: '>=' };

test.each<[string, Omit<Situation, 'asOf'>, string, string]>([
  ['no number', {}, 'uden tal – følges med dokumentation', 'no number – followed by evidence'],
  [
    'average',
    { target: { shape: 'average', operator: '<=', value: 3725, unit: 'full-time-persons', period: '2018' } },
    'højst 3.725 fuldtidspersoner i snit over 2018',
    'at most 3,725 full-time persons on average over 2018',
  ],
  [
    'level',
    { target: { shape: 'level', operator: '<', value: 200, unit: 'persons', period: '2018-06' } },
    'under 200 personer i juni 2018',
    'below 200 persons in June 2018',
  ],
  [
    'level at year end',
    {
      target: { shape: 'level', operator: '<=', value: 200, unit: 'persons', period: '2018' },
      measure: { statistic: 'year-end' },
    },
    'højst 200 personer ved udgangen af 2018',
    'at most 200 persons at the end of 2018',
  ],
  [
    'count added to an earlier one',
    {
      target: { shape: 'count', operator: '>=', value: 164, unit: 'courses', period: '2019', added: 50 },
      baseline: { value: 114, period: '2017' },
    },
    'mindst 164 forløb i 2019 (50 flere end de 114 i 2017)',
    'at least 164 courses in 2019 (50 more than the 114 in 2017)',
  ],
  [
    'up to',
    { target: { shape: 'count', operator: 'up-to', value: 30, unit: 'courses', period: '2018' } },
    'op mod 30 forløb i 2018',
    'up to 30 courses in 2018',
  ],
  [
    'conditional, a bare number',
    {
      target: {
        shape: 'count',
        operator: '=',
        value: 10,
        unit: 'courses',
        period: '2018',
        condition: { text: { da: 'Hvis', en: 'If' } },
      },
    },
    '10 forløb i 2018, på en betingelse',
    '10 courses in 2018, on a condition',
  ],
  [
    'count from 2019 on',
    { target: { shape: 'count', operator: '>=', value: 25, unit: 'fleksjob', period: '2019/..' } },
    'mindst 25 fleksjob fra 2019 og frem',
    'at least 25 flex jobs from 2019 onwards',
  ],
  [
    'as close as possible',
    { target: { ...share, shape: 'share', value: 100, period: '2017', as_close_as_possible: true } },
    'så tæt på 100 % som muligt i 2017',
    'as close to 100% as possible in 2017',
  ],
  [
    'change in percent of persons',
    {
      target: {
        shape: 'change',
        operator: '<=',
        change: -5.1,
        in: 'percent',
        unit: 'persons',
        period: '2017/2018',
        at: 'average',
      },
    },
    '5,1 % færre personer i snit fra 2017 til 2018',
    '5.1% fewer persons on average from 2017 to 2018',
  ],
  [
    'change in points',
    {
      target: {
        shape: 'change',
        operator: '>=',
        change: 2,
        in: 'percentage-points',
        unit: 'percent',
        period: '2017-12-31/2018-12-31',
        at: 'year-end',
      },
    },
    '2 procentpoint højere fra 31.12.2017 til 31.12.2018',
    '2 percentage points higher from 31 December 2017 to 31 December 2018',
  ],
  [
    'change in number',
    {
      target: {
        shape: 'change',
        operator: '<=',
        change: -100,
        in: 'number',
        unit: 'full-time-persons',
        period: '2018',
        at: 'not-stated',
      },
    },
    '100 færre fuldtidspersoner i 2018',
    '100 fewer full-time persons in 2018',
  ],
  [
    'compound',
    {
      target: {
        shape: 'compound',
        operator: '=',
        percent_per_year: -10,
        unit: 'persons',
        period: '2016/2018',
        of: 'not-stated',
      },
    },
    '10 % færre personer hvert år (2016–2018)',
    '10% fewer persons every year (2016–2018)',
  ],
  [
    'rank',
    {
      target: {
        shape: 'rank',
        operator: '<=',
        value: 75,
        of: 98,
        required: { value: -82, unit: 'full-time-persons' },
        period: '2019',
      },
    },
    'plads 75 af 98 i 2019 (82 færre fuldtidspersoner)',
    'rank 75 of 98 in 2019 (82 fewer full-time persons)',
  ],
  [
    'against an area',
    {
      target: {
        shape: 'against-area',
        operator: '<',
        area: { da: 'landsgennemsnittet', en: 'the national average' },
        unit: 'percent',
        period: '2019',
        equivalent_rank: { value: 59, of: 98 },
        required: { value: -70, unit: 'full-time-persons' },
      },
    },
    'under landsgennemsnittet i 2019 (svarer til plads 59 af 98, 70 færre fuldtidspersoner)',
    'below the national average in 2019 (equals rank 59 of 98, 70 fewer full-time persons)',
  ],
  [
    'growth gap',
    {
      target: {
        shape: 'growth-gap',
        operator: '<=',
        gap: -1,
        gap_in: 'not-stated',
        area: { da: 'RAR Østjylland', en: 'RAR Østjylland' },
        period: '2017',
      },
    },
    'mindst 1 % lavere vækst end i RAR Østjylland i 2017',
    'at least 1% lower growth than in RAR Østjylland in 2017',
  ],
  [
    'cohort whose share says when',
    {
      target: {
        ...share,
        shape: 'cohort',
        value: 20,
        period: '2018',
        after: { weeks: 26 },
        period_is: 'not-stated',
      },
      measure: {
        numerator: {
          da: 'Selvforsørgende 26 uger efter modtagelsen',
          en: 'Self-supporting 26 weeks after reception',
        },
      },
    },
    'mindst 20 % selvforsørgende 26 uger efter modtagelsen (2018)',
    'at least 20% self-supporting 26 weeks after reception (2018)',
  ],
  [
    'cohort on top of the year before',
    {
      target: {
        ...share,
        shape: 'cohort',
        value: 25,
        period: '2018',
        after: { years: 2 },
        period_is: 'not-stated',
        added: 15,
      },
      measure: { numerator: { da: 'I job eller uddannelse', en: 'In work or education' } },
    },
    'mindst 25 % i job eller uddannelse efter 2 år – 15 procentpoint mere end et år før (2018)',
    'at least 25% in work or education after 2 years – 15 percentage points more than a year before (2018)',
  ],
  [
    'deadline with a window',
    {
      target: {
        shape: 'deadline',
        within: { from: 48, to: 96, unit: 'hours' },
        counted_from: { da: 'ankomsten', en: 'arrival' },
        period: '2017',
      },
      measure: { unit: 'hours' },
    },
    'inden for 48–96 timer fra ankomsten',
    'within 48–96 hours of arrival',
  ],
  [
    'deadline with a share',
    {
      target: {
        shape: 'deadline',
        within: { to: 1, unit: 'weeks' },
        counted_from: { da: 'ankomsten', en: 'arrival' },
        share: { operator: '>=', value: 90 },
        period: '2017',
      },
      measure: { unit: 'percent' },
    },
    'mindst 90 % inden for 1 uge fra ankomsten',
    'at least 90% within 1 week of arrival',
  ],
])('%s', (_, situation, da, en) => {
  expect(said(situation)).toEqual({ da, en });
});
