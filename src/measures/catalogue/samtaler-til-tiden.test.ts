import { expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { samtalerTilTiden } from './samtaler-til-tiden.ts';

const inRebild = (id: string) => life(id).lives('840', '2010-01-01');
const march = { from: '2018-03', asOf: '2018-06-30' } as const;

test('held on the deadline is on time, the day after is late', () => {
  const ada = inRebild('Ada')
    .talks('jobsamtale', { due: '2018-03-15', held: '2018-03-15' })
    .talks('jobsamtale', { due: '2018-03-20', held: '2018-03-21' });
  expect(lines(measured(samtalerTilTiden, [ada], march))).toEqual(['2018-03 1/2 = 50']);
});

test('not held, missed and called off are not on time', () => {
  const ada = inRebild('Ada')
    .talks('jobsamtale', { due: '2018-03-15' })
    .talks('jobsamtale', { due: '2018-03-16', booked: '2018-03-16' }, { outcome: 'udeblevet' })
    .talks('jobsamtale', { due: '2018-03-17', booked: '2018-03-16' }, { outcome: 'aflyst' });
  expect(lines(measured(samtalerTilTiden, [ada], march))).toEqual(['2018-03 0/3 = 0']);
});

test('the deadline decides the month, however early the conversation was held', () => {
  const ada = inRebild('Ada').talks('cv-samtale', { due: '2018-03-01', held: '2018-02-10' });
  expect(lines(measured(samtalerTilTiden, [ada], { from: '2018-02', to: '2018-03' }))).toEqual(['2018-03 1/1 = 100']);
});

test('a deadline after as-of is not asked about yet', () => {
  const ada = inRebild('Ada')
    .talks('jobsamtale', { due: '2018-03-15' })
    .talks('jobsamtale', { due: '2018-03-16', held: '2018-03-10' });
  expect(lines(measured(samtalerTilTiden, [ada], { ...march, asOf: '2018-03-15' }))).toEqual(['2018-03 0/1 = 0']);
});

test('without a deadline there is nothing to be on time for', () => {
  expect(measured(samtalerTilTiden, [inRebild('Ada').talks('jobsamtale', { held: '2018-03-10' })], march)).toEqual([]);
});

test('in the area on the deadline; split by kind', () => {
  const ada = life('Ada')
    .lives('840', '2018-03-10')
    .talks('jobsamtale', { due: '2018-03-09', held: '2018-03-09' })
    .talks('opfoelgning', { due: '2018-03-10', held: '2018-03-09' })
    .talks('jobsamtale', { due: '2018-03-20' });
  expect(lines(measured(samtalerTilTiden, [ada], { ...march, by: ['kind'] }))).toEqual([
    '2018-03 jobsamtale 0/1 = 0',
    '2018-03 opfoelgning 1/1 = 100',
  ]);
});

test('a conversation with a day but no outcome is not taken for held, and is counted apart', () => {
  const ada = inRebild('Ada').talks('jobsamtale', { due: '2018-03-15', held: '2018-03-10' }, { outcome: undefined });
  expect(measured(samtalerTilTiden, [ada], march)[0]).toMatchObject({ numerator: 0, denominator: 1, unknown: 1 });
});
