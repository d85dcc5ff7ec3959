/** Rows as they should come out, cell by cell, to hold against the engine's. */
import type { Day } from '../../../core/day.ts';
import { lastDayOf, type Period, printPeriod } from '../../../core/period.ts';
import { cubeKeys } from '../../fold.ts';
import { type GroupKey, UNKNOWN_GROUP } from '../../group.ts';
import type { Measure } from '../../measure.ts';
import type { Row } from '../../rows.ts';
import type { Groups, Reference, World } from './world.ts';

/** One cell in one line, so that a difference can be read: what cannot be known yet says nothing else. */
export type Cells = ReadonlyMap<string, string>;

interface Sum {
  readonly groups: Groups;
  readonly subjects: Set<string>;
  numerator: number;
  denominator: number;
  unknown: number;
}

export function referenceCells(
  measure: Measure,
  reference: Reference,
  world: World,
  periods: readonly Period[],
  by: readonly GroupKey[],
): Cells {
  const cells = new Map<string, string>();
  const worlds = by.includes('municipality')
    ? world.area.map((municipality) => ({ ...world, area: [municipality] }))
    : [world];
  for (const part of worlds) {
    const municipality = by.includes('municipality') ? part.area[0] : undefined;
    for (const period of periods) {
      for (const sum of sums(measure, reference, part, period, by, municipality)) {
        const notYet = isNotYet(reference, lastDayOf(period), sum.groups, world.asOf);
        const denominator = reference.denominator ? reference.denominator(part, period) : sum.denominator;
        const value = denominator ? (measure.factor * sum.numerator) / denominator : null;
        cells.set(
          keyOf(printPeriod(period), sum.groups),
          notYet
            ? `not yet, ${sum.subjects.size} subjects`
            : `${sum.numerator}/${denominator} = ${value}, ${sum.subjects.size} subjects, ${sum.unknown} unknown`,
        );
      }
    }
  }
  return cells;
}

/** Totals that must wait are told even when nothing is in them. */
function sums(
  measure: Measure,
  reference: Reference,
  world: World,
  period: Period,
  by: readonly GroupKey[],
  municipality: string | undefined,
): Iterable<Sum> {
  const keys = cubeKeys(measure, by);
  const found = new Map<string, Sum>();
  const at = (groups: Groups) => {
    const key = JSON.stringify(groups);
    const sum = found.get(key) ?? { groups, subjects: new Set<string>(), numerator: 0, denominator: 0, unknown: 0 };
    found.set(key, sum);
    return sum;
  };
  for (const count of reference.counts(world, period, by)) {
    const all: Groups = { ...count.groups, ...(municipality !== undefined && { municipality }) };
    const sum = at(Object.fromEntries(keys.map((key) => [key, all[key] ?? UNKNOWN_GROUP])));
    sum.subjects.add(count.subject);
    sum.numerator += count.numerator ?? 0;
    sum.denominator += count.denominator ?? 0;
    sum.unknown += count.unknown ?? 0;
  }
  const [[key, values] = ['', []]] = Object.entries(measure.always ?? {});
  const totals: Groups[] = key === '' ? [{}] : values.map((value) => ({ [key]: value }));
  if (keys.length === Object.keys(totals[0] ?? {}).length) {
    for (const groups of totals) if (isNotYet(reference, lastDayOf(period), groups, world.asOf)) at(groups);
  }
  return found.values();
}

function isNotYet({ known }: Reference, last: Day, groups: Groups, asOf: Day): boolean {
  return known !== undefined && known(last, groups) > asOf;
}

const keyOf = (period: string, groups: Groups) => `${period} ${JSON.stringify(groups)}`;

export function engineCells(rows: readonly Row[]): Cells {
  return new Map(
    rows.map(({ period, group, numerator, denominator, value, subjects, unknown, notYet }) => [
      keyOf(period, group),
      notYet
        ? `not yet, ${subjects} subjects`
        : `${numerator}/${denominator} = ${value}, ${subjects} subjects, ${unknown} unknown`,
    ]),
  );
}
