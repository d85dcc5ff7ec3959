import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay, printDay, weekday } from './day.ts';
import { CUSTOMARY_DAYS, type CustomaryDay, easterSunday, holidayOn, holidaysOf, isCustomaryDay } from './holidays.ts';

const calendar = (year: number) => holidaysOf(year).map(({ day, name }) => `${printDay(day)} ${name.da}`);

test('2018', () => {
  expect(calendar(2018)).toEqual([
    '2018-01-01 Nytårsdag',
    '2018-03-29 Skærtorsdag',
    '2018-03-30 Langfredag',
    '2018-04-01 Påskedag',
    '2018-04-02 2. påskedag',
    '2018-04-27 Store bededag',
    '2018-05-10 Kristi himmelfartsdag',
    '2018-05-20 Pinsedag',
    '2018-05-21 2. pinsedag',
    '2018-12-25 Juledag',
    '2018-12-26 2. juledag',
  ]);
});

describe('General Prayer Day', () => {
  test('was a holiday for the last time on 5 May 2023', () => {
    expect(holidayOn(parseDay('2023-05-05'))?.name.en).toBe('General Prayer Day');
    expect(holidaysOf(2023)).toHaveLength(11);
  });

  test('is none from 2024: 26 April 2024 is an ordinary Friday', () => {
    expect(holidayOn(parseDay('2024-04-26'))).toBeUndefined();
    expect(holidaysOf(2024)).toHaveLength(10);
  });
});

/** Easter Sundays as almanacs print them, the earliest and the latest possible among them. */
test.each([
  '1818-03-22',
  '1886-04-25',
  '1900-04-15',
  '1943-04-25',
  '1954-04-18',
  '1981-04-19',
  '2000-04-23',
  '2008-03-23',
  '2011-04-24',
  '2016-03-27',
  '2017-04-16',
  '2019-04-21',
  '2020-04-12',
  '2021-04-04',
  '2022-04-17',
  '2023-04-09',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2038-04-25',
  '2049-04-18',
  '2076-04-19',
])('Easter Sunday %s', (easter) => {
  expect(printDay(easterSunday(Number(easter.slice(0, 4))))).toBe(easter);
});

test('Easter is always a Sunday between 22 March and 25 April, and Whit Sunday is one as well', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1800, max: 2199 }), (year) => {
      const easter = easterSunday(year);
      expect(weekday(easter)).toBe(7);
      const date = printDay(easter).slice(5);
      expect(date >= '03-22' && date <= '04-25').toBe(true);
      expect(holidayOn(easter + 49)?.name.en).toBe('Whit Sunday');
    }),
  );
});

describe('days that are no holidays by statute', () => {
  test.each([
    ['2018-06-05', 'grundlovsdag'],
    ['2018-12-24', 'juleaftensdag'],
    ['2018-12-31', 'nytaarsaftensdag'],
  ] as const)('%s', (text, id) => {
    const day = parseDay(text);
    expect(holidayOn(day)).toBeUndefined();
    expect(isCustomaryDay(day, [])).toBe(false);
    expect(isCustomaryDay(day, [id])).toBe(true);
    expect(isCustomaryDay(day, Object.keys(CUSTOMARY_DAYS) as CustomaryDay[])).toBe(true);
    expect(isCustomaryDay(day + 1, [id])).toBe(false);
  });

  test('in 2017 Whit Monday fell on 5 June: the day is a holiday all the same', () => {
    expect(holidayOn(parseDay('2017-06-05'))?.name.da).toBe('2. pinsedag');
  });

  test('1 May and the Friday after Ascension Day are ordinary days', () => {
    expect(holidayOn(parseDay('2018-05-01'))).toBeUndefined();
    expect(holidayOn(parseDay('2018-05-11'))).toBeUndefined();
  });
});
