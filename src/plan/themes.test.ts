import { describe, expect, test } from 'vitest';
import { readPlanFolder } from './node/plan-files.ts';
import { THEMES, themesOf, themesOfStatement } from './themes.ts';

const ids = (themes: readonly { id: string }[]) => themes.map(({ id }) => id);

describe('the theme of a goal', () => {
  test('number 1 is companies’ labour in 2017 and public support in 2018', () => {
    const goal = { ministerial_goals: [1], target_group: ['ledige' as const] };
    expect(ids(themesOf(goal, 2017))).toEqual(['companies']);
    expect(ids(themesOf(goal, 2018))).toEqual(['public-support']);
  });

  test('the people it is for place it too: Hedensted counts cash benefit under the minister’s goal for the young', () => {
    const goal = { ministerial_goals: [2, 3], target_group: ['kontanthjaelp' as const, 'uddannelseshjaelp' as const] };
    expect(ids(themesOf(goal, 2017))).toEqual(['cash-benefit', 'vulnerable', 'youth']);
  });

  test('without a ministerial goal: people on a benefit belong with public support, staff with the other goals', () => {
    expect(ids(themesOf({ target_group: ['sygedagpenge'] }, 2017))).toEqual(['public-support']);
    expect(ids(themesOf({ target_group: ['medarbejdere'] }, 2017))).toEqual(['other']);
  });

  test('a ministerial goal of a year that no theme knows leaves the goal visible', () => {
    expect(ids(themesOf({ ministerial_goals: [1], target_group: ['alle-borgere'] }, 2031))).toEqual(['other']);
  });
});

describe('a statement that no goal is set', () => {
  test('stands with the ministerial goal of its year', () => {
    expect(ids(themesOfStatement({ ministerial_goal: 5 }, 2018))).toEqual(['fraud']);
  });

  test('or with the theme that its own words name', () => {
    expect(ids(themesOfStatement({ theme: { da: 'Handicap', en: 'Disability' } }, 2018))).toEqual(['disability']);
    expect(ids(themesOfStatement({ theme: { da: 'Kultur', en: 'Culture' } }, 2018))).toEqual(['other']);
  });
});

describe('the five plans', () => {
  const plans = readPlanFolder('plans');

  test('every one of the 113 goals lands in a theme', () => {
    const placed = plans.flatMap((plan) => plan.goals.map((goal) => ids(themesOf(goal, plan.year))));
    expect(placed).toHaveLength(113);
    expect(placed.filter((themes) => themes.length === 0)).toEqual([]);
    const known = new Set(ids(THEMES));
    expect(placed.flat().filter((id) => !known.has(id))).toEqual([]);
  });

  test('every ministerial goal of every plan belongs to exactly one theme', () => {
    const numbers = plans.flatMap(({ year, ministerial_goals }) =>
      ministerial_goals.map(({ number }) => ({ year, number })),
    );
    expect(numbers).toHaveLength(28);
    for (const { year, number } of numbers)
      expect(THEMES.filter(({ ministerialGoals }) => ministerialGoals[year]?.includes(number))).toHaveLength(1);
  });

  test('no theme is empty but the last, which is for what may come', () => {
    const used = new Set(plans.flatMap((plan) => plan.goals.flatMap((goal) => ids(themesOf(goal, plan.year)))));
    expect(ids(THEMES).filter((id) => !used.has(id))).toEqual(['other']);
  });
});
