import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayNumber } from './display-number.ts';

test.each([
  [0, {}, '0', '0'],
  [999, {}, '999', '999'],
  [1234, {}, '1.234', '1,234'],
  [12345678.9, {}, '12.345.678,9', '12,345,678.9'],
  [4.9, {}, '4,9', '4.9'],
  [65.58, { atMost: 1 }, '65,6', '65.6'],
  [50, { atMost: 1 }, '50', '50'],
  [50, { decimals: 1 }, '50,0', '50.0'],
  [1 / 3, {}, '0,33', '0.33'],
  [-271, {}, '-271', '-271'],
  [2.5, { decimals: 0 }, '3', '3'],
  [-2.5, { decimals: 0 }, '-3', '-3'],
  [1.005, { decimals: 2 }, '1,01', '1.01'],
  [114, { signed: true }, '+114', '+114'],
  [-1.2, { signed: true }, '-1,2', '-1.2'],
  [0, { signed: true }, '0', '0'],
])('%d with %o is %s in Danish and %s in English', (value, display, da, en) => {
  expect(displayNumber(value, display, 'da')).toBe(da);
  expect(displayNumber(value, display, 'en')).toBe(en);
});

test('what rounds to zero has no minus', () => {
  expect(displayNumber(-0, {}, 'da')).toBe('0');
  expect(displayNumber(-0.04, { decimals: 1 }, 'da')).toBe('0,0');
  expect(displayNumber(-0.04, { decimals: 1, signed: true }, 'da')).toBe('0,0');
});

describe('unknown is never shown as a number', () => {
  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%d', (value) => {
    expect(() => displayNumber(value, {}, 'da')).toThrow(RangeError);
  });
});

test('both languages show the same number, and only the marks differ', () => {
  const swap = (text: string) => text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
      fc.integer({ min: 0, max: 4 }),
      (value, decimals) => {
        const da = displayNumber(value, { decimals }, 'da');
        expect(swap(da)).toBe(displayNumber(value, { decimals }, 'en'));
        const back = Number(da.replaceAll('.', '').replace(',', '.'));
        expect(Math.abs(back - value)).toBeLessThanOrEqual(0.5001 * 10 ** -decimals + Math.abs(value) * 1e-12);
      },
    ),
  );
});
