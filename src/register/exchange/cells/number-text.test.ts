import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf } from '../../columns/utf8.ts';
import { couldBeThousands, danishNumber, plainNumber } from './number-text.ts';

const habits = () => ({ commas: 0, thousands: 0, rounded: 0 });

/** The cell between two others, as in a line. */
function read(text: string, decimals: number, reader = plainNumber, kept = habits()): number {
  const bytes = bytesOf(`9,${text},9`);
  return reader(bytes, 2, bytes.length - 2, decimals, kept);
}

test.each([
  ['0.755', 3, 755],
  ['1', 3, 1000],
  ['0.5', 3, 500],
  ['20.50', 2, 2050],
  ['-3', 2, -300],
  ['0', 2, 0],
  ['160.333', 2, 16033],
  ['160.335', 2, 16034],
  ['-0.005', 2, -1],
  ['12.0', 0, 12],
  ['12.5', 0, Number.NaN],
  ['.5', 2, Number.NaN],
  ['5.', 2, Number.NaN],
  ['1e3', 2, Number.NaN],
  ['+5', 2, Number.NaN],
  ['5 ', 2, Number.NaN],
  ['--5', 2, Number.NaN],
  ['1.2.3', 2, Number.NaN],
  ['0,5', 2, Number.NaN],
  ['', 2, Number.NaN],
  ['-', 2, Number.NaN],
  ['1234567890123456', 2, Number.NaN],
])('%s with %d decimals is %d', (text, decimals, expected) => {
  expect(read(text, decimals)).toBe(expected);
});

test.each([
  ['0,5', 3, 500],
  ['1.234,50', 2, 123450],
  ['1.234.567', 2, 123456700],
  ['-1.234,5', 2, -123450],
  ['12.34,5', 2, Number.NaN],
  ['1234.567,5', 2, Number.NaN],
  ['1,2,3', 2, Number.NaN],
  ['1,', 2, Number.NaN],
  ['syv', 2, Number.NaN],
])('the Danish way: %s with %d decimals is %d', (text, decimals, expected) => {
  expect(read(text, decimals, danishNumber)).toBe(expected);
});

test('how numbers are written is counted', () => {
  const kept = habits();
  for (const text of ['1,5', '1.234,5', '2.000.000']) read(text, 2, danishNumber, kept);
  for (const text of ['0.125', '0.120', '1']) read(text, 2, plainNumber, kept);
  expect(kept).toEqual({ commas: 2, thousands: 2, rounded: 1 });
});

test('a dot and three digits could be thousands, unless a zero comes first', () => {
  const could = (text: string) => couldBeThousands(bytesOf(text), 0, text.length);
  expect(['1.234', '-12.345', '0.234', '1234.567', '1.23', '1.2345'].map(could)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('what was written with its decimals is read back exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(2 ** 45), max: 2 ** 45 }), fc.constantFrom(0, 2, 3), (value, decimals) => {
      const digits = String(Math.abs(value)).padStart(decimals + 1, '0');
      const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
      expect(read(`${value < 0 ? '-' : ''}${text}`, decimals)).toBe(value);
    }),
  );
});
