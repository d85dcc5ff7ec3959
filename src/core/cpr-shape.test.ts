import fc from 'fast-check';
import { expect, test } from 'vitest';
import { couldBeShortenedCprNumber, holdsCprNumber, withoutCprNumbers } from './cpr-shape.ts';

test.each([
  '0101701234',
  '010170-1234',
  '010170 1234',
  '610170-1234',
  '0000000000',
  '000000-0000',
  'p-010170-1234',
  'person_0101701234',
  'sag 010170-1234, lukket',
  '29.02.2000 290200-4001',
  '1012345678',
  '"0101701234"',
  'id=0101701234;',
])('%j holds one', (text) => {
  expect(holdsCprNumber(text)).toBe(true);
});

test.each([
  '',
  '840',
  '101701234',
  '01017012345',
  'a0101701234',
  '0101701234b',
  '320170-1234',
  '011370-1234',
  '010070-1234',
  '000170-1234',
  '600170-1234',
  '3002701234',
  '2018-02-28',
  '01.01.1970',
  '12345674',
  '010170-12345',
  '0101-701234',
  '1018123456',
])('%j holds none', (text) => {
  expect(holdsCprNumber(text)).toBe(false);
});

test('a generated id is never taken for one', () => {
  fc.assert(fc.property(fc.uuid(), (id) => !holdsCprNumber(id)));
});

test('nine digits could have lost a zero', () => {
  expect(couldBeShortenedCprNumber('101701234')).toBe(true);
  expect(couldBeShortenedCprNumber('113701234')).toBe(false);
  expect(couldBeShortenedCprNumber('0101701234')).toBe(false);
  expect(couldBeShortenedCprNumber('10170123')).toBe(false);
  expect(couldBeShortenedCprNumber('1 101701234')).toBe(false);
  expect(couldBeShortenedCprNumber('101701234 1')).toBe(false);
  expect(couldBeShortenedCprNumber('1017-0123')).toBe(false);
});

test('what holds a CPR number can be shown without it', () => {
  expect(withoutCprNumbers('p1,010170-1234;6101701234,2018-02-28')).toBe('p1,••••••-••••;••••••-••••,2018-02-28');
  expect(withoutCprNumbers('1018123456 er et P-nummer')).toBe('1018123456 er et P-nummer');
});
