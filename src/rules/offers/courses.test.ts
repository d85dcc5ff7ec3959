import { describe, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { answerOf, isAnswered } from '../answer.ts';
import { law, refusal } from '../testing/node/asked.ts';
import { clarificationEnd, type ResourceFacts, resourceCourse } from './courses.ts';
import { igu } from './igu.ts';
import { reasonableness, type Staff } from './reasonableness.ts';

describe('RP-03: the reasonableness ratio', () => {
  const ask = (staff: Staff, placed: number, on: string) => answerOf(reasonableness(staff, placed, parseDay(on), law));
  const fullTime = (each: number) => ({ fullTime: [each, each, each, each] });

  test.each([
    ['RP-03-a 47 full-time, 9 placed: no room', 4700, 9, 9, 0],
    ['RP-03-b 74 full-time', 7400, 0, 12, 12],
    ['RP-03-c 3 full-time: always one', 300, 0, 1, 1],
    ['50 full-time', 5000, 0, 10, 10],
    ['59.99 full-time', 5999, 0, 10, 10],
    ['60 full-time', 6000, 0, 11, 11],
    ['9.99 full-time', 999, 0, 1, 1],
  ])('%s', (_, each, placed, atMost, room) => {
    expect(ask(fullTime(each), placed, '2022-01-01')).toEqual({ atMost, room });
  });

  test('RP-03-d 52 heads in 2018, 4 subsidised and 3 on fixed terms: 45 count', () => {
    expect(ask({ heads: 52, subsidised: 4, fixedTerm: 3 }, 0, '2018-05-01').atMost).toBe(9);
  });

  test('the average of four months', () => {
    expect(ask({ fullTime: [1000, 1000, 1000, 1999] }, 0, '2022-01-01').atMost).toBe(2);
    expect(refusal(() => ask({ fullTime: [1000] }, 0, '2022-01-01'))).toBe('rules/impossible-input');
  });

  test('the count of another time cannot decide; before 2017 there is no rule', () => {
    expect(isAnswered(reasonableness(fullTime(100), 0, parseDay('2021-12-31'), law))).toBe(false);
    expect(refusal(() => ask(fullTime(100), 0, '2016-12-31'))).toBe('rules/not-covered');
  });
});

describe('RP-04: igu', () => {
  const ask = (residentFrom: string, startsOn: string, born = '1990-01-01') =>
    answerOf(igu({ born: parseDay(born), residentFrom: parseDay(residentFrom), startsOn: parseDay(startsOn) }, law));

  test('RP-04-a here since October 2013: not on 15 April 2021, but on 1 May', () => {
    expect(ask('2013-10-01', '2021-04-15').allowed).toBe(false);
    expect(ask('2013-10-01', '2021-05-01').allowed).toBe(true);
  });

  test('RP-04-b begun on 1 April 2021: 20 weeks of school; on 1 May 23', () => {
    expect(ask('2019-10-01', '2021-04-01')).toMatchObject({ schoolWeeks: 20, endsOn: '2023-04-01' });
    expect(ask('2019-10-01', '2021-05-01').schoolWeeks).toBe(23);
  });

  test('exactly 20 years are inside from 2024, exactly 10 were not before', () => {
    expect(ask('2004-01-01', '2024-01-01').allowed).toBe(true);
    expect(ask('2003-12-31', '2024-01-01').allowed).toBe(false);
    expect(ask('2013-06-01', '2023-06-01').allowed).toBe(false);
    expect(ask('2013-06-02', '2023-06-01').allowed).toBe(true);
  });

  test('40 is too old before 2024, 50 after', () => {
    expect(ask('2020-01-01', '2023-12-31', '1983-12-31').allowed).toBe(false);
    expect(ask('2020-01-01', '2024-01-01', '1983-12-31').allowed).toBe(true);
    expect(ask('2020-01-01', '2024-01-01', '1974-01-01').allowed).toBe(false);
  });

  test('none begins after 2027, and residence cannot begin after it', () => {
    expect(refusal(() => ask('2020-01-01', '2028-01-01'))).toBe('rules/not-covered');
    const impossible = {
      born: parseDay('1990-01-01'),
      residentFrom: parseDay('2022-01-02'),
      startsOn: parseDay('2022-01-01'),
    };
    expect(isAnswered(igu(impossible, law))).toBe(false);
  });
});

describe('RP-05: resource courses', () => {
  const ask = (grantedOn: string, born: string, more: Partial<ResourceFacts> = {}) =>
    answerOf(
      resourceCourse(
        {
          grantedOn: parseDay(grantedOn),
          born: parseDay(born),
          monthsBefore: 0,
          coursesBefore: 0,
          ownWish: false,
          ...more,
        },
        law,
      ),
    );

  test('RP-05-a granted on 1 March 2022 at 35: until 1 March 2025, an effort by September', () => {
    expect(ask('2022-03-01', '1987-01-01')).toEqual({
      allowed: true,
      endsFrom: '2023-03-01',
      latestEnd: '2025-03-01',
      effortBy: '2022-09-01',
    });
  });

  test('granted in 2021: five years', () => {
    expect(ask('2021-12-31', '1987-01-01').latestEnd).toBe('2026-12-31');
  });

  test('RP-05-b 45 years old with three years behind: two more, three by own wish', () => {
    const used = { monthsBefore: 36, coursesBefore: 1 };
    expect(ask('2022-03-01', '1977-01-01', used).latestEnd).toBe('2024-03-01');
    expect(ask('2022-03-01', '1977-01-01', { ...used, ownWish: true }).latestEnd).toBe('2025-03-01');
    expect(ask('2022-03-01', '1987-01-01', used).latestEnd).toBe('2025-03-01');
  });

  test('RP-05-c 52 years old with one course behind: by own wish only; at 49 not', () => {
    const used = { monthsBefore: 12, coursesBefore: 1 };
    expect(ask('2022-03-01', '1970-01-01', used).allowed).toBe(false);
    expect(ask('2022-03-01', '1970-01-01', { ...used, ownWish: true }).allowed).toBe(true);
    expect(ask('2022-03-01', '1972-03-02', used).allowed).toBe(true);
    expect(ask('2022-03-01', '1972-03-01', used).allowed).toBe(false);
  });

  test('less than six years to pension age: by own wish only', () => {
    const pension = (on: string) => ask('2022-03-01', '1987-01-01', { pensionOn: parseDay(on) }).allowed;
    expect([pension('2028-03-01'), pension('2028-02-29')]).toEqual([true, false]);
  });

  test('RP-05-d no new course from 1 February 2026; the day before there is', () => {
    expect(ask('2026-01-31', '1987-01-01').allowed).toBe(true);
    expect(ask('2026-02-02', '1987-01-01')).toMatchObject({ allowed: false, latestEnd: null });
    expect(refusal(() => ask('2012-12-31', '1987-01-01'))).toBe('rules/not-covered');
  });
});

test('RP-06 job clarification from 1 January 2020: until 1 January 2022, leave not counted', () => {
  const end = (leave: number) => answerOf(clarificationEnd(parseDay('2020-01-01'), leave, law));
  expect([end(0), end(31)]).toEqual(['2022-01-01', '2022-02-01']);
});
