import { expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { bruttoledige } from './bruttoledige.ts';

const inRebild = (id: string) => life(id).lives('840', '2010-01-01');
const january = { from: '2018-01' } as const;

test('a-dagpenge always belongs, kontanthjælp only for those ready', () => {
  const insured = inRebild('Ada').on('a_dagpenge', '2018-01-01', '2018-01-31');
  const ready = inRebild('Bo').on('kontanthjaelp', '2018-01-01', '2018-01-31', { readiness: 'jobparat' });
  const young = inRebild('Cy').on('uddannelseshjaelp', '2018-01-01', '2018-01-31', {
    readiness: 'aabenlyst-uddannelsesparat',
  });
  const notReady = inRebild('Di').on('kontanthjaelp', '2018-01-01', '2018-01-31', { readiness: 'aktivitetsparat' });
  const student = inRebild('Eva').on('uddannelseshjaelp', '2018-01-01', '2018-01-31', {
    readiness: 'uddannelsesparat',
  });
  const unknown = inRebild('Finn').on('kontanthjaelp', '2018-01-01', '2018-01-31');
  const sick = inRebild('Gro').on('sygedagpenge', '2018-01-01', '2018-01-31', { readiness: 'jobparat' });
  const everybody = [insured, ready, young, notReady, student, unknown, sick];
  expect(lines(measured(bruttoledige, everybody, { ...january, by: ['benefit'] }))).toEqual([
    '2018-01 a_dagpenge 31000/31000 = 1',
    '2018-01 kontanthjaelp 31000/31000 = 1',
    '2018-01 uddannelseshjaelp 31000/31000 = 1',
  ]);
});

test('a wage subsidy job counts for those who were ready', () => {
  const ada = inRebild('Ada').on('loentilskud', '2018-01-01', '2018-01-31', { readiness: 'jobparat' });
  const bo = inRebild('Bo').on('loentilskud', '2018-01-01', '2018-01-31');
  expect(lines(measured(bruttoledige, [ada, bo], january))).toEqual(['2018-01 31000/31000 = 1']);
});

test('the benefits share the day: never more than one, and the earlier keeps its part', () => {
  const ada = inRebild('Ada')
    .on('a_dagpenge', '2018-01-01', '2018-01-31', { degree: 700 })
    .on('kontanthjaelp', '2018-01-11', '2018-01-31', { degree: 500, readiness: 'jobparat' });
  expect(lines(measured(bruttoledige, [ada], { ...january, by: ['benefit'] }))).toEqual([
    '2018-01 a_dagpenge 21700/31000 = 0.7',
    '2018-01 kontanthjaelp 6300/31000 = 0.2032',
  ]);
  expect(measured(bruttoledige, [ada], january)[0]?.numerator).toBe(28000);
});

test('readiness is that of the spell, day by day', () => {
  const ada = inRebild('Ada')
    .on('kontanthjaelp', '2018-01-01', '2018-01-10', { readiness: 'aktivitetsparat' })
    .on('kontanthjaelp', '2018-01-11', '2018-01-31', { readiness: 'jobparat' });
  expect(measured(bruttoledige, [ada], january)[0]?.numerator).toBe(21000);
});

test('only at working age, in the area, and up to as-of', () => {
  const old = life('Ada').born('1951-01-11').lives('840', '2010-01-01').on('a_dagpenge', '2018-01-01');
  const moved = life('Bo').lives('840', '2010-01-01', '2018-01-05').on('a_dagpenge', '2018-01-01');
  expect(measured(bruttoledige, [old], january)[0]?.numerator).toBe(10000);
  expect(measured(bruttoledige, [moved], january)[0]?.numerator).toBe(5000);
  expect(measured(bruttoledige, [old], { ...january, asOf: '2018-01-03' })[0]?.numerator).toBe(3000);
});
