/**
 * A total that no longer equals its parts. Only totals that did so in the last good figures are held to it: many tables have
 * subtotals, or parts that overlap, and those never add up.
 */
import type { Extract } from '../connect/extract.ts';
import { bySeries, type GuardedSeries } from './by-series.ts';
import type { Finding } from './finding.ts';

/** How the services call the total of a dimension. */
const TOTAL = /^(tot|ialt|i alt|total|.* i alt)$/i;

interface Sum {
  readonly name: string;
  readonly dimension: string;
  readonly period: string;
  readonly total: number;
  readonly parts: number;
  readonly count: number;
}

export function totalFindings(last: Extract, next: Extract): Finding[] {
  const held = new Set(sumsOf(last).filter(adds).map(idOf));
  const brokenBefore = new Set(
    sumsOf(last)
      .filter((sum) => !adds(sum))
      .map(idOf),
  );
  const broken = sumsOf(next).filter((sum) => held.has(idOf(sum)) && !brokenBefore.has(idOf(sum)) && !adds(sum));
  return broken.map(({ name, dimension, period, total, parts }) => ({
    kind: 'total-differs',
    key: `total-differs ${name} ${dimension} ${period} ${total} ${parts}`,
    text: {
      da: `${name}, ${period}: totalen er ${total}, men delene i ${dimension} giver ${parts}.`,
      en: `${name}, ${period}: the total is ${total}, but the parts of ${dimension} make ${parts}.`,
    },
  }));
}

/** Each part may be rounded. */
function adds({ total, parts, count }: Sum): boolean {
  return Math.abs(total - parts) <= count / 2 + 1e-9;
}

function idOf({ name, dimension }: Sum): string {
  return `${name} ${dimension}`;
}

/** Sums over each dimension that has a total, for the periods in which the total and every part are known. */
function sumsOf({ observations }: Extract): Sum[] {
  const series = [...bySeries(observations).values()];
  const dimensions = Object.keys(observations[0]?.group ?? {});
  return dimensions.flatMap((dimension) => {
    const families = Map.groupBy(series, (each) => JSON.stringify([each.area, each.measure, without(each, dimension)]));
    return [...families.values()].flatMap((family) => sumsOfFamily(family, dimension));
  });
}

function without({ group }: GuardedSeries, dimension: string): Record<string, string> {
  return Object.fromEntries(Object.entries(group).filter(([name]) => name !== dimension));
}

function sumsOfFamily(family: readonly GuardedSeries[], dimension: string): Sum[] {
  const [totals, parts] = [
    family.filter(({ group }) => TOTAL.test(group[dimension]!)),
    family.filter(({ group }) => !TOTAL.test(group[dimension]!)),
  ];
  if (totals.length !== 1 || parts.length < 2) return [];
  const total = totals[0]!;
  return [...total.values].flatMap(([period, value]) => {
    const values = parts.map((part) => part.values.get(period));
    if (values.some((each) => each === undefined)) return [];
    const sum = values.reduce<number>((all, each) => all + each!, 0);
    return [{ name: total.name, dimension, period, total: value, parts: sum, count: parts.length }];
  });
}
