import { expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { answerOf } from '../answer.ts';
import { decided, law, refusal } from '../testing/node/asked.ts';
import { meanDuration } from './mean-duration.ts';
import { auditDue, councils, ministerGoals, planAdoption } from './yearly-plan.ts';

test.each([
  ['PL-01-a adopted on 19 December 2017', '2017-12-19', true],
  ['adopted on 31 December 2017', '2017-12-31', true],
  ['PL-01-a adopted on 5 January 2018', '2018-01-05', false],
  ['adopted on 1 January 2018', '2018-01-01', false],
])('the plan for 2018 %s', (_, adopted, onTime) => {
  expect(answerOf(planAdoption(2018, parseDay(adopted), law))).toEqual({ dueOn: '2017-12-31', onTime });
});

test('PL-01 whether there is a duty after 2024 is open', () => {
  const ask = (by = law) => answerOf(planAdoption(2026, parseDay('2025-12-16'), by));
  expect(refusal(() => ask())).toBe('rules/undecided');
  expect(ask(law.decidedBy([decided('planlaegning/plan-pligt', true)]))).toEqual({ dueOn: '2025-12-31', onTime: true });
  expect(ask(law.decidedBy([decided('planlaegning/plan-pligt', false)]))).toBeNull();
});

test('PL-02 the councils change names on 1 January 2025', () => {
  const regional = (on: string) => answerOf(councils(parseDay(on), law)).regional;
  expect([regional('2024-12-31'), regional('2025-01-01')]).toEqual([
    'regionalt-arbejdsmarkedsraad',
    'regionalt-beskaeftigelsesraad',
  ]);
});

test('PL-03 the minister’s goals: five in 2018, seven in 2019, open in 2020-2022, none from 2025', () => {
  const goals = (year: number) => answerOf(ministerGoals(year, law));
  expect([2017, 2018, 2019, 2023, 2024, 2025, 2026].map((year) => goals(year).length)).toEqual([4, 5, 7, 5, 5, 0, 0]);
  expect(goals(2023)).toEqual(goals(2024));
  expect([2020, 2021, 2022].map((year) => refusal(() => goals(year)))).toEqual(Array(3).fill('rules/undecided'));
  expect(refusal(() => goals(2016))).toBe('rules/not-covered');
});

test('PL-04 300 full-time persons of 520 persons: 30.0 weeks; a quarter has 13', () => {
  const ask = (fullTime: number, persons: number, grain: 'year' | 'quarter') =>
    answerOf(meanDuration(fullTime, persons, grain, parseDay('2018-12-31'), law));
  const year = ask(300, 520, 'year');
  expect(year && year.numerator / year.denominator).toBe(30);
  expect(ask(520, 520, 'quarter')).toEqual({ numerator: 520 * 13, denominator: 520 });
  expect(ask(0, 0, 'year')).toBeNull();
  expect(refusal(() => ask(521, 520, 'year'))).toBe('rules/impossible-input');
});

test('PL-05 the days of the result audit are open', () => {
  expect(refusal(() => auditDue(2018, law))).toBe('rules/undecided');
  const by = law.decidedBy([decided('planlaegning/resultatrevision-frist', '2018-04-15')]);
  expect(answerOf(auditDue(2018, by))).toBe('2018-04-15');
});
