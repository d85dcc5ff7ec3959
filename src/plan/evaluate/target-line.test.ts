import { describe, expect, test } from 'vitest';
import { parseSpan } from '../../core/period-span.ts';
import { gapOf, isReached, pointingOf, type Side, sideOf, wantsLow } from './target-line.ts';

test.each<[Side, boolean, boolean, boolean]>([
  ['at-most', true, true, false],
  ['below', true, false, false],
  ['at-least', false, true, true],
  ['above', false, false, true],
  ['exactly', false, true, false],
])('%s 100: 99 %s, 100 %s, 101 %s', (side, under, equal, over) => {
  expect([99, 100, 101].map((value) => isReached(value, 100, side))).toEqual([under, equal, over]);
});

describe('the error of floating point is no difference', () => {
  const sum = 0.1 + 0.2; // 0.30000000000000004

  test('near 1 and far from it', () => {
    expect(isReached(sum, 0.3, 'at-most')).toBe(true);
    expect(isReached(sum, 0.3, 'above')).toBe(false);
    expect(isReached(sum, 0.3, 'exactly')).toBe(true);
    expect(isReached(3_000_000_000.0000005, 3_000_000_000, 'at-most')).toBe(true);
  });

  test('and no gap', () => {
    const line = { target: { value: 0.3, unit: 'percent', period: parseSpan('2018') }, side: 'at-most' } as const;
    expect(gapOf(sum, line)).toEqual({ value: 0, unit: 'percentage-points' });
    expect(gapOf(0.3001, line).value).toBeCloseTo(0.0001, 9);
  });

  test('but a thousandth is', () => {
    expect(isReached(0.301, 0.3, 'at-most')).toBe(false);
    expect(isReached(0.299, 0.3, 'at-least')).toBe(false);
  });
});

test('a bare number points the way its shape does; a written operator decides for itself', () => {
  expect([-5.1, 0, 2].map(pointingOf)).toEqual(['at-most', 'exactly', 'at-least']);
  expect(sideOf('=', 'at-most')).toBe('at-most');
  expect((['<=', '<', '>=', '>', 'up-to'] as const).map((operator) => sideOf(operator, 'exactly'))).toEqual([
    'at-most',
    'below',
    'at-least',
    'above',
    'at-least',
  ]);
});

test('lower is wanted at most and below', () => {
  const sides: Side[] = ['at-most', 'below', 'at-least', 'above', 'exactly'];
  expect(sides.filter(wantsLow)).toEqual(['at-most', 'below']);
});
