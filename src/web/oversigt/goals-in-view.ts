/** What the overview shows: the goals that pass the filters, in groups, and those that need action first. */
import type { GoalSummaryDto, PlanOverviewDto } from '../../api/contract/plans.ts';
import { TARGET_GROUPS, type TargetGroup } from '../../core/target-group.ts';
import type { Text } from '../../core/text.ts';
import type { NotMeasurable, Verdict } from '../../core/verdict.ts';
import type { GoalGrouping } from '../address.ts';

export interface GoalFilter {
  readonly targetGroup?: TargetGroup | undefined;
  readonly verdict?: Verdict | undefined;
}

export function filterGoals(goals: readonly GoalSummaryDto[], filter: GoalFilter): GoalSummaryDto[] {
  return goals.filter(
    ({ targetGroups, verdict }) =>
      (!filter.targetGroup || targetGroups.includes(filter.targetGroup)) &&
      (!filter.verdict || verdict === filter.verdict),
  );
}

export interface GoalGroup {
  readonly id: string;
  /** Number of the ministerial goal. */
  readonly number: number | null;
  /** `null`: goals that belong under none. */
  readonly title: Text | null;
  readonly goals: readonly GoalSummaryDto[];
  /** Why the plan sets no goal of its own here. */
  readonly withoutLocalGoal: readonly { readonly theme: Text | null; readonly reason: Text }[];
}

/** A goal stands in every group it belongs to. Groups without goals are left out, unless the plan says why they are empty. */
export function groupGoals(
  overview: Pick<PlanOverviewDto, 'ministerialGoals' | 'withoutLocalGoal'>,
  goals: readonly GoalSummaryDto[],
  by: GoalGrouping,
): GoalGroup[] {
  const groups = by === 'ministermaal' ? byMinisterialGoal(overview, goals) : byTargetGroup(goals);
  return groups.filter((group) => group.goals.length > 0 || group.withoutLocalGoal.length > 0);
}

function byMinisterialGoal(
  { ministerialGoals, withoutLocalGoal }: Pick<PlanOverviewDto, 'ministerialGoals' | 'withoutLocalGoal'>,
  goals: readonly GoalSummaryDto[],
): GoalGroup[] {
  const known = ministerialGoals.map(({ number }) => number);
  const groups = ministerialGoals.map(({ number, title }) => ({
    id: `ministermaal-${number}`,
    number,
    title,
    goals: goals.filter((goal) => goal.ministerialGoals.includes(number)),
    withoutLocalGoal: withoutLocalGoal.filter(({ ministerialGoal }) => ministerialGoal === number),
  }));
  const outside = {
    id: 'uden-ministermaal',
    number: null,
    title: null,
    goals: goals.filter((goal) => !goal.ministerialGoals.some((number) => known.includes(number))),
    withoutLocalGoal: withoutLocalGoal.filter(({ ministerialGoal }) => ministerialGoal === null),
  };
  return [...groups, outside];
}

function byTargetGroup(goals: readonly GoalSummaryDto[]): GoalGroup[] {
  return Object.entries(TARGET_GROUPS).map(([id, title]) => ({
    id: `maalgruppe-${id}`,
    number: null,
    title,
    goals: goals.filter(({ targetGroups }) => targetGroups.includes(id)),
    withoutLocalGoal: [],
  }));
}

/** A part stands right after the goal it is a part of, when that goal is in the list. */
export function partsAfterWholes(goals: readonly GoalSummaryDto[]): GoalSummaryDto[] {
  const here = new Set(goals.map(({ id }) => id));
  const wholes = goals.filter(({ partOf }) => partOf === null || !here.has(partOf));
  return wholes.flatMap((whole) => [whole, ...goals.filter(({ partOf }) => partOf === whole.id)]);
}

/** Missed goals before those at risk; within each, the widest gap in proportion to its target first. */
export function actionFirst(goals: readonly GoalSummaryDto[]): GoalSummaryDto[] {
  const rank = ({ verdict }: GoalSummaryDto) => (verdict === 'missed' ? 0 : 1);
  return goals
    .filter(({ verdict }) => verdict === 'missed' || verdict === 'at-risk')
    .toSorted((a, b) => rank(a) - rank(b) || relativeGap(b) - relativeGap(a));
}

function relativeGap({ gap, target }: GoalSummaryDto): number {
  if (!gap) return 0;
  const whole = Math.abs(target?.value ?? 0);
  return Math.abs(gap.value) / (whole === 0 ? 1 : whole);
}

/** Why goals cannot be measured, the commonest reason first. */
export function whatIsMissing(goals: readonly GoalSummaryDto[]): { why: NotMeasurable; count: number }[] {
  const counts = new Map<NotMeasurable, number>();
  for (const { why } of goals) if (why) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, count]) => ({ why, count })).toSorted((a, b) => b.count - a.count);
}
