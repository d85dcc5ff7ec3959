/**
 * The figures that a figure could be worked out from: the same measure in each municipality by itself, for every period of
 * its calendar years and every coarser grain, in total and by the group asked for. Only the numbers of subjects matter.
 */
import type { CountAll } from '../fold.ts';
import type { GroupKey } from '../group.ts';
import type { Measure } from '../measure.ts';
import { areaOf, type Row, rowsOf } from '../rows.ts';
import { type Scope, scopeOf } from '../scope.ts';
import { grainsDownTo, wholeYears } from './blocks.ts';
import type { Subjects } from './decide.ts';

/** What is counted apart and never added up with the others: a municipality, and a value of each group always there. */
export interface Member {
  readonly group: Row['group'];
  readonly subjects: Subjects;
}

/** `key`: the one group asked for beside the municipality, if any. */
export async function countFamily(
  measure: Measure,
  key: GroupKey | undefined,
  scope: Scope,
  countAll: CountAll,
): Promise<Member[]> {
  const apart: GroupKey[] = measure.groups.includes('municipality') ? ['municipality'] : [];
  const by = key === undefined ? [apart] : [apart, [...apart, key]];
  const members = new Map<string, Counted>();
  for (const grain of grainsDownTo(scope.periods[0]!.grain, measure.grains)) {
    const within = scopeOf(scope.register, wholeYears(grain, scope.periods), areaOf(scope), scope.end - 1, scope.law);
    const [[totals, parts] = []] = await countAll(within, [{ measure, by }]);
    for (const { group, period, subjects } of rowsOf(measure, totals!, within)) {
      memberOf(members, group).subjects.totals.set(period, subjects);
    }
    if (key === undefined || !parts) continue;
    for (const { group, period, subjects } of rowsOf(measure, parts, within)) {
      const { [key]: value, ...rest } = group;
      const cells = memberOf(members, rest).subjects.parts;
      cells.set(period, (cells.get(period) ?? new Map<string, number>()).set(value!, subjects));
    }
  }
  return [...members.values()];
}

interface Counted extends Member {
  readonly subjects: { readonly totals: Map<string, number>; readonly parts: Map<string, Map<string, number>> };
}

function memberOf(members: Map<string, Counted>, group: Row['group']): Counted {
  const name = groupName(group);
  const known = members.get(name) ?? { group, subjects: { totals: new Map(), parts: new Map() } };
  members.set(name, known);
  return known;
}

/** One name for each combination of group values. */
export function groupName(group: Row['group']): string {
  return Object.entries(group)
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join(' ');
}
