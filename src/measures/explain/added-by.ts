/** What a person adds to the cells of a breakdown: the measure with the person, less the measure without. */
import { Cube } from '../cube.ts';
import { fold } from '../fold.ts';
import type { GroupKey } from '../group.ts';
import type { Measure } from '../measure.ts';
import type { Scope } from '../scope.ts';
import type { FactAt, PersonWorld } from './person-world.ts';

/** `facts`: only these of what is recorded about the person. */
export function addedBy(
  measure: Measure,
  scope: Scope,
  world: PersonWorld,
  by: readonly GroupKey[],
  facts: readonly FactAt[] = world.facts,
): Cube {
  const count = (register: Scope['register']) => fold({ ...scope, register }, [{ measure, by: [by] }])[0]![0]!;
  const cube = count(world.register(measure.subject, facts));
  if (measure.subject === 'person') return cube;
  const others = count(world.withoutPerson(measure.subject));
  return less(cube, others);
}

function less(one: Cube, other: Cube): Cube {
  const cube = new Cube(one.keys, one.sizes, one.periods);
  for (const cells of ['numerator', 'denominator', 'subjects', 'unknown'] as const) {
    for (let at = 0; at < cube[cells].length; at++) cube[cells][at] = one[cells][at]! - other[cells][at]!;
  }
  return cube;
}
