import { describe, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { answerOf, isAnswered } from '../answer.ts';
import { decided, law, refusal } from '../testing/node/asked.ts';
import { type Household, rateLevel, supplements } from './rate-level.ts';

const day = parseDay('2025-08-01');
const single: Household = {
  born: parseDay('1990-01-01'),
  fullRight: true,
  livesAtHome: false,
  children: 0,
  livesAlone: false,
  activityReady: false,
};
const level = (more: Partial<Household>) => answerOf(rateLevel({ ...single, ...more }, day, law));
const aged = (years: number) => ({ born: parseDay(`${2025 - years}-01-01`) });

describe('BN-03: the level', () => {
  test.each([
    ['30 and over', {}, 'forhoejet'],
    ['30 and over, requirements not met', { fullRight: false }, 'mindstesats'],
    ['24', aged(24), 'grundsats'],
    ['24 at the parents', { ...aged(24), livesAtHome: true }, 'hjemmeboende'],
    ['29 at the parents, requirements not met', { ...aged(29), livesAtHome: true, fullRight: false }, 'hjemmeboende'],
    ['24, requirements not met', { ...aged(24), fullRight: false }, 'mindstesats'],
    ['25 with the special access', { ...aged(25), raisedAccess: true }, 'forhoejet'],
    ['25 without it', { ...aged(25), raisedAccess: false }, 'grundsats'],
  ] as const)('%s: %s', (_, more, expected) => {
    expect(level(more)).toBe(expected);
  });

  test('the special access of those aged 25-29 must have been examined', () => {
    expect(isAnswered(rateLevel({ ...single, ...aged(25) }, day, law))).toBe(false);
  });

  test('before 1 July 2025 it is refused by name', () => {
    expect(refusal(() => rateLevel(single, parseDay('2025-06-30'), law))).toBe('rules/not-covered');
  });
});

describe('BN-03: amounts', () => {
  test('two children: one child supplement of 2,784', () => {
    const parent = { ...single, children: 2, livesAlone: true };
    expect(answerOf(supplements(parent, 'forhoejet', day, law))).toEqual([
      { id: 'boernetillaeg', amount: 278_400 },
      { id: 'enlig-forsoerger', amount: 163_800 },
    ]);
  });

  test.each([
    ['alone', { livesAlone: true }, 'forhoejet', [['enlig-ikke-forsoerger', 109_200]]],
    ['activity-ready, 24', { ...aged(24), activityReady: true }, 'grundsats', [['ungetillaeg', 103_600]]],
    ['activity-ready, 25', { ...aged(25), activityReady: true }, 'grundsats', [['ungetillaeg', 259_000]]],
    ['activity-ready, 25, raised rate', { ...aged(25), activityReady: true }, 'forhoejet', []],
    ['nobody else', {}, 'forhoejet', []],
  ] as const)('%s', (_, more, on, expected) => {
    const found = answerOf(supplements({ ...single, ...more }, on, day, law));
    expect(found.map(({ id, amount }) => [id, amount])).toEqual(expected);
  });

  test('amounts that were not found are refused by name, until they are written', () => {
    const ask = (with_ = law) =>
      supplements({ ...single, livesAlone: true }, 'forhoejet', parseDay('2026-01-01'), with_);
    expect(refusal(ask)).toBe('rules/undecided');
    const known = law.decidedBy([decided('kontanthjaelp/tillaeg', { 'enlig-ikke-forsoerger': 111_000 })]);
    expect(answerOf(ask(known))).toEqual([{ id: 'enlig-ikke-forsoerger', amount: 111_000 }]);
  });

  test.each([
    ['2016-12-31', '30-med-boern', 1_457_500],
    ['2016-01-01', '25-29-udeboende', 706_900],
    ['2023-06-01', '30-andre', 1_194_400],
    ['2023-12-31', 'hjemmeboende', 371_500],
  ])('the old rate on %s, %s: %i øre', (on, group, amount) => {
    expect(law.cell('kontanthjaelp/satser-foer-2025', group, parseDay(on))).toBe(amount);
  });

  test.each(['2017-01-01', '2022-12-31', '2024-01-01', '2025-06-30'])('the old rate on %s is not found', (on) => {
    expect(refusal(() => law.cell('kontanthjaelp/satser-foer-2025', '30-andre', parseDay(on)))).toBe('rules/undecided');
  });

  test('assets that do not matter: from 10,000 to 15,500', () => {
    expect(law.table('kontanthjaelp/formue', parseDay('2025-06-30'))).toEqual({ enlig: 1_000_000, par: 2_000_000 });
    expect(law.table('kontanthjaelp/formue', parseDay('2025-07-01'))).toEqual({ enlig: 1_550_000, par: 3_100_000 });
  });
});
