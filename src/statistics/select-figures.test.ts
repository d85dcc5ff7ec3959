import { expect, test } from 'vitest';
import { parseDay } from '../core/day.ts';
import { parseSpan } from '../core/period-span.ts';
import type { Figure } from './figure.ts';
import { selectFigures } from './select-figures.ts';

const FIGURE: Figure = {
  table: 't',
  row: 1,
  area: 'Rebild',
  areaCode: '840',
  group: 'alle',
  groupLevel: 'total',
  measure: 'm',
  unit: 'persons',
  period: parseSpan('2017'),
  value: 1,
  printed: '1',
  derived: false,
  status: 'observed',
  knownFrom: parseDay('2018-02-01'),
  lines: ['1'],
  revision: 1,
};
const aFigure = (row: number, more: Partial<Figure>): Figure => ({ ...FIGURE, row, ...more });
const rows = (figures: readonly Figure[], selector: object, asOf = '2018-06-01') =>
  selectFigures(figures, { table: 't', measure: 'm', ...selector }, parseDay(asOf)).map(({ row }) => row);

const all = [
  aFigure(1, {}),
  aFigure(2, { group: 'unge' }),
  aFigure(3, { area: 'Hele landet' }),
  aFigure(4, { period: parseSpan('2016') }),
  aFigure(5, { period: null }),
  aFigure(6, { measure: 'm-change' }),
  aFigure(7, { table: 'u' }),
];

test('a row is chosen by every value the selector has, and by none it has not', () => {
  expect(rows(all, {})).toEqual([1, 2, 3, 4, 5]);
  expect(rows(all, { group: 'alle' })).toEqual([1, 3, 4, 5]);
  expect(rows(all, { group: 'alle', area: 'Rebild' })).toEqual([1, 4, 5]);
  expect(rows(all, { group: 'alle', area: 'Rebild', period: parseSpan('2016') })).toEqual([4]);
  expect(rows(all, { group: 'Alle' })).toEqual([]);
});

test('a row counts from the day it is known', () => {
  expect(rows([aFigure(1, {})], {}, '2018-01-31')).toEqual([]);
  expect(rows([aFigure(1, {})], {}, '2018-02-01')).toEqual([1]);
});

test('of a revised row the newest revision known on the day counts', () => {
  const revised = [aFigure(1, {}), aFigure(2, { revision: 2, knownFrom: parseDay('2018-05-01'), value: 2 })];
  expect(rows(revised, {}, '2018-04-30')).toEqual([1]);
  expect(rows(revised, {}, '2018-05-01')).toEqual([2]);
  expect(rows(revised.toReversed(), {}, '2018-05-01')).toEqual([2]);
});

test('the same cell in another unit is another figure, not a revision', () => {
  expect(rows([aFigure(1, {}), aFigure(2, { unit: 'percent', revision: 2 })], {})).toEqual([1, 2]);
});
