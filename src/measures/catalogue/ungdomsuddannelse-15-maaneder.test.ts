import { expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { ungdomsuddannelse15Maaneder } from './ungdomsuddannelse-15-maaneder.ts';

const leaver = (id: string, day = '2017-06-30') => life(id).lives('840', '2010-01-01').finishesGrade9(day);
/** 15 months after 30 June 2017 is 30 September 2018. */
const june = { from: '2017-06', asOf: '2018-12-31' } as const;

test('in youth education on the day 15 months later', () => {
  const inside = leaver('Ada').studies('ungdomsuddannelse', '2018-09-30');
  const late = leaver('Bo').studies('ungdomsuddannelse', '2018-10-01');
  const dropped = leaver('Cy').studies('ungdomsuddannelse', '2017-08-01', '2018-09-29');
  const until = leaver('Di').studies('ungdomsuddannelse', '2017-08-01', '2018-09-30');
  expect(lines(measured(ungdomsuddannelse15Maaneder, [inside, late, dropped, until], june))).toEqual([
    '2017-06 2/4 = 50',
  ]);
});

test('FGU and other education is not youth education', () => {
  const ada = leaver('Ada').studies('fgu', '2017-08-01').studies('andet', '2017-08-01');
  expect(lines(measured(ungdomsuddannelse15Maaneder, [ada], june))).toEqual(['2017-06 0/1 = 0']);
});

test('a month too short: 30 November + 15 months is 28 February', () => {
  const inside = leaver('Ada', '2017-11-30').studies('ungdomsuddannelse', '2019-02-01', '2019-02-28');
  const outside = leaver('Bo', '2017-11-30').studies('ungdomsuddannelse', '2019-03-01');
  expect(
    lines(measured(ungdomsuddannelse15Maaneder, [inside, outside], { from: '2017-11', asOf: '2019-12-31' })),
  ).toEqual(['2017-11 1/2 = 50']);
});

test('in the area on the day grade 9 is finished; where they live later does not matter', () => {
  const moved = life('Ada')
    .lives('840', '2010-01-01', '2017-06-30')
    .lives('851', '2017-07-01')
    .finishesGrade9('2017-06-30')
    .studies('ungdomsuddannelse', '2017-08-01');
  const came = life('Bo')
    .lives('851', '2010-01-01', '2017-06-30')
    .lives('840', '2017-07-01')
    .finishesGrade9('2017-06-30');
  expect(lines(measured(ungdomsuddannelse15Maaneder, [moved, came], { ...june, area: ['840'] }))).toEqual([
    '2017-06 1/1 = 100',
  ]);
});

test('not yet measurable before the 15 months have passed for the last day of the period', () => {
  const ask = (asOf: string) =>
    lines(measured(ungdomsuddannelse15Maaneder, [leaver('Ada', '2017-06-20')], { ...june, asOf }));
  expect(ask('2018-09-29')).toEqual(['2017-06 not yet']);
  expect(ask('2018-09-30')).toEqual(['2017-06 0/1 = 0']);
});

test('split by sex and origin, unknown as unknown', () => {
  const ada = leaver('Ada').is({ sex: 'k', origin: 'efterkommer' }).studies('ungdomsuddannelse', '2017-08-01');
  expect(lines(measured(ungdomsuddannelse15Maaneder, [ada, leaver('Bo')], { ...june, by: ['sex', 'origin'] }))).toEqual(
    ['2017-06 ukendt ukendt 0/1 = 0', '2017-06 k efterkommer 1/1 = 100'],
  );
});
