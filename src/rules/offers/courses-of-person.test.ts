/** The courses, igu and sickness of a person as the register holds them: limits, and facts that contradict each other. */
import { describe, expect, test } from 'vitest';
import { printDay } from '../../core/day.ts';
import { life } from '../../register/life.ts';
import { asked, refusal, refusedFacts } from '../testing/node/asked.ts';
import { clarificationOf, resourceCourseOf } from './courses.ts';
import { iguOn } from './igu.ts';

const ada = life('Ada').born('1977-01-01');

describe('RP-05 from the register', () => {
  test('earlier courses count by their days: three years used leave two', () => {
    const twice = ada
      .on('ressourceforloeb', '2018-03-01', '2021-02-28', { grantedOn: '2018-03-01' })
      .on('ressourceforloeb', '2022-03-01', undefined, { grantedOn: '2022-03-01' });
    expect(asked(resourceCourseOf, twice, '2022-03-01').answer).toMatchObject({ latestEnd: '2024-03-01' });
  });

  test('a missing grant, or one after the course began, cannot be decided', () => {
    const without = ada.on('ressourceforloeb', '2022-03-01');
    expect(refusedFacts(resourceCourseOf, without, '2022-04-01').text.en).toMatch(/grant is missing/);
    const late = ada.on('ressourceforloeb', '2022-03-01', undefined, { grantedOn: '2022-03-02' });
    expect(refusedFacts(resourceCourseOf, late, '2022-04-01').text.en).toMatch(/after it began/);
  });

  test('in none: no answer, on any day', () => {
    expect(asked(resourceCourseOf, ada, '2022-03-01').answer).toBeNull();
    expect(asked(resourceCourseOf, ada, '2026-03-01').answer).toBeNull();
    expect(refusal(() => asked(resourceCourseOf, ada, '2012-03-01'))).toBe('rules/not-covered');
  });
});

test('RP-06 from the register: leave in the course is not counted, its end is foretold', () => {
  const course = ada.on('jobafklaringsforloeb', '2020-01-01').on('barselsdagpenge', '2020-03-01', '2020-03-31');
  expect(asked(clarificationOf, course, '2020-02-01').answer).toBe('2022-01-01');
  const { answer, next } = asked(clarificationOf, course, '2020-06-01');
  expect([answer, next && printDay(next.on)]).toEqual(['2022-02-01', '2022-02-01']);
  expect(asked(clarificationOf, ada, '2020-06-01').answer).toBeNull();
});

test('RP-04 from the register: by the latest arrival; none without one', () => {
  const arrived = ada.arrives('2013-10-01');
  expect(asked(iguOn, arrived, '2021-04-15').answer).toMatchObject({ allowed: false });
  expect(asked(iguOn, arrived, '2021-05-01').answer).toMatchObject({ allowed: false });
  expect(asked(iguOn, arrived.born('1990-01-01'), '2021-05-01').answer).toMatchObject({ allowed: true });
  expect(asked(iguOn, ada, '2021-05-01').answer).toBeNull();
  expect(refusedFacts(iguOn, arrived.born('2022-01-01'), '2021-05-01').undecidable).toHaveLength(2);
});
