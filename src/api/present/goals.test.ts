import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { goalDetail, initiativeList, planOverview } from '../contract/plans.ts';
import { goalOf, shippedPlan, shippedPlans } from '../testing.ts';
import { goalDetailDto } from './goal-detail.ts';
import { initiativeListDto } from './initiatives.ts';
import { planOverviewDto } from './overview.ts';
import { seriesCsv } from './series-csv.ts';

const rebild = shippedPlan('rebild-2018', '2018-03-01');

describe('the overview', () => {
  test.each(shippedPlans().map(({ plan }) => plan.id))('%s: every goal counts once among the verdicts', (id) => {
    const overview = planOverview.parse(planOverviewDto(shippedPlan(id, '2019-06-30')));
    const counted = Object.values(overview.verdicts).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(overview.plan.counts.goals);
    expect(overview.goals).toHaveLength(overview.plan.counts.goals);
  });

  test('Rebild sets no goal against fraud, and says why', () => {
    expect(planOverviewDto(rebild).withoutLocalGoal).toMatchObject([{ ministerialGoal: 5, theme: null }]);
  });

  test('Aalborg sets no goal for a theme of its own', () => {
    const { withoutLocalGoal } = planOverviewDto(shippedPlan('aalborg-2018', '2018-03-01'));
    expect(withoutLocalGoal.find(({ theme }) => theme !== null)).toMatchObject({
      ministerialGoal: null,
      theme: { da: 'Handicap' },
    });
  });

  test('committee, heard bodies, organisation and follow-up come along', () => {
    const overview = planOverviewDto(shippedPlan('fredericia-2019', '2019-03-01'));
    expect(overview.committee).not.toBe('');
    expect(overview.organisation.length).toBeGreaterThan(0);
    expect(overview.followUp.length).toBeGreaterThan(0);
    expect(overview.principles).toHaveLength(9);
  });
});

describe('a goal', () => {
  test('public support in Rebild: the ten printed years in order, each with its printed row', () => {
    const { series, goal } = goalDetailDto(goalOf(rebild, 'public-support-minus-100'), rebild, {});
    expect(series.map(({ period }) => period)).toEqual(Array.from({ length: 10 }, (_, year) => String(2007 + year)));
    expect(series.at(-1)).toMatchObject({
      value: 2694,
      unit: 'full-time-persons',
      area: 'Rebild',
      figure: { table: 'rebild-2018-public-support-2007-2016', printed: '2.694' },
    });
    expect(goal.spark.map(({ value }) => value)).toEqual(series.map(({ value }) => value));
  });

  test('the target as data has its period as text', () => {
    const { shape } = goalDetailDto(goalOf(rebild, 'refugees-26-weeks-20-pct'), rebild, {});
    expect(shape).toMatchObject({ shape: 'cohort', value: 20, unit: 'percent', period: '2018' });
  });

  test('a condition that nobody has decided is shown as undecided', () => {
    const { condition } = goalDetailDto(goalOf(rebild, 'igu-10-if-exempted'), rebild, {});
    expect(condition?.text.da).toBeTruthy();
    expect(condition?.decided).toBeNull();
  });

  test('the parts of a goal come with their verdicts', () => {
    const plans = shippedPlans().flatMap(({ plan }) => plan.goals.map((goal) => ({ plan: plan.id, goal })));
    const part = plans.find(({ goal }) => goal.part_of !== undefined);
    if (!part) return expect.unreachable('no plan has a goal with parts');
    const plan = shippedPlan(part.plan, '2019-06-30');
    const whole = plan.goals.find(({ goal }) => goal.id === part.goal.part_of);
    const { parts } = goalDetailDto(whole!, plan, {});
    expect(parts.map(({ id }) => id)).toContain(part.goal.id);
  });

  test('what happened later is not shown on the day', () => {
    const [first, ...rest] = rebild.goals;
    const goal = {
      ...first!.goal,
      evidence: [
        { on: rebild.asOf, text: { da: 'samme dag', en: 'same day' } },
        { on: rebild.asOf + 1, text: { da: 'dagen efter', en: 'the day after' } },
      ],
      ratings: [{ on: rebild.asOf + 1, rating: 'good' as const, reason: { da: 'godt', en: 'good' } }],
      milestones: [{ due: rebild.asOf, reached_on: rebild.asOf + 1, text: { da: 'm', en: 'm' } }],
    };
    const plan = { ...rebild, goals: [{ ...first!, goal }, ...rest] };
    const { evidence, ratings, milestones } = goalDetailDto(plan.goals[0]!, plan, {});
    expect(evidence.map(({ text }) => text.da)).toEqual(['samme dag']);
    expect(ratings).toEqual([]);
    expect(milestones).toMatchObject([{ due: '2018-03-01', reachedOn: null }]);
  });

  test('a goal without a number has no series, no target and no measure to show', () => {
    const detail = goalDetail.parse(goalDetailDto(goalOf(rebild, 'activity-ready-progress'), rebild, {}));
    expect(detail).toMatchObject({ shape: null, series: [], path: [], goal: { verdict: 'evidence', target: null } });
  });

  test('as CSV: the chart’s points, each with its printed row', () => {
    const file = seriesCsv(goalDetailDto(goalOf(rebild, 'public-support-minus-100'), rebild, {}), 'plain');
    expect(file.split('\r\n')[0]).toBe('goal,series,area,period,value,unit,status,printed,table,row,lines');
    expect(file).toContain(
      'own,Rebild,2016,2694,full-time-persons,observed,2.694,rebild-2018-public-support-2007-2016,',
    );
  });
});

describe('every goal and initiative of the five plans', () => {
  test.each(shippedPlans().map(({ plan }) => plan.id))('%s answers what the contract says', (id) => {
    const plan = shippedPlan(id, '2018-06-30');
    const goals = z.array(goalDetail).parse(plan.goals.map((goal) => goalDetailDto(goal, plan, {})));
    expect(goals).toHaveLength(plan.plan.goals.length);
    const { initiatives } = initiativeList.parse(initiativeListDto(plan));
    expect(initiatives).toHaveLength(plan.plan.initiatives.length);
    const links = (of: readonly { readonly goals: readonly unknown[] }[]) => of.flatMap(({ goals }) => goals).length;
    expect(links(initiatives)).toBe(links(plan.plan.initiatives));
  });
});
