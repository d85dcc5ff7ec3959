import { describe, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { comparison } from '../contract/plans.ts';
import { evaluatePlan } from '../evaluated-plan.ts';
import { shippedPlans } from '../testing.ts';
import { comparisonDto } from './comparison.ts';

const asOf = parseDay('2019-06-30');
const compared = comparison.parse(
  comparisonDto(
    shippedPlans().map((plan) => evaluatePlan(plan, asOf)),
    asOf,
  ),
);

const cell = (theme: string, plan: string) =>
  compared.themes.find(({ id }) => id === theme)?.cells.find((each) => each.plan === plan);

describe('the plans side by side', () => {
  test('every one of the 113 goals stands somewhere', () => {
    const standing = new Set(
      compared.themes.flatMap(({ cells }) => cells.flatMap(({ goals }) => goals.map(({ id }) => id))),
    );
    expect(standing.size).toBe(113);
  });

  test('every theme has a cell for every plan, also an empty one', () => {
    for (const { cells } of compared.themes)
      expect(cells.map(({ plan }) => plan)).toEqual(compared.plans.map(({ id }) => id));
  });

  test('companies’ labour is number 1 in Hedensted 2017 and number 2 in Fredericia 2019', () => {
    expect(cell('companies', 'hedensted-2017')?.ministerialGoals.map(({ number }) => number)).toEqual([1]);
    expect(cell('companies', 'fredericia-2019')?.ministerialGoals.map(({ number }) => number)).toEqual([2]);
  });

  test('where a plan says outright that it sets no goal, the reason stands in the cell', () => {
    expect(cell('fraud', 'rebild-2018')?.withoutLocalGoal?.da).toBeTruthy();
    expect(cell('disability', 'aalborg-2018')?.withoutLocalGoal?.da).toBeTruthy();
    expect(cell('fraud', 'fredericia-2019')?.withoutLocalGoal).toBeNull();
  });

  test('the shapes of all goals add up, goals without a number last', () => {
    const total = compared.shapes.flatMap(({ counts }) => Object.values(counts)).reduce((sum, count) => sum + count, 0);
    expect(total).toBe(113);
    expect(compared.shapes.at(-1)).toMatchObject({ shape: 'without-number', label: { da: 'Uden tal' } });
    expect(compared.shapes.at(-1)?.counts['lejre-2019']).toBe(18);
  });
});
