/** Targets of numbers of persons as constraints on the cells. */
import { registerErrors } from '../errors.ts';
import { meanStay } from './benefit-model.ts';
import { type Cell, counts } from './cell.ts';
import type { Constraint } from './levels.ts';
import type { Target } from './target.ts';

const PERSONS = new Set(['fuldtidspersoner', 'bruttoledige', 'andel-af-befolkningen', 'personer']);

/** (`register/target-out-of-reach`, `register/targets-contradict`) */
export function constraintsOf(targets: readonly Target[], cells: readonly Cell[], inhabitants: number): Constraint[] {
  const constraints = new Map<string, Constraint>();
  for (const target of targets) {
    if (!PERSONS.has(target.measure) && target.measure !== 'langtidsledige') continue;
    const counted = cells.map((cell) => counts(target, cell));
    const among = counted.flatMap((is, at) => (is === true ? [at] : []));
    if (counted.includes(undefined) || among.length === 0) throw refused('register/target-out-of-reach', target);
    if (!PERSONS.has(target.measure)) continue;
    const constraint = { target, cells: among, value: persons(target, cells, among, inhabitants) };
    const key = [target.from, target.to, ...among].join();
    const known = constraints.get(key);
    if (known && Math.abs(known.value - constraint.value) > 0.02 * known.value) {
      throw refused('register/targets-contradict', target);
    }
    if (!known) constraints.set(key, constraint);
  }
  return [...constraints.values()];
}

/** Persons on average of the days. */
function persons(
  { measure, value, from, to }: Target,
  cells: readonly Cell[],
  among: readonly number[],
  inhabitants: number,
): number {
  if (measure === 'andel-af-befolkningen') return (value * inhabitants) / 100;
  if (measure !== 'personer') return value;
  // Persons in a period are those of its first day and those who come; with stays of this length, so many are there on average.
  const mean = among.reduce((sum, cell) => sum + meanStay(cells[cell]!.benefit), 0) / among.length;
  return value / (1 + (to - from) / mean);
}

function refused(code: 'register/target-out-of-reach' | 'register/targets-contradict', target: Target) {
  const { measure, period, value, source } = target;
  return registerErrors.create(code, { measure, period, value, source });
}
