import { expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { effekt } from './effekt.ts';

const inRebild = (id: string) => life(id).lives('840', '2010-01-01');
const practice = (id: string) => inRebild(id).does('virksomhedspraktik', '2018-01-01', '2018-03-31');
/** The first quarter is followed up on 30 June. */
const firstQuarter = { from: '2018-Q1', asOf: '2018-06-30' } as const;

test('self-supporting on the last day of the next quarter, whatever happened between', () => {
  const free = practice('Ada').on('kontanthjaelp', '2018-01-01', '2018-06-29');
  const back = practice('Bo').on('kontanthjaelp', '2018-06-30');
  expect(lines(measured(effekt, [free, back], firstQuarter))).toEqual(['2018-Q1 1/2 = 50']);
});

test('fleksjob, SU and having moved away are success', () => {
  const flex = practice('Ada').on('fleksjob', '2018-04-01');
  const student = practice('Bo').on('su', '2018-04-01');
  const away = life('Cy')
    .lives('840', '2010-01-01', '2018-03-31')
    .does('virksomhedspraktik', '2018-01-01', '2018-03-31');
  const sick = practice('Di').on('sygedagpenge', '2018-04-01');
  const unemployed = practice('Eva').on('fleksjob', '2018-04-01').on('ledighedsydelse', '2018-06-01');
  expect(lines(measured(effekt, [flex, student, away, sick, unemployed], firstQuarter))).toEqual(['2018-Q1 3/5 = 60']);
});

test('the quarter of the last day decides: 31 March and 1 April are followed up three months apart', () => {
  const march = practice('Ada').on('kontanthjaelp', '2018-07-01', '2018-12-31');
  const april = inRebild('Bo')
    .does('virksomhedspraktik', '2018-01-01', '2018-04-01')
    .on('kontanthjaelp', '2018-07-01', '2018-12-31');
  expect(lines(measured(effekt, [march, april], { from: '2018-Q1', to: '2018-Q2', asOf: '2018-09-30' }))).toEqual([
    '2018-Q1 1/1 = 100',
    '2018-Q2 0/1 = 0',
  ]);
});

test('an activity that goes on has not ended', () => {
  expect(measured(effekt, [inRebild('Ada').does('loentilskud', '2018-01-01')], firstQuarter)).toEqual([]);
});

test('living in the area on the last day of the activity', () => {
  const gone = life('Ada').lives('840', '2010-01-01', '2018-03-30').does('igu', '2018-01-01', '2018-03-31');
  expect(measured(effekt, [gone], firstQuarter)).toEqual([]);
});

test('two activities of one person are two, each of its kind', () => {
  const ada = practice('Ada').does('mentor', '2018-01-01', '2018-02-28').on('kontanthjaelp', '2018-01-01');
  expect(lines(measured(effekt, [ada], { ...firstQuarter, by: ['kind'] }))).toEqual([
    '2018-Q1 virksomhedspraktik 0/1 = 0',
    '2018-Q1 mentor 0/1 = 0',
  ]);
  expect(measured(effekt, [ada], firstQuarter)[0]).toMatchObject({ denominator: 2, subjects: 1 });
});

test('before the follow-up day the quarter is not yet measurable, and not 0', () => {
  expect(lines(measured(effekt, [practice('Ada')], { ...firstQuarter, asOf: '2018-06-29' }))).toEqual([
    '2018-Q1 not yet',
  ]);
});

test('a year adds up its quarters, each followed up by its own day, when the last can be', () => {
  const first = practice('Ada').on('kontanthjaelp', '2018-07-01');
  const last = inRebild('Bo').does('loentilskud', '2018-10-01', '2018-12-31').on('kontanthjaelp', '2018-01-01');
  expect(lines(measured(effekt, [first, last], { from: '2018', asOf: '2019-03-31' }))).toEqual(['2018 1/2 = 50']);
  expect(lines(measured(effekt, [first, last], { from: '2018', asOf: '2019-03-30' }))).toEqual(['2018 not yet']);
});

test('split by the benefit of the last day', () => {
  const ada = practice('Ada').on('kontanthjaelp', '2018-01-01', '2018-03-31').on('sygedagpenge', '2018-04-01');
  expect(lines(measured(effekt, [ada], { ...firstQuarter, by: ['benefit'] }))).toEqual([
    '2018-Q1 kontanthjaelp 0/1 = 0',
  ]);
});
