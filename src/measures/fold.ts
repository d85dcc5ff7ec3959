/**
 * The pass: every measure asked for, over every subject of a range, into one cube for each breakdown. Cubes of disjoint
 * ranges add up, so the range may be split over workers.
 */
import { PersonCursor } from '../register/columns/person-cursor.ts';
import { Cube } from './cube.ts';
import { type GroupKey, sharedValues } from './group.ts';
import type { Measure, PersonMeasure } from './measure.ts';
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

export function emptyCubes({ measure, by }: Ask, scope: Scope): Cube[] {
  return by.map((keys) => {
    const all = cubeKeys(measure, keys);
    const sizes = all.map((key) => groupValues(measure, key, scope).length + 1);
    return new Cube(all, sizes, scope.periods.length);
  });
}

/** Cubes for each ask, in its order and that of its breakdowns. The range is of persons; other subjects run when it starts at 0. */
export function fold(scope: Scope, asks: readonly Ask[], range?: Range): Cube[][] {
  const where = new Whereabouts(scope);
  const cubes = asks.map((ask) => emptyCubes(ask, scope));
  const tallies = cubes.map((of) => new Tally(scope, of, where));
  const persons = asks.flatMap(({ measure }, at) =>
    measure.subject === 'person' ? [{ count: (measure as PersonMeasure).counter(scope), tally: tallies[at]! }] : [],
  );
  if (persons.length > 0) {
    const cursor = new PersonCursor(scope.register.people);
    const to = range?.to ?? scope.register.people.count;
    for (let person = range?.from ?? 0; person < to; person++) {
      cursor.seek(person);
      if (!where.seek(cursor)) continue;
      for (const { count, tally } of persons) tally.person(cursor, count);
    }
  }
  if ((range?.from ?? 0) === 0) foldPositions(scope, asks, tallies);
  return cubes;
}

/** Workplaces and job orders are few: they are counted whole. */
function foldPositions(scope: Scope, asks: readonly Ask[], tallies: readonly Tally[]): void {
  asks.forEach(({ measure }, at) => {
    if (measure.subject === 'person') return;
    const count = measure.counter(scope);
    const subjects = measure.subject === 'workplace' ? scope.register.workplaces : scope.register.jobOrders;
    for (let position = 0; position < subjects.count; position++) {
      tallies[at]!.subject(position);
      count(position, tallies[at]!);
    }
  });
}
