import { describe, expect, test } from 'vitest';
import { parseCvrNumber, parsePNumber } from './company-numbers.ts';

describe('CVR number', () => {
  test.each(['12345674', 'DK12345674', 'dk 12345674', '12 34 56 74', ' 12345674 '])('%j', (text) => {
    expect(parseCvrNumber(text)).toBe('12345674');
  });

  test.each([
    '12345675',
    '12345670',
    '1234567',
    '123456740',
    '02345674',
    '',
    'DK',
    '1234567x',
    '00000000',
    'SE12345674',
  ])('%j is refused', (text) => {
    expect(() => parseCvrNumber(text)).toThrow(expect.objectContaining({ code: 'core/not-a-cvr-number' }));
  });

  test('a number of the right length is repeated in the error, so that it can be found', () => {
    for (const text of ['12345675', ' 12345675 ']) {
      expect(() => parseCvrNumber(text)).toThrow(expect.objectContaining({ facts: { value: '12345675' } }));
    }
    expect(() => parseCvrNumber('Rebild A/S')).toThrow(expect.objectContaining({ facts: { value: '…' } }));
  });

  test('one wrong digit is always found', () => {
    for (let place = 0; place < 8; place += 1) {
      for (let digit = 0; digit <= 9; digit += 1) {
        const changed = `${'12345674'.slice(0, place)}${digit}${'12345674'.slice(place + 1)}`;
        if (changed !== '12345674') expect(() => parseCvrNumber(changed), changed).toThrow();
      }
    }
  });

  test('a CPR number in the wrong column is not repeated in the error', () => {
    for (const text of ['0101701234', '010170-1234']) {
      expect(() => parseCvrNumber(text)).toThrow(expect.objectContaining({ facts: { value: '…' } }));
    }
  });
});

describe('P-number', () => {
  test.each(['1003456789', '1012345678', ' 1031000000 '])('%j', (text) => {
    expect(parsePNumber(text)).toBe(text.trim());
  });

  test.each(['', '100345678', '10034567890', '91003456789', '2003456789', '101270-1234', '12345674', '100345678x'])(
    '%j is refused',
    (text) => {
      expect(() => parsePNumber(text)).toThrow(expect.objectContaining({ code: 'core/not-a-p-number', facts: {} }));
    },
  );
});
