import { expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { langvarigeKontanthjaelp } from './langvarige-kontanthjaelp.ts';

const inRebild = (id: string) => life(id).lives('840', '2010-01-01');
const december = { from: '2018-12' } as const;

test('five years have 1,826 days: 1,644 of them are 90 per cent, 1,643 are not', () => {
  const long = inRebild('Ada').on('kontanthjaelp', '2014-07-02');
  const short = inRebild('Bo').on('kontanthjaelp', '2014-07-03');
  expect(lines(measured(langvarigeKontanthjaelp, [long], december))).toEqual(['2018-12 1/1 = 100']);
  expect(lines(measured(langvarigeKontanthjaelp, [short], december))).toEqual(['2018-12 0/1 = 0']);
  expect(lines(measured(langvarigeKontanthjaelp, [long, short], december))).toEqual(['2018-12 1/2 = 50']);
});

test('kontanthjælp and uddannelseshjælp add up, and a day with both is one day', () => {
  const one = inRebild('Ada').on('uddannelseshjaelp', '2013-01-01', '2016-12-31').on('kontanthjaelp', '2017-01-01');
  const both = inRebild('Bo').on('uddannelseshjaelp', '2016-01-01').on('kontanthjaelp', '2016-01-01');
  expect(lines(measured(langvarigeKontanthjaelp, [one, both], december))).toEqual(['2018-12 1/2 = 50']);
});

test('whoever left the benefit the day before is not among them, however long it was', () => {
  const ada = inRebild('Ada').on('kontanthjaelp', '2010-01-01', '2018-12-30');
  expect(measured(langvarigeKontanthjaelp, [ada], december)).toEqual([]);
});

test('another benefit in between is time away', () => {
  const ada = inRebild('Ada')
    .on('kontanthjaelp', '2010-01-01', '2017-12-31')
    .on('sygedagpenge', '2018-01-01', '2018-12-30')
    .on('kontanthjaelp', '2018-12-31');
  expect(lines(measured(langvarigeKontanthjaelp, [ada], december))).toEqual(['2018-12 0/1 = 0']);
});

test('in the area on the last day; the time before may have been lived elsewhere', () => {
  const came = life('Ada')
    .lives('851', '2010-01-01', '2018-12-30')
    .lives('840', '2018-12-31')
    .on('kontanthjaelp', '2010-01-01');
  const left = life('Bo').lives('840', '2010-01-01', '2018-12-30').on('kontanthjaelp', '2010-01-01');
  expect(lines(measured(langvarigeKontanthjaelp, [came, left], { ...december, area: ['840'] }))).toEqual([
    '2018-12 1/1 = 100',
  ]);
});

test('split by the benefit of the last day, the one that began first', () => {
  const ada = inRebild('Ada').on('uddannelseshjaelp', '2018-12-01').on('kontanthjaelp', '2010-01-01');
  expect(lines(measured(langvarigeKontanthjaelp, [ada], { ...december, by: ['benefit'] }))).toEqual([
    '2018-12 kontanthjaelp 1/1 = 100',
  ]);
});

test('not before the last day is known', () => {
  const ada = inRebild('Ada').on('kontanthjaelp', '2010-01-01');
  expect(lines(measured(langvarigeKontanthjaelp, [ada], { ...december, asOf: '2018-12-30' }))).toEqual([
    '2018-12 not yet',
  ]);
});
