/**
 * Every measure asked why, of random lives: the reasons add up to what the person adds to the figure, and the facts named are
 * those it rests on. With them alone it is the same; without any one of them it is not.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { daysOf, type Grain, type Period, periodsWithin, printPeriod } from '../../core/period.ts';
import { type RegisterParts, registerOf } from '../../register/register-of-lives.ts';
import { shippedLaw } from '../../rules/law/node/law-folder.ts';
import type { Cube } from '../cube.ts';
import { fold } from '../fold.ts';
import type { Measure } from '../measure.ts';
import { loadMeasures } from '../node/load-measures.ts';
import type { Scope } from '../scope.ts';
import { scopeOf } from '../scope.ts';
import { MUNICIPALITIES, someDay, someLives, someParts } from '../testing/lives.ts';
import { addedBy } from './added-by.ts';
import { decidingFacts } from './deciding-facts.ts';
import { type Because, explain } from './explain.ts';
import { PersonWorld } from './person-world.ts';

const LAW = shippedLaw().decidedBy([
  {
    law: 'kontrol/fremadrettede-maaneder',
    value: { kontanthjaelp: 6, a_dagpenge: 3 },
    from: parseDay('2010-01-01'),
    who: 'Byrådet',
    when: parseDay('2010-01-01'),
    ground: 'prøve',
  },
]);
const RUNS = Number(process.env.PEJL_PROPERTY_RUNS ?? 8);
const measures = await loadMeasures();

/** Every second referral is of one of the first two lives. */
function withPeople({ jobOrders = [], ...parts }: RegisterParts): RegisterParts {
  const referred = (at: number) => ({ person: `person ${at % 2}` });
  return {
    ...parts,
    jobOrders: jobOrders.map(({ referrals = [], ...order }) => ({
      ...order,
      referrals: referrals.map((referral, at) => (at % 3 === 2 ? referral : { ...referral, ...referred(at) })),
    })),
  };
}

const someAsked = fc.record({
  lives: someLives,
  parts: someParts.map(withPeople),
  area: fc.oneof(fc.constant([...MUNICIPALITIES]), fc.subarray([...MUNICIPALITIES], { minLength: 1 })),
  from: someDay,
  months: fc.integer({ min: 3, max: 12 }),
  late: fc.oneof(fc.integer({ min: -40, max: 0 }), fc.integer({ min: 400, max: 1300 })),
});
type Asked = typeof someAsked extends fc.Arbitrary<infer T> ? T : never;

function scopeFor({ lives, parts, area, from, months, late }: Asked, grain: Grain): Scope {
  const periods = periodsWithin(grain, { from, to: from + months * 31 }) as [Period];
  return scopeOf(registerOf(lives, parts), periods, area, daysOf(periods.at(-1)!).to - 1 + late, LAW);
}

const total = (measure: Measure, scope: Scope): Cube => fold(scope, [{ measure, by: [[]] }])[0]![0]!;
const amounts = ({ numerator, denominator, unknown }: Cube) => [[...numerator], [...denominator], [...unknown]];

/** Everything counted in a period: numerator, denominator and what lacks a fact. */
function inPeriod(cube: Cube, period: number): number[] {
  const sums = [0, 0, 0];
  for (let cell = period; cell < cube.numerator.length; cell += cube.periods) {
    [cube.numerator, cube.denominator, cube.unknown].forEach((cells, at) => {
      sums[at]! += cells[cell]!;
    });
  }
  return sums;
}

describe('reasons and figures are one', () => {
  test.each(measures.map((measure) => [measure.id, measure] as const))('%s', (_, measure) => {
    let counting = 0;
    const asked = () =>
      fc.assert(
        fc.property(someAsked, fc.constantFrom(...measure.grains), (asked, grain) => {
          const scope = scopeFor(asked, grain);
          const added = asked.lives.map((_, person) =>
            addedBy(measure, scope, new PersonWorld(scope.register, person), []),
          );
          if (measure.subject === 'person') {
            const [together, ...others] = added;
            for (const cube of others) together!.merge(cube);
            expect(amounts(together!)).toEqual(amounts(total(measure, scope)));
          }
          asked.lives.forEach((_, person) => {
            counting += expectExplained(measure, scope, person);
          });
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
    // Few lives meet a rare measure: those are asked again, until somebody does.
    for (let times = 0; times === 0 || (counting === 0 && times < 20); times++) asked();
    // A test that meets nobody proves nothing.
    expect(counting).toBeGreaterThan(0);
  });
});

/** Returns in how many periods the person counts. */
function expectExplained(measure: Measure, scope: Scope, person: number): number {
  const world = new PersonWorld(scope.register, person);
  const alone = addedBy(measure, scope, world, []);
  const facts = decidingFacts(measure, scope, world);
  const explained = explain(measure, scope, person);
  expect(explained.map(({ period }) => period)).toEqual(scope.periods.map(printPeriod));
  let counting = 0;
  for (const [period, { because, rows }] of explained.entries()) {
    const whole = inPeriod(alone, period);
    expect(sumOf(because)).toEqual(whole);
    expect(because.length).toBeGreaterThan(0);
    for (const { text } of because) for (const words of [text.da, text.en]) expect(words).not.toMatch(/[{}]/);
    if (whole.every((amount) => amount === 0)) continue;
    counting++;
    expect(rows.length).toBeGreaterThan(0);
    const only = (kept: typeof world.facts) => inPeriod(addedBy(measure, scope, world, [], kept), period);
    const named = facts[period]!;
    expect(only(named)).toEqual(whole);
    // Where cells always stand apart, a fact may move from one to another and leave the sum as it is.
    if (measure.always) continue;
    for (const fact of named) expect(only(named.filter((other) => other !== fact))).not.toEqual(whole);
  }
  return counting;
}

function sumOf(because: readonly Because[]): number[] {
  const sum = (of: (each: Because) => number) => because.reduce((total, each) => total + of(each), 0);
  return [sum((each) => each.numerator), sum((each) => each.denominator), sum((each) => each.unknown)];
}
