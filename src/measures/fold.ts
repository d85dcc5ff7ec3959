/**
 * The pass: every measure asked for, over every subject of a range, into one cube for each breakdown. Cubes of disjoint
 * ranges add up, so the range may be split over workers.
 */
import { PersonCursor } from '../register/columns/person-cursor.ts';
import { Counting } from './counting.ts';
import { Cube } from './cube.ts';
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

/** Keys of a cube: those asked for and those the measure always has. */
export function cubeKeys(measure: Measure, by: readonly GroupKey[]): GroupKey[] {
  const always = Object.keys(measure.always ?? {}) as GroupKey[];
  return [...always, ...by.filter((key) => !always.includes(key))];
}

/** Values of a key for a measure, code 1 first. */
export function groupValues(measure: Measure, key: GroupKey, scope: Scope): readonly string[] {
  return measure.always?.[key] ?? measure.values?.[key] ?? sharedValues(key, scope.register) ?? [];
}

/** The cube of a breakdown with nothing in it. */
export function emptyCube(measure: Measure, by: readonly GroupKey[], scope: Scope): Cube {
  const keys = cubeKeys(measure, by);
  const sizes = keys.map((key) => groupValues(measure, key, scope).length + 1);
  return new Cube(keys, sizes, scope.periods.length);
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
  if (measure.subject === 'person') foldPersons(scope, measure, cubes, range);
  else if (range.from === 0) foldPositions(scope, measure, cubes);
  return cubes;
}

function foldPersons(scope: Scope, measure: PersonMeasure, cubes: readonly Cube[], { from, to }: Range): void {
  const where = new Whereabouts(scope);
  const counting = new Counting(cubes);
  const tally = new Tally(scope, counting.counters, where);
  const count = measure.counter(scope);
  const cursor = new PersonCursor(scope.register.people);
  for (let person = from; person < to; person++) {
    cursor.seek(person);
    if (where.seek(cursor)) tally.person(cursor, count);
  }
  counting.finish();
}

/** Workplaces and job orders are few: they are counted whole. */
function foldPositions(scope: Scope, measure: WorkplaceMeasure | JobOrderMeasure, cubes: readonly Cube[]): void {
  const counting = new Counting(cubes);
  const tally = new Tally(scope, counting.counters, new Whereabouts(scope));
  const count = measure.counter(scope);
  const { workplaces, jobOrders } = scope.register;
  const subjects = measure.subject === 'workplace' ? workplaces.count : jobOrders.count;
  for (let position = 0; position < subjects; position++) {
    tally.subject(position);
    count(position, tally);
  }
  counting.finish();
}
