/**
 * Thousands of random changes to random registers: after them, the figures that followed by difference are those of a
 * register made anew from what is recorded then, to the last digit.
 */
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { type Period, periodsWithin } from '../../core/period.ts';
import type { JobOrder } from '../../register/job-order.ts';
import { Life } from '../../register/life.ts';
import type { Change } from '../../register/live/change.ts';
import { LiveRegister } from '../../register/live/live-register.ts';
import type { PersonTimeline } from '../../register/person-timeline.ts';
import {
  type JobOrderFact,
  type RegisterParts,
  registerOf,
  type WorkplaceFact,
} from '../../register/register-of-lives.ts';
import type { Workplace } from '../../register/workplace.ts';
import { shippedLaw } from '../../rules/law/node/law-folder.ts';
import { type Ask, fold } from '../fold.ts';
import { loadMeasures } from '../node/load-measures.ts';
import { rowsOf } from '../rows.ts';
import { scopeOf } from '../scope.ts';
import { someDay, someLives, someParts } from '../testing/lives.ts';
import { LiveFigures } from './live-figures.ts';

const law = shippedLaw().decidedBy([
  {
    law: 'kontrol/fremadrettede-maaneder',
    value: { kontanthjaelp: 6, a_dagpenge: 3 },
    from: parseDay('2010-01-01'),
    who: 'Byrådet',
    when: parseDay('2010-01-01'),
    ground: 'prøve',
  },
]);
const days = { from: parseDay('2015-07-01'), to: parseDay('2018-07-01') };
const months = periodsWithin('month', days) as [Period];
const quarters = periodsWithin('quarter', days) as [Period];
const measures = await loadMeasures();
const asks: Ask[] = measures.map((measure) => {
  const groups = measure.groups.filter((key) => measure.always?.[key] === undefined);
  return { measure, by: [[], ...groups.map((key) => [key]), groups.slice(0, 3)] };
});

/** What is recorded, as plain values; the register is made of it anew to compare with. */
interface Records {
  readonly people: Map<string, PersonTimeline>;
  readonly workplaces: Map<string, WorkplaceFact>;
  readonly jobOrders: Map<string, JobOrderFact>;
}

type Edit =
  | { readonly kind: 'replace' | 'shorten' | 'remove'; readonly who: number; readonly life: Life }
  | { readonly kind: 'workplace'; readonly id: string; readonly fact: WorkplaceFact | null }
  | { readonly kind: 'order'; readonly id: string; readonly fact: JobOrderFact | null };

const someLife = someLives.map(([first]) => first!);
const someEdit = (parts: RegisterParts): fc.Arbitrary<Edit> => {
  const workplaces = [null, ...(parts.workplaces ?? [])];
  const orders = [null, ...(parts.jobOrders ?? [])];
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constantFrom('replace' as const, 'shorten' as const, 'shorten' as const, 'remove' as const),
        who: fc.integer({ min: 0, max: 7 }),
        life: someLife,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('workplace' as const),
        id: fc.constantFrom('P1', 'P2', 'P3', 'P4'),
        fact: fc.constantFrom(...workplaces),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('order' as const),
        id: fc.constantFrom('o0', 'o1', 'o9'),
        fact: fc.constantFrom(...orders),
      }),
    },
  );
};

/** Writes the edit down in the records, and says it as a change. */
function edit(records: Records, made: Edit): Change {
  if (made.kind === 'workplace') {
    const fact = made.fact && { ...made.fact, id: made.id };
    if (fact) records.workplaces.set(made.id, fact);
    else records.workplaces.delete(made.id);
    return { kind: 'workplace', id: made.id, workplace: fact && workplaceOf(fact) };
  }
  if (made.kind === 'order') {
    const fact = made.fact && { ...made.fact, id: made.id };
    if (fact) records.jobOrders.set(made.id, fact);
    else records.jobOrders.delete(made.id);
    return { kind: 'job-order', id: made.id, order: fact && orderOf(fact) };
  }
  const id = `person ${made.who}`;
  const person = personAfter(records.people.get(id), made, id);
  if (person) records.people.set(id, person);
  else records.people.delete(id);
  return { kind: 'person', id, person };
}

/** Another life, no life, or the same one with its last spell ended, its first activity left out and its last move undone. */
function personAfter(
  now: PersonTimeline | undefined,
  { kind, life }: Edit & { kind: 'replace' | 'shorten' | 'remove' },
  id: string,
): PersonTimeline | null {
  if (kind === 'remove') return null;
  if (kind === 'replace' || !now) return { ...life.timeline, id };
  const spells = now.spells.map((spell, at) =>
    at === now.spells.length - 1 ? { ...spell, to: spell.from + 20 } : spell,
  );
  return { ...now, spells, activities: now.activities.slice(1), residence: now.residence.slice(0, 1) };
}

function workplaceOf({ from, to, ...rest }: WorkplaceFact): Workplace {
  return { ...rest, from: parseDay(from), to: to === undefined ? Number.POSITIVE_INFINITY : parseDay(to) + 1 };
}

function orderOf({ receivedOn, closedOn, referrals = [], ...rest }: JobOrderFact): JobOrder {
  return {
    ...rest,
    receivedOn: parseDay(receivedOn),
    ...(closedOn && { closedOn: parseDay(closedOn) }),
    referrals: referrals.map(({ on, hiredOn, ...more }) => ({
      ...more,
      referredOn: parseDay(on),
      ...(hiredOn && { hiredOn: parseDay(hiredOn) }),
    })),
  };
}

function registerNow({ people, workplaces, jobOrders }: Records, { population }: RegisterParts) {
  return registerOf(
    [...people.values()].map((timeline) => new Life(timeline)),
    { workplaces: [...workplaces.values()], jobOrders: [...jobOrders.values()], population },
  );
}

const RUNS = Number(process.env.PEJL_PROPERTY_RUNS ?? 70);
let edits = 0;
let differing = 0;

test('figures by difference are those of a full recomputation', async () => {
  const world = fc.tuple(someLives, someParts).chain(([lives, parts]) =>
    fc.record({
      lives: fc.constant(lives),
      parts: fc.constant(parts),
      made: fc.array(someEdit(parts), { minLength: 20, maxLength: 60 }),
      grain: fc.constantFrom(months, quarters),
      municipalities: fc.constantFrom('all' as const, ['840', '607'] as const),
      asOf: someDay,
      read: fc.boolean(),
    }),
  );
  await fc.assert(
    fc.asyncProperty(world, async ({ lives, parts, made, grain, municipalities, asOf, read }) => {
      const records: Records = {
        people: new Map(lives.map(({ timeline }) => [timeline.id, timeline])),
        workplaces: new Map((parts.workplaces ?? []).map((fact) => [fact.id, fact])),
        jobOrders: new Map((parts.jobOrders ?? []).map((fact) => [fact.id, fact])),
      };
      const offered = asks.filter(({ measure }) => measure.grains.includes(grain[0].grain));
      const live = new LiveRegister(registerNow(records, parts));
      const question = { periods: grain, municipalities, asOf, law };
      const figures = await LiveFigures.start(live, question, offered);
      const atFirst = JSON.stringify(offered.map(({ measure }) => figures.rows(measure)));
      for (const each of made) {
        figures.apply(live.apply(edit(records, each)));
        // Putting the whole register together between changes must make no difference.
        if (read && edits % 7 === 0) expect(live.register.people.count).toBeGreaterThanOrEqual(records.people.size);
        edits++;
      }
      const anew = scopeOf(registerNow(records, parts), grain, municipalities, asOf, law);
      const whole = scopeOf(live.register, grain, municipalities, asOf, law);
      const [counted, put] = [fold(anew, offered), fold(whole, offered)];
      offered.forEach(({ measure, by }, ask) => {
        by.forEach((keys, at) => {
          const expected = rowsOf(measure, counted[ask]![at]!, anew);
          expect({ measure: measure.id, keys, rows: figures.rows(measure, keys) }).toEqual({
            measure: measure.id,
            keys,
            rows: expected,
          });
          expect(rowsOf(measure, put[ask]![at]!, whole)).toEqual(expected);
        });
      });
      if (JSON.stringify(offered.map(({ measure }) => figures.rows(measure))) !== atFirst) differing++;
    }),
    { numRuns: RUNS },
  );
}, 300_000);

afterAll(() => {
  expect(edits).toBeGreaterThan(25 * RUNS);
  expect(differing).toBeGreaterThan(RUNS / 4);
});
