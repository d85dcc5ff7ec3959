import { expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { karakterMindst2 } from './karakter-mindst-2.ts';

const leaver = (id: string, averages: { danish?: number; mathematics?: number }, day = '2018-06-30') =>
  life(id).lives('840', '2010-01-01').finishesGrade9(day, averages);
const june = { from: '2018-06' } as const;

test('2 in both is enough; 1.9 in one is not', () => {
  const both = leaver('Ada', { danish: 2, mathematics: 2 });
  const one = leaver('Bo', { danish: 12, mathematics: 1.9 });
  const other = leaver('Cy', { danish: -3, mathematics: 10 });
  expect(lines(measured(karakterMindst2, [both, one, other], june))).toEqual(['2018-06 1/3 = 33.3333']);
});

test('an average missing: left out, and counted apart', () => {
  const ada = leaver('Ada', { danish: 7 });
  const bo = leaver('Bo', {});
  const cy = leaver('Cy', { danish: 7, mathematics: 4 });
  expect(measured(karakterMindst2, [ada, bo, cy], june)[0]).toMatchObject({
    numerator: 1,
    denominator: 1,
    unknown: 2,
    subjects: 3,
  });
  expect(measured(karakterMindst2, [ada], june)[0]).toMatchObject({ value: null, unknown: 1 });
});

test('the first and the last day of the month, and not after as-of', () => {
  const first = leaver('Ada', { danish: 7, mathematics: 7 }, '2018-06-01');
  const last = leaver('Bo', { danish: 0, mathematics: 7 }, '2018-06-30');
  const july = leaver('Cy', { danish: 0, mathematics: 7 }, '2018-07-01');
  expect(lines(measured(karakterMindst2, [first, last, july], june))).toEqual(['2018-06 1/2 = 50']);
  expect(lines(measured(karakterMindst2, [first, last], { ...june, asOf: '2018-06-29' }))).toEqual([
    '2018-06 1/1 = 100',
  ]);
});

test('living in the area that day', () => {
  const ada = life('Ada').lives('840', '2018-07-01').finishesGrade9('2018-06-30', { danish: 7, mathematics: 7 });
  expect(measured(karakterMindst2, [ada], june)).toEqual([]);
});
