/** What must hold for any life: thousands of made-up ones, and the same count done week by week. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, parseDay } from '../../core/day.ts';
import { type Week, weekOfDay } from '../../core/week.ts';
import { cursorOf } from '../../register/columns/columns-of-timelines.ts';
import type { Activity, Spell } from '../../register/facts.ts';
import { life } from '../../register/life.ts';
import type { PersonTimeline } from '../../register/person-timeline.ts';
import type { Decision } from '../law/decision.ts';
import { decided, law } from '../testing/node/asked.ts';
import { plainLadder, plainRules } from '../testing/plain-ladder.ts';
import { Ladder } from './ladder.ts';
import { stepsInto } from './ladder-steps.ts';
import { LadderTerms } from './ladder-terms.ts';
import { REIMBURSEMENT_RULES } from './reimbursement-rules.ts';
import { WeekStretches } from './week-stretches.ts';

const FIRST = dayOf(2014, 1, 1);
const END = dayOf(2028, 1, 1);
const CERTAIN = ['kontanthjaelp', 'sygedagpenge', 'a_dagpenge', 'uddannelseshjaelp', 'loentilskud'];
const DOUBTFUL = [...CERTAIN, 'su', 'efterloen', 'fleksjob', 'ledighedsydelse', 'foertidspension'];

const days = fc
  .tuple(fc.integer({ min: FIRST, max: END - 2 }), fc.integer({ min: 1, max: 700 }), fc.integer({ min: 0, max: 9 }))
  .map(([from, length, goesOn]) => ({ from, to: goesOn === 0 ? Number.POSITIVE_INFINITY : from + length }));

const spellOn = (benefits: readonly string[]): fc.Arbitrary<Spell> =>
  fc
    .tuple(
      days,
      fc.constantFrom(...benefits),
      fc.option(fc.integer({ min: dayOf(2013, 1, 1), max: END }), { nil: undefined }),
    )
    .map(([interval, benefit, grantedOn]) => ({ ...interval, benefit, degree: 1000, grantedOn }));

const subsidy: fc.Arbitrary<Activity> = days.map((interval) => ({
  ...interval,
  id: 'a',
  kind: 'loentilskud' as const,
}));

const lives = (benefits: readonly string[]): fc.Arbitrary<PersonTimeline> =>
  fc
    .tuple(
      fc.uniqueArray(spellOn(benefits), { minLength: 1, maxLength: 9, selector: ({ from }) => from }),
      fc.array(subsidy, { maxLength: 2 }),
    )
    .map(([spells, activities]) => ({ ...life('Ada').timeline, spells, activities }));

function walked(timeline: PersonTimeline, end = END, decisions: readonly Decision[] = []): Ladder {
  const person = cursorOf(timeline);
  const ladder = new Ladder(new LadderTerms(law.decidedBy(decisions), end, person.columns.dictionaries));
  ladder.walk(person, end);
  return ladder;
}

function numbers({ runs }: Ladder): Map<Week, readonly [number, number]> {
  const found = new Map<Week, readonly [number, number]>();
  for (let run = 0; run < runs.count; run++) {
    for (let week = runs.from[run]!; week < runs.to[run]!; week++) {
      if (found.has(week)) throw new Error(`week ${week} counted twice`);
      const passed = week - runs.from[run]!;
      found.set(week, [runs.certain[run] ? runs.low[run]! + passed : 0, runs.high[run]! + passed]);
    }
  }
  return found;
}

const rules = plainRules(law, FIRST);

test('the same numbers as counting week by week', () => {
  fc.assert(
    fc.property(lives(CERTAIN), fc.integer({ min: FIRST, max: END }), (timeline, end) => {
      if (timeline.spells.concat(timeline.activities as never).every(({ from }) => from >= end)) return;
      const plain = [...plainLadder(timeline, end, rules)].map(([week, number]) => [week, [number, number]]);
      expect([...numbers(walked(timeline, end))]).toEqual(plain);
    }),
    { numRuns: 400 },
  );
});

test('one more benefit week never lowers a later number, unless the count starts over there', () => {
  fc.assert(
    fc.property(lives(CERTAIN), fc.integer({ min: FIRST, max: END - 14 }), (timeline, from) => {
      const before = numbers(walked(timeline));
      const extra: Spell = { benefit: 'kontanthjaelp', degree: 1000, from, to: from + 7 };
      const ladder = walked({ ...timeline, spells: [...timeline.spells, extra] });
      const after = numbers(ladder);
      // From the week itself to the next start of the count in either life.
      for (let week = weekOfDay(from); after.has(week) || week < weekOfDay(END); week++) {
        const [was, is] = [before.get(week)?.[1], after.get(week)?.[1]];
        if (is === 1) return;
        if (was !== undefined && was > 1) expect(is).toBeGreaterThanOrEqual(was);
      }
    }),
    { numRuns: 200 },
  );
});

test('the numbers between lowest and highest hold both decisions and both sides of the cut-off', () => {
  const blocking = (value: boolean) => decided('refusion/blokerer-uafklaret', { su: value, efterloen: value });
  const granted = (timeline: PersonTimeline, on: number): PersonTimeline => ({
    ...timeline,
    spells: timeline.spells.map((spell) =>
      spell.grantedOn === undefined ? { ...spell, grantedOn: Math.min(on, spell.from) } : spell,
    ),
  });
  fc.assert(
    fc.property(lives(DOUBTFUL), (timeline) => {
      const doubtful = numbers(walked(timeline));
      const outside: string[] = [];
      for (const decision of [blocking(true), blocking(false)]) {
        for (const grantedOn of [dayOf(2014, 6, 30), END]) {
          for (const [week, [low, high]] of numbers(walked(granted(timeline, grantedOn), END, [decision]))) {
            const [least, most] = doubtful.get(week) ?? [Number.NaN, Number.NaN];
            if (!(least <= low && high <= most)) outside.push(`${week}: ${low}–${high} not in ${least}–${most}`);
          }
        }
      }
      expect(outside).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('every benefit week from 2016 is on one step, or on none for a reason', () => {
  fc.assert(
    fc.property(lives(DOUBTFUL), (timeline) => {
      const ladder = walked(timeline);
      const out = new WeekStretches();
      stepsInto(ladder, out);
      let weeks = 0;
      for (let at = 0; at < out.count; at++) {
        expect(out.kind[at]).toBeLessThanOrEqual(4);
        weeks += out.to[at]! - out.from[at]!;
      }
      const begun = weekOfDay(parseDay('2016-01-04'));
      expect(weeks).toBe([...numbers(ladder).keys()].filter((week) => week >= begun).length);
    }),
    { numRuns: 300 },
  );
});

const ask = (timeline: PersonTimeline, on: number) =>
  REIMBURSEMENT_RULES.map(({ evaluate }) => {
    try {
      return evaluate(cursorOf(timeline), on, law);
    } catch (error) {
      if (error instanceof Error && 'code' in error) return error.code;
      throw error;
    }
  });

test('any day from 2014 to 2027 gets an answer or a named refusal, the same one without what comes later', () => {
  fc.assert(
    fc.property(lives(DOUBTFUL), fc.integer({ min: FIRST, max: END - 1 }), (timeline, on) => {
      const unknown = { to: Number.POSITIVE_INFINITY };
      const past = {
        ...timeline,
        spells: timeline.spells
          .filter(({ from }) => from <= on)
          .map((spell) => ({
            ...spell,
            ...(spell.to > on + 1 && unknown),
            ...((spell.grantedOn ?? 0) > on && { grantedOn: undefined }),
          })),
        activities: timeline.activities
          .filter(({ from }) => from <= on)
          .map((activity) => ({ ...activity, ...(activity.to > on + 1 && unknown) })),
      };
      expect(ask(timeline, on)).toEqual(ask(past, on));
    }),
    { numRuns: 200 },
  );
});
