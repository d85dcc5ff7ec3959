import { describe, expect, test } from 'vitest';
import { displayQuantity, UNIT_IDS, UNITS, type Unit } from './unit.ts';

test.each<[number, Unit, string, string]>([
  [3600, 'full-time-persons', '3.600 fuldtidspersoner', '3,600 full-time persons'],
  [1, 'full-time-persons', '1 fuldtidsperson', '1 full-time person'],
  [1234.4, 'full-time-persons', '1.234 fuldtidspersoner', '1,234 full-time persons'],
  [4.9, 'percent', '4,9 %', '4.9%'],
  [30, 'percent', '30 %', '30%'],
  [-2.3, 'percentage-points', '-2,3 procentpoint', '-2.3 percentage points'],
  [1, 'percentage-points', '1 procentpoint', '1 percentage point'],
  [-1, 'percentage-points', '-1 procentpoint', '-1 percentage point'],
  [12, 'rank', 'nr. 12', 'no. 12'],
  [1, 'weeks', '1 uge', '1 week'],
  [1.5, 'weeks', '1,5 uger', '1.5 weeks'],
  [0, 'companies', '0 virksomheder', '0 companies'],
  [1234567, 'dkk', '1.234.567 kr.', 'DKK 1,234,567'],
  [1.2, 'million-dkk', '1,2 mio. kr.', 'DKK 1.2 million'],
  [7, 'not-stated', '7 (enhed ikke oplyst)', '7 (unit not stated)'],
])('%d %s is %j and %j', (value, unit, da, en) => {
  expect(displayQuantity(value, unit, 'da')).toBe(da);
  expect(displayQuantity(value, unit, 'en')).toBe(en);
});

test('decimals and sign can be asked for', () => {
  expect(displayQuantity(50, 'percent', 'da', { decimals: 1 })).toBe('50,0 %');
  expect(displayQuantity(114, 'fleksjob', 'da', { signed: true })).toBe('+114 fleksjob');
  expect(displayQuantity(1, 'persons', 'en', { signed: true })).toBe('+1 person');
});

describe('every unit', () => {
  test.each(UNIT_IDS)('%s has words in both languages', (id) => {
    expect(UNITS[id].da).not.toBe('');
    expect(UNITS[id].en).not.toBe('');
    expect(displayQuantity(2, id, 'da')).toMatch(/2/);
  });
});
