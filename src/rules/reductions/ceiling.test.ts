import { expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { answerOf } from '../answer.ts';
import { decided, law, refusal } from '../testing/node/asked.ts';
import { ceilingCut, type HouseholdHelp } from './ceiling.ts';

const household: HouseholdHelp = {
  household: 'enlig-uden-boern',
  help: 1_142_300,
  cuttable: { boligstoette: 240_000, 'saerlig-stoette': 50_000 },
};
const cut = (help: HouseholdHelp, on: string, with_ = law) => answerOf(ceilingCut(help, parseDay(on), with_));

test('KL-02-a 14,323 is 846 above the ceiling of 13,477: special support goes first, then housing support', () => {
  expect(cut(household, '2019-06-01')).toEqual({
    ceiling: 1_347_700,
    cut: 84_600,
    left: { boligstoette: 205_400, 'saerlig-stoette': 0 },
  });
});

test('on the ceiling nothing is cut; an øre above it is', () => {
  const at = (special: number) =>
    cut(
      { ...household, help: 1_000_000, cuttable: { boligstoette: 347_700, 'saerlig-stoette': special } },
      '2019-06-01',
    );
  expect(at(0).cut).toBe(0);
  expect(at(1)).toMatchObject({ cut: 1, left: { boligstoette: 347_700, 'saerlig-stoette': 0 } });
});

test('the help itself is never cut', () => {
  expect(cut({ ...household, help: 2_000_000, cuttable: { boligstoette: 10_000 } }, '2019-06-01')).toMatchObject({
    cut: 10_000,
    left: { boligstoette: 0 },
  });
});

test('it lived from 1 October 2016 to 30 June 2025', () => {
  expect(cut(household, '2016-09-30')).toEqual({ ceiling: null, cut: 0, left: household.cuttable });
  expect(cut(household, '2025-07-01').ceiling).toBeNull();
  expect(refusal(() => cut(household, '2016-10-01'))).toBe('rules/undecided');
  expect(refusal(() => cut(household, '2025-06-30'))).toBe('rules/undecided');
});

test('an amount that was not found can be written by the municipality; a household nobody knows is refused', () => {
  const known = law.decidedBy([decided('kontanthjaelpsloft/loft', { 'enlig-uden-boern': 1_400_000 })]);
  expect(cut(household, '2021-01-01', known).cut).toBe(32_300);
  expect(refusal(() => cut({ ...household, household: 'stor-familie' }, '2019-06-01'))).toBe('rules/unknown-key');
});
