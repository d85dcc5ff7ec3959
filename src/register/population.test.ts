import { expect, test } from 'vitest';
import { parsePeriod } from '../core/period.ts';
import { Population } from './population.ts';

const figure = (period: string, value: number, municipality = '840', group = '16-66') => ({
  municipality,
  period: parsePeriod(period),
  group,
  value,
});
const population = new Population([
  figure('2018-Q2', 22),
  figure('2017', 17),
  figure('2018', 18),
  figure('2018-Q1', 21),
  figure('2018', 1800, '851'),
  figure('2018', 99, '840', 'alle'),
]);
const of = (period: string) => population.of('840', '16-66', parsePeriod(period));

test('the figure of the period itself', () => {
  expect(of('2018')).toBe(18);
  expect(of('2018-Q2')).toBe(22);
});

test('else the latest that began no later, the shortest of those that began together', () => {
  expect(of('2018-01')).toBe(21);
  expect(of('2018-03')).toBe(21);
  expect(of('2018-05')).toBe(22);
  expect(of('2030')).toBe(22);
  expect(of('2017-12')).toBe(17);
});

test('none earlier, another municipality, another group: unknown', () => {
  expect(of('2016-12')).toBeUndefined();
  expect(population.of('101', '16-66', parsePeriod('2018'))).toBeUndefined();
  expect(population.of('840', '16-64', parsePeriod('2018'))).toBeUndefined();
  expect(population.of('851', '16-66', parsePeriod('2018'))).toBe(1800);
});
