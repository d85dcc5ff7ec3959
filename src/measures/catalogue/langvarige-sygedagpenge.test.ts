import { expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { langvarigeSygedagpenge } from './langvarige-sygedagpenge.ts';

const inHedensted = (id: string) => life(id).lives('766', '2010-01-01');

test('22 weeks on the last day of June is not more than 22 weeks; a day longer is', () => {
  const exactly = inHedensted('Ada').on('sygedagpenge', '2018-01-28');
  const longer = inHedensted('Bo').on('sygedagpenge', '2018-01-27');
  expect(lines(measured(langvarigeSygedagpenge, [exactly, longer], { from: '2018-06' }))).toEqual([
    '2018-06 22 1/2 = 50',
    '2018-06 52 0/2 = 0',
  ]);
});

test('a break of less than a full month goes on, a full month begins anew', () => {
  const goesOn = inHedensted('Ada').on('sygedagpenge', '2017-01-01', '2018-05-02').on('sygedagpenge', '2018-05-30');
  const anew = inHedensted('Bo').on('sygedagpenge', '2017-01-01', '2018-03-31').on('sygedagpenge', '2018-05-01');
  expect(lines(measured(langvarigeSygedagpenge, [goesOn, anew], { from: '2018-06' }))).toEqual([
    '2018-06 22 1/2 = 50',
    '2018-06 52 1/2 = 50',
  ]);
});

test('who is well on the last day is not counted, also in a gap that does not break the forløb', () => {
  const well = inHedensted('Ada').on('sygedagpenge', '2017-01-01', '2018-06-29').on('sygedagpenge', '2018-07-02');
  expect(measured(langvarigeSygedagpenge, [well], { from: '2018-06' })).toEqual([]);
});

test('other benefits in between neither count nor disturb', () => {
  const ada = inHedensted('Ada')
    .on('kontanthjaelp', '2015-01-01', '2017-05-31')
    .on('sygedagpenge', '2017-06-01')
    .on('fleksjob', '2017-07-01');
  expect(lines(measured(langvarigeSygedagpenge, [ada], { from: '2018-06' }))).toEqual([
    '2018-06 22 1/1 = 100',
    '2018-06 52 1/1 = 100',
  ]);
});

test('not yet measurable before the last day has passed', () => {
  const ada = inHedensted('Ada').on('sygedagpenge', '2017-06-01');
  expect(lines(measured(langvarigeSygedagpenge, [ada], { from: '2018-06', asOf: '2018-06-29' }))).toEqual([
    '2018-06 22 not yet',
    '2018-06 52 not yet',
  ]);
});
