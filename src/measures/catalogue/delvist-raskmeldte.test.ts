import { expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { delvistRaskmeldte } from './delvist-raskmeldte.ts';

const inHedensted = (id: string) => life(id).lives('766', '2010-01-01');

test('one of two is partly back at work on the last day of the month', () => {
  const partly = inHedensted('Ada')
    .on('sygedagpenge', '2018-01-01', '2018-05-31')
    .on('sygedagpenge', '2018-06-01', '2018-06-30', { degree: 400 });
  const fully = inHedensted('Bo').on('sygedagpenge', '2018-06-30');
  expect(lines(measured(delvistRaskmeldte, [partly, fully], { from: '2018-05', to: '2018-07' }))).toEqual([
    '2018-05 0/1 = 0',
    '2018-06 1/2 = 50',
    '2018-07 0/1 = 0',
  ]);
});

test('two part-time spells that together are full time are full time', () => {
  const ada = inHedensted('Ada')
    .on('sygedagpenge', '2018-06-01', undefined, { degree: 600 })
    .on('sygedagpenge', '2018-06-02', undefined, { degree: 400 });
  expect(lines(measured(delvistRaskmeldte, [ada], { from: '2018-06' }))).toEqual(['2018-06 0/1 = 0']);
});

test('part time on another benefit is not partly back at work; who has moved away is not counted', () => {
  const flex = inHedensted('Ada').on('ledighedsydelse', '2018-06-01', undefined, { degree: 400 });
  const moved = life('Bo').lives('766', '2010-01-01', '2018-06-29').on('sygedagpenge', '2018-01-01');
  expect(measured(delvistRaskmeldte, [flex, moved], { from: '2018-06' })).toEqual([]);
});

test('not yet measurable before the last day has passed', () => {
  const ada = inHedensted('Ada').on('sygedagpenge', '2018-06-01');
  expect(lines(measured(delvistRaskmeldte, [ada], { from: '2018-06', asOf: '2018-06-29' }))).toEqual([
    '2018-06 not yet',
  ]);
});
