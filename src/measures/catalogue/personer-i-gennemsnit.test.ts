import { expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { personerIGennemsnit } from './personer-i-gennemsnit.ts';

const inAalborg = (id: string) => life(id).lives('851', '2010-01-01');
const january = { from: '2018-01' } as const;

test('one person all month and one for ten days of 31', () => {
  const ada = inAalborg('Ada').on('sygedagpenge', '2017-11-01');
  const bo = inAalborg('Bo').on('sygedagpenge', '2018-01-22', '2018-01-31');
  expect(lines(measured(personerIGennemsnit, [ada, bo], january))).toEqual(['2018-01 41/31 = 1.3226']);
});

test('partly sick is one person, where it is half a full-time person', () => {
  const ada = inAalborg('Ada').on('sygedagpenge', '2018-01-01', '2018-01-31', { degree: 500 });
  expect(lines(measured(personerIGennemsnit, [ada], january))).toEqual(['2018-01 31/31 = 1']);
});

test('two spells of one benefit on a day are one person, two benefits are counted on each', () => {
  const ada = inAalborg('Ada')
    .on('ledighedsydelse', '2018-01-01', '2018-01-20', { degree: 500 })
    .on('ledighedsydelse', '2018-01-11', '2018-01-31', { degree: 500 })
    .on('fleksjob', '2018-01-01', '2018-01-31');
  expect(lines(measured(personerIGennemsnit, [ada], { ...january, by: ['benefit'] }))).toEqual([
    '2018-01 fleksjob 31/31 = 1',
    '2018-01 ledighedsydelse 31/31 = 1',
  ]);
});

test('the last day in the area and the last day before the 67th birthday are inside', () => {
  const moved = life('Ada').lives('851', '2010-01-01', '2018-01-10').on('foertidspension', '2010-01-01');
  const old = inAalborg('Bo').born('1951-01-11').on('foertidspension', '2010-01-01');
  expect(lines(measured(personerIGennemsnit, [moved, old], january))).toEqual(['2018-01 20/31 = 0.6452']);
});

test('SU is no public support', () => {
  expect(measured(personerIGennemsnit, [inAalborg('Ada').on('su', '2018-01-01')], january)).toEqual([]);
});
