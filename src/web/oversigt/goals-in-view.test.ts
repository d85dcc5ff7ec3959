import { describe, expect, test } from 'vitest';
import type { GoalSummaryDto } from '../../api/contract/plans.ts';
import { actionFirst, filterGoals, groupGoals, partsAfterWholes, whatIsMissing } from './goals-in-view.ts';

const TEXT = { da: 'x', en: 'x' };

function goal(id: string, given: Partial<GoalSummaryDto> = {}): GoalSummaryDto {
  return {
    id,
    title: TEXT,
    ministerialGoals: [1],
    targetGroups: ['unge'],
    inGoalList: true,
    partOf: null,
    shape: 'level',
    measureUnit: 'percent',
    verdict: 'on-track',
    why: null,
    sentence: TEXT,
    targetText: TEXT,
    baseline: null,
    target: null,
    actual: null,
    gap: null,
    behind: null,
    required: null,
    spark: [],
    openQuestions: 0,
    initiatives: 0,
    ...given,
  };
}

function offBy(id: string, gap: number, target: number, verdict: GoalSummaryDto['verdict']): GoalSummaryDto {
  const reading = { value: target, unit: 'persons' as const, period: '2018', expected: false, figure: null };
  return goal(id, { verdict, gap: { value: gap, unit: 'persons' }, target: reading });
}

const ids = (goals: readonly { id: string }[]) => goals.map(({ id }) => id);

describe('filters', () => {
  const goals = [
    goal('unge-nået', { verdict: 'met' }),
    goal('ledige-nået', { verdict: 'met', targetGroups: ['ledige'] }),
    goal('begge-i-fare', { verdict: 'at-risk', targetGroups: ['ledige', 'unge'] }),
  ];

  test('a goal for several groups is found under each', () => {
    expect(ids(filterGoals(goals, { targetGroup: 'unge' }))).toEqual(['unge-nået', 'begge-i-fare']);
    expect(ids(filterGoals(goals, { targetGroup: 'ledige' }))).toEqual(['ledige-nået', 'begge-i-fare']);
  });

  test('both filters must fit', () => {
    expect(ids(filterGoals(goals, { targetGroup: 'unge', verdict: 'met' }))).toEqual(['unge-nået']);
    expect(filterGoals(goals, { targetGroup: 'handicap' })).toEqual([]);
    expect(filterGoals(goals, {})).toHaveLength(3);
  });
});

describe('groups', () => {
  const plan = {
    ministerialGoals: [
      { number: 1, title: { da: 'Flere i job', en: 'More in work' } },
      { number: 2, title: { da: 'Virksomheder', en: 'Companies' } },
      { number: 3, title: { da: 'Flygtninge', en: 'Refugees' } },
    ],
    withoutLocalGoal: [
      { ministerialGoal: 2, theme: null, reason: { da: 'Ingen målemetode', en: 'No method' } },
      {
        ministerialGoal: null,
        theme: { da: 'Handicap', en: 'Disability' },
        reason: { da: 'Ingen data', en: 'No data' },
      },
    ],
  };

  test('by ministerial goal, with those outside last, and the empty ones the plan explains', () => {
    const groups = groupGoals(
      plan,
      [goal('a'), goal('b', { ministerialGoals: [1, 4] }), goal('c', { ministerialGoals: [] })],
      'ministermaal',
    );
    expect(groups.map(({ number, goals }) => [number, ids(goals)])).toEqual([
      [1, ['a', 'b']],
      [2, []],
      [null, ['c']],
    ]);
    expect(groups[2]?.withoutLocalGoal[0]?.theme?.da).toBe('Handicap');
  });

  test('a goal of a ministerial number the plan does not list is not lost', () => {
    expect(ids(groupGoals(plan, [goal('a', { ministerialGoals: [9] })], 'ministermaal').at(-1)?.goals ?? [])).toEqual([
      'a',
    ]);
  });

  test('by target group, in the order of the register', () => {
    const groups = groupGoals(plan, [goal('a', { targetGroups: ['unge', 'ledige'] }), goal('b')], 'maalgruppe');
    expect(groups.map(({ title, goals }) => [title?.da, ids(goals)])).toEqual([
      ['Ledige i alt', ['a']],
      ['Unge', ['a', 'b']],
    ]);
  });

  test('a part follows the goal it is a part of, and stands alone where that is filtered away', () => {
    const parts = [goal('del', { partOf: 'helt' }), goal('andet'), goal('helt')];
    expect(ids(partsAfterWholes(parts))).toEqual(['andet', 'helt', 'del']);
    expect(ids(partsAfterWholes([goal('del', { partOf: 'helt' }), goal('andet')]))).toEqual(['del', 'andet']);
  });
});

describe('what needs action first', () => {
  test('missed before at risk, then the widest gap in proportion', () => {
    const goals = [
      offBy('i fare, lidt', 10, 1000, 'at-risk'),
      offBy('nået', -5, 10, 'met'),
      offBy('ikke nået, lidt', 1, 100, 'missed'),
      offBy('ikke nået, meget', -30, 100, 'missed'),
      offBy('i fare, meget', 500, 1000, 'at-risk'),
    ];
    expect(ids(actionFirst(goals))).toEqual(['ikke nået, meget', 'ikke nået, lidt', 'i fare, meget', 'i fare, lidt']);
  });

  test('a target of 0 and a goal without a gap do not break the order', () => {
    expect(ids(actionFirst([goal('uden', { verdict: 'missed' }), offBy('nul', 2, 0, 'missed')]))).toEqual([
      'nul',
      'uden',
    ]);
  });

  test('reasons for not measuring are counted, the commonest first', () => {
    const unmeasured = (id: string, why: GoalSummaryDto['why']) => goal(id, { verdict: 'not-measurable', why });
    const goals = [
      unmeasured('a', 'no-figure'),
      unmeasured('b', 'baseline-missing'),
      unmeasured('c', 'baseline-missing'),
      goal('d'),
    ];
    expect(whatIsMissing(goals)).toEqual([
      { why: 'baseline-missing', count: 2 },
      { why: 'no-figure', count: 1 },
    ]);
  });
});
