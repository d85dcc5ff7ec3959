/**
 * What is given, decided by the numbers of subjects alone, for one measure in one municipality and one way to split it. The
 * answer depends on nothing else that is asked: not on the stretch of periods, nor on other groups, nor on other areas.
 *
 * Down the calendar, block by block (the months of a quarter, the quarters of a half-year):
 * 1. A block with a small total is not given; the coarser period is.
 * 2. A group with a small cell in a block is hidden in all of that block, and in all finer ones.
 * 3. Hidden groups must hide each other: in each period they are empty together, or one of them is so large that it could
 *    be any smaller number in a small one's stead. As long as that is not so, one more group is hidden. Which one is chosen
 *    by its place in the list, not by its size, so that the choice tells nothing.
 */
import type { Block } from './blocks.ts';

/** Subjects behind the figures of one municipality, by period as text, and by group within it. */
export interface Subjects {
  readonly totals: ReadonlyMap<string, number>;
  readonly parts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export interface Given {
  readonly total: boolean;
  /** Groups that are not given. */
  readonly hidden: ReadonlySet<string>;
}

const EVERYTHING: Given = { total: true, hidden: new Set() };
const NOBODY: ReadonlyMap<string, number> = new Map();

/** By period as text. `groups`: all there can be, in their order. Blocks stand from coarse to fine. */
export function decide(
  subjects: Subjects,
  blocks: readonly Block[],
  groups: readonly string[],
  threshold: number,
): Map<string, Given> {
  const decided = new Map<string, Given>();
  for (const { parent, periods } of blocks) {
    const above = parent === undefined ? EVERYTHING : decided.get(parent)!;
    const given = decideBlock(subjects, periods, above, groups, threshold);
    for (const period of periods) decided.set(period, given);
  }
  return decided;
}

function decideBlock(
  { totals, parts }: Subjects,
  periods: readonly string[],
  above: Given,
  groups: readonly string[],
  threshold: number,
): Given {
  const isSmall = (subjects: number) => subjects > 0 && subjects < threshold;
  const isTotalGiven = above.total && !periods.some((period) => isSmall(totals.get(period) ?? 0));
  if (!isTotalGiven) return { total: false, hidden: new Set(groups) };
  const hidden = new Set(above.hidden);
  const cells = periods.map((period) => parts.get(period) ?? NOBODY);
  for (const of of cells) for (const [group, subjects] of of) if (isSmall(subjects)) hidden.add(group);
  const large = 2 * threshold - 2;
  for (;;) {
    const bare = cells.find((of) => !isCovered(of, hidden, large));
    if (!bare) return { total: true, hidden };
    const cover = nearest(groups, hidden, (group) => (bare.get(group) ?? 0) >= large);
    if (cover === undefined) return { total: true, hidden: new Set(groups) };
    hidden.add(cover);
  }
}

function isCovered(cells: ReadonlyMap<string, number>, hidden: ReadonlySet<string>, large: number): boolean {
  let most = 0;
  for (const group of hidden) most = Math.max(most, cells.get(group) ?? 0);
  return most === 0 || most >= large;
}

/** The group that can cover and stands nearest to one that is hidden; of two as near, the first. */
function nearest(
  groups: readonly string[],
  hidden: ReadonlySet<string>,
  canCover: (group: string) => boolean,
): string | undefined {
  const places = groups.flatMap((group, at) => (hidden.has(group) ? [at] : []));
  const distance = (at: number) => Math.min(...places.map((place) => Math.abs(place - at)));
  let best: { readonly group: string; readonly away: number } | undefined;
  for (const [at, group] of groups.entries()) {
    if (hidden.has(group) || !canCover(group)) continue;
    const away = distance(at);
    if (!best || away < best.away) best = { group, away };
  }
  return best?.group;
}
