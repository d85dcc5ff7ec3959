/**
 * The pass: every measure asked for, over every subject of a range, into one cube for each breakdown. Cubes of disjoint
 * ranges add up, so the range may be split over workers.
 */
import { PersonCursor } from '../register/columns/person-cursor.ts';
import { Counting } from './counting.ts';
import { Cube } from './cube.ts';
import type { CubeCounter } from './cube-counter.ts';
import { type GroupKey, sharedValues } from './group.ts';
import type { JobOrderMeasure, Measure, PersonMeasure, WorkplaceMeasure } from './measure.ts';
import type { Scope } from './scope.ts';
import { Tally } from './tally.ts';
import { Whereabouts } from './whereabouts.ts';

/** A measure and the breakdowns wanted of it; `[[]]` is the total alone. */
export interface Ask {
  readonly measure: Measure;
  readonly by: readonly (readonly GroupKey[])[];
}

/** A half-open range of subjects; without one, all. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The whole register counted: in this thread (`fold`), or on several. */
export type CountAll = (scope: Scope, asks: readonly Ask[]) => Cube[][] | Promise<Cube[][]>;

/** Keys of a cube: those asked for and those the measure always has. */
export function cubeKeys(measure: Measure, by: readonly GroupKey[]): GroupKey[] {
  const always = Object.keys(measure.always ?? {}) as GroupKey[];
  return [...always, ...by.filter((key) => !always.includes(key))];
}

/** Values of a key for a measure, code 1 first. */
export function groupValues(measure: Measure, key: GroupKey, scope: Scope): readonly string[] {
  return measure.always?.[key] ?? measure.values?.[key] ?? sharedValues(key, scope.register) ?? [];
}

/** Number of values of each key of a breakdown, the unknown included. */
export function cubeSizes(measure: Measure, by: readonly GroupKey[], scope: Scope): number[] {
  return cubeKeys(measure, by).map((key) => groupValues(measure, key, scope).length + 1);
}

/** The cube of a breakdown with nothing in it. */
export function emptyCube(measure: Measure, by: readonly GroupKey[], scope: Scope): Cube {
  return new Cube(cubeKeys(measure, by), cubeSizes(measure, by, scope), scope.periods.length);
}

/** Cubes for each ask, in its order and that of its breakdowns. The range is of persons; other subjects run when it starts at 0. */
export function fold(scope: Scope, asks: readonly Ask[], range: Range = everybody(scope)): Cube[][] {
  const counts = countsOf(asks);
  return deal(
    asks,
    counts,
    counts.map((count) => foldOne(scope, count, range)),
  );
}

function everybody({ register }: Scope): Range {
  return { from: 0, to: register.people.count };
}

/** What has to be counted: measures that count the same, and only divide by something else, are counted once. */
export function countsOf(asks: readonly Ask[]): Ask[] {
  const alike = Map.groupBy(asks, ({ measure }) => measure.counter);
  return [...alike.values()].map((same) => {
    const [{ measure }] = same as [Ask];
    const by = new Map(same.flatMap((ask) => ask.by.map((keys) => [keys.join(), keys])));
    return { measure, by: [...by.values()] };
  });
}

/** The cubes of the counts dealt out to the asks they were made from. */
export function deal(asks: readonly Ask[], counts: readonly Ask[], cubes: readonly (readonly Cube[])[]): Cube[][] {
  return asks.map(({ measure, by }) => {
    const at = counts.findIndex((count) => count.measure.counter === measure.counter);
    const names = counts[at]!.by.map((keys) => keys.join());
    return by.map((keys) => cubes[at]![names.indexOf(keys.join())]!);
  });
}

function foldOne(scope: Scope, { measure, by }: Ask, range: Range): Cube[] {
  const cubes = by.map((keys) => emptyCube(measure, keys, scope));
  const counting = new Counting(cubes);
  countInto(counting.counters, scope, measure, range);
  counting.finish();
  return cubes;
}

/** Counts every subject of a range; what was told by its ends is not settled yet. */
export function countInto(
  counters: readonly CubeCounter[],
  scope: Scope,
  measure: Measure,
  range: Range = everybody(scope),
): void {
  const where = new Whereabouts(scope);
  const tally = new Tally(scope, counters, where);
  if (measure.subject === 'person') countPersons(tally, where, measure, range);
  else if (range.from === 0) countPositions(tally, measure);
  tally.finish();
}

function countPersons(tally: Tally, where: Whereabouts, measure: PersonMeasure, { from, to }: Range): void {
  const count = measure.counter(tally.scope);
  const cursor = new PersonCursor(tally.scope.register.people);
  const counted = measure.counts && cursor[measure.counts];
  for (let person = from; person < to; person++) {
    cursor.seek(person);
    if (counted && counted.start === counted.end) continue;
    if (where.seek(cursor)) tally.person(cursor, count);
  }
}

/** Workplaces and job orders are few: they are counted whole. */
function countPositions(tally: Tally, measure: WorkplaceMeasure | JobOrderMeasure): void {
  const count = measure.counter(tally.scope);
  const { workplaces, jobOrders } = tally.scope.register;
  const subjects = measure.subject === 'workplace' ? workplaces.count : jobOrders.count;
  for (let position = 0; position < subjects; position++) {
    tally.subject(position);
    count(position, tally);
  }
}
