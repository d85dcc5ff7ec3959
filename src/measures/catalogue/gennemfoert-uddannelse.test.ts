import { expect, test } from 'vitest';
import { life } from '../../register/life.ts';
import { lines, measured } from '../measuring.ts';
import { gennemfoertUddannelse } from './gennemfoert-uddannelse.ts';

const inRebild = (id: string) => life(id).lives('840', '2010-01-01');

test('completed and broken off, by kind', () => {
  const completed = inRebild('Ada').studies('ungdomsuddannelse', '2015-08-01', '2018-06-30', { completed: 'ja' });
  const brokenOff = inRebild('Bo').studies('ungdomsuddannelse', '2017-08-01', '2018-06-01', { completed: 'nej' });
  const higher = inRebild('Cy').studies('videregaaende', '2015-08-01', '2018-06-30', { completed: 'ja' });
  expect(
    lines(measured(gennemfoertUddannelse, [completed, brokenOff, higher], { from: '2018-06', by: ['kind'] })),
  ).toEqual(['2018-06 ungdomsuddannelse 1/2 = 50', '2018-06 videregaaende 1/1 = 100']);
});

test('what goes on, and what ends after as-of, has not ended', () => {
  const goesOn = inRebild('Ada').studies('ungdomsuddannelse', '2017-08-01');
  const ends = inRebild('Bo').studies('ungdomsuddannelse', '2017-08-01', '2018-06-30', { completed: 'ja' });
  expect(measured(gennemfoertUddannelse, [goesOn, ends], { from: '2018-06', asOf: '2018-06-29' })).toEqual([]);
});

test('where nothing tells whether it was completed, it is counted apart', () => {
  const silent = inRebild('Ada').studies('ungdomsuddannelse', '2017-08-01', '2018-06-30');
  expect(measured(gennemfoertUddannelse, [silent], { from: '2018-06' })).toMatchObject([
    { numerator: 0, denominator: 0, value: null, unknown: 1 },
  ]);
});

test('who has moved away by then is not counted', () => {
  const moved = life('Ada')
    .lives('840', '2010-01-01', '2018-06-29')
    .studies('ungdomsuddannelse', '2017-08-01', '2018-06-30', { completed: 'ja' });
  expect(measured(gennemfoertUddannelse, [moved], { from: '2018-06' })).toEqual([]);
});
