import { expect, test } from 'vitest';
import { ageOn, birthday } from './birthday.ts';
import { parseDay, printDay } from './day.ts';

test.each([
  ['1988-06-10', '2018-06-09', 29],
  ['1988-06-10', '2018-06-10', 30],
  ['1988-02-29', '2018-02-27', 29],
  ['1988-02-29', '2018-02-28', 30],
  ['1988-02-29', '2020-02-28', 31],
  ['1988-02-29', '2020-02-29', 32],
])('born %s, on %s: %i years old', (born, day, age) => {
  expect(ageOn(parseDay(born), parseDay(day))).toBe(age);
});

test('somebody born on 29 February has a birthday on 28 February in other years', () => {
  expect(printDay(birthday(parseDay('1988-02-29'), 30))).toBe('2018-02-28');
  expect(printDay(birthday(parseDay('1988-02-29'), 32))).toBe('2020-02-29');
});
