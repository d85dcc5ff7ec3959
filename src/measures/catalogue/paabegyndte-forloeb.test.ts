import { expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { paabegyndteForloeb } from './paabegyndte-forloeb.ts';

const inRebild = (id: string) => life(id).lives('840', '2010-01-01');

test('each activity counts once, in the month it begins', () => {
  const ada = inRebild('Ada').does('igu', '2018-01-31', '2020-01-30').does('voksenlaerling', '2018-02-01');
  expect(lines(measured(paabegyndteForloeb, [ada], { from: '2018-01', to: '2018-03', by: ['kind'] }))).toEqual([
    '2018-01 igu 1/1 = 1',
    '2018-02 voksenlaerling 1/1 = 1',
  ]);
});

test('two begun by one person are two activities of one subject', () => {
  const ada = inRebild('Ada').does('smaajob', '2018-01-02').does('smaajob', '2018-01-20');
  expect(measured(paabegyndteForloeb, [ada], { from: '2018-01' })[0]).toMatchObject({ numerator: 2, subjects: 1 });
});

test('split by the sector of the workplace; unknown where there is none', () => {
  const ada = inRebild('Ada')
    .does('loentilskud', '2018-01-02', undefined, { workplace: 'P1' })
    .does('loentilskud', '2018-01-03', undefined, { workplace: 'P2' })
    .does('loentilskud', '2018-01-04', undefined, { workplace: 'not in the register' })
    .does('loentilskud', '2018-01-05');
  const parts = {
    workplaces: [
      { id: 'P1', municipality: '840', from: '2010-01-01', sector: 'privat' as const },
      { id: 'P2', municipality: '851', from: '2010-01-01', sector: 'offentlig' as const },
    ],
  };
  expect(lines(measured(paabegyndteForloeb, [ada], { from: '2018-01', by: ['sector'], parts }))).toEqual([
    '2018-01 ukendt 2/1 = 2',
    '2018-01 privat 1/1 = 1',
    '2018-01 offentlig 1/1 = 1',
  ]);
});

test('split by the benefit of the first day; without a benefit it is unknown', () => {
  const ada = inRebild('Ada')
    .on('kontanthjaelp', '2017-01-01', '2018-01-10', { readiness: 'jobparat' })
    .does('virksomhedspraktik', '2018-01-10')
    .does('virksomhedspraktik', '2018-01-11');
  expect(lines(measured(paabegyndteForloeb, [ada], { from: '2018-01', by: ['benefit', 'readiness'] }))).toEqual([
    '2018-01 kontanthjaelp jobparat 1/1 = 1',
    '2018-01 ukendt ukendt 1/1 = 1',
  ]);
});

test('only while living in the area on the first day', () => {
  const ada = life('Ada').lives('840', '2018-01-10').does('igu', '2018-01-09').does('igu', '2018-01-10');
  expect(lines(measured(paabegyndteForloeb, [ada], { from: '2018-01' }))).toEqual(['2018-01 1/1 = 1']);
});

test('an activity that begins after as-of does not exist', () => {
  const ada = inRebild('Ada').does('igu', '2018-01-15').does('igu', '2018-01-16');
  expect(lines(measured(paabegyndteForloeb, [ada], { from: '2018-01', asOf: '2018-01-15' }))).toEqual([
    '2018-01 1/1 = 1',
  ]);
});
