import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayOere, parseOere } from './oere.ts';

test.each([
  ['1.234,50', 123_450],
  ['1234,50', 123_450],
  ['1234,5', 123_450],
  ['1.234', 123_400],
  ['1.234,50 kr.', 123_450],
  ['1.234,50kr', 123_450],
  [' 12 ', 1_200],
  ['0,05', 5],
  ['-271,00', -27_100],
  ['−1', -100],
  ['-0', 0],
  ['1.234.567.890,00', 123_456_789_000],
])('%j is %d øre', (text, oere) => {
  expect(parseOere(text)).toBe(oere);
});

describe('refused', () => {
  test.each([
    '',
    '-',
    'kr.',
    '12,345',
    '1,234.50',
    '1.23',
    '12.34,5',
    '1234.50',
    '1.2345',
    '.500',
    '1..234',
    '1,2,3',
    '1 234',
    '1e3',
    'ca. 100',
    'NaN',
    '99999999999999999',
    '+5',
    '--5',
  ])('%j', (text) => {
    expect(() => parseOere(text)).toThrow(
      expect.objectContaining({ code: 'core/not-an-amount', facts: { value: text } }),
    );
  });
});

test('as people read it', () => {
  expect(displayOere(123_450, 'da')).toBe('1.234,50 kr.');
  expect(displayOere(123_450, 'en')).toBe('DKK 1,234.50');
  expect(displayOere(-5, 'da')).toBe('-0,05 kr.');
  expect(displayOere(0, 'da')).toBe('0,00 kr.');
});

test('what is shown reads back as the same amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e13, max: 1e13 }), (oere) => {
      expect(parseOere(displayOere(oere, 'da'))).toBe(oere);
    }),
  );
});
