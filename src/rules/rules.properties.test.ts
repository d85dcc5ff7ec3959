/** What must hold for every rule and any life. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, printDay } from '../core/day.ts';
import { monthOf, monthOfDay } from '../core/month.ts';
import { ACTIVITY_KINDS, CONTACT_KINDS, EDUCATION_LEVELS, ORIGINS, READINESS, SUPPORTS } from '../register/codes.ts';
import { cursorOf } from '../register/columns/columns-of-timelines.ts';
import type { PersonTimeline } from '../register/person-timeline.ts';
import type { Rule } from './rule.ts';
import { RULES, rule } from './rules.ts';
import { decided, law, refusal } from './testing/node/asked.ts';

const [FIRST, END] = [dayOf(2014, 1, 1), dayOf(2028, 1, 1)];
const BENEFITS = [
  'kontanthjaelp',
  'uddannelseshjaelp',
  'sygedagpenge',
  'a_dagpenge',
  'sho',
  'fleksjob',
  'su',
  'loentilskud',
];

const from = fc.integer({ min: FIRST - 1000, max: END - 2 });
const interval = fc
  .tuple(from, fc.integer({ min: 1, max: 900 }))
  .map(([first, length]) => ({ from: first, to: length > 800 ? Number.POSITIVE_INFINITY : first + length }));
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
/** No two begin on the same day: their order must not depend on when they end. */
const several = <T extends { readonly from: number }>(of: fc.Arbitrary<T>, maxLength: number) =>
  fc.uniqueArray(of, { maxLength, selector: (each) => each.from });

const spell = fc
  .tuple(interval, fc.constantFrom(...BENEFITS), optional(from), optional(fc.constantFrom(...READINESS)))
  .map(([days, benefit, grantedOn, readiness]) => ({ ...days, benefit, degree: 1000, grantedOn, readiness }));
const work = fc
  .tuple(
    fc.integer({ min: monthOf(2012, 1), max: monthOf(2027, 12) }),
    fc.integer({ min: 0, max: 20_000 }),
    fc.constantFrom(...SUPPORTS),
  )
  .map(([month, hours, support]) => ({ month, hours, support }));
const activity = fc.tuple(interval, fc.constantFrom(...ACTIVITY_KINDS)).map(([days, kind]) => ({ ...days, kind }));
const contact = fc
  .tuple(from, fc.constantFrom(...CONTACT_KINDS))
  .map(([heldOn, kind]) => ({ from: heldOn, kind, heldOn, outcome: 'afholdt' as const }));

const lives: fc.Arbitrary<PersonTimeline> = fc
  .record({
    born: fc.integer({ min: dayOf(1950, 1, 1), max: dayOf(2016, 1, 1) }),
    origin: optional(fc.constantFrom(...ORIGINS)),
    education: optional(fc.constantFrom(...EDUCATION_LEVELS)),
    spells: several(spell, 6),
    activities: several(activity, 2),
    contacts: several(contact, 4),
    employment: fc.uniqueArray(work, { maxLength: 6, selector: ({ month }) => month }),
    arrivals: fc.array(from, { maxLength: 1 }),
  })
  .map((of) => ({
    ...of,
    id: 'Ada',
    residence: [],
    activities: of.activities.map((each, at) => ({ ...each, id: `a${at}` })),
    contacts: of.contacts
      .toSorted((a, b) => a.heldOn - b.heldOn)
      .map(({ kind, heldOn, outcome }, at) => ({ id: `c${at}`, kind, heldOn, outcome })),
    arrivals: of.arrivals.map((on) => ({ on, basis: 'flygtning' as const })),
    educations: [],
    school: [],
    controlCases: [],
  }));

/** What was known on a day: what had begun, with the ends and grants that lay behind it. */
function known(timeline: PersonTimeline, day: number): PersonTimeline {
  const begun = <T extends { readonly from: number; readonly to: number }>(facts: readonly T[]): T[] =>
    facts
      .filter((fact) => fact.from <= day)
      .map((fact) => (fact.to > day + 1 ? { ...fact, to: Number.POSITIVE_INFINITY } : fact));
  return {
    ...timeline,
    spells: begun(timeline.spells).map((each) =>
      (each.grantedOn ?? 0) > day ? { ...each, grantedOn: undefined } : each,
    ),
    activities: begun(timeline.activities),
    contacts: timeline.contacts.filter(({ heldOn }) => (heldOn ?? 0) <= day),
    employment: timeline.employment.filter(({ month }) => month <= monthOfDay(day)),
    arrivals: timeline.arrivals.filter(({ on }) => on <= day),
  };
}

/** The answer, or the code of the named refusal; anything else thrown fails the test. */
function ask({ evaluate }: Rule, timeline: PersonTimeline, day: number, by = law): unknown {
  let answer: unknown;
  const code = refusal(() => {
    answer = evaluate(cursorOf(timeline), day, by);
  });
  return answer ?? code;
}

const someDecided = law.decidedBy([
  decided('refusion/blokerer-uafklaret', { su: true }),
  decided('refusion/aeldre-ledighedsydelse', 300),
  decided('timeregel/et-aar', 'uger'),
]);

describe.each(RULES.map((each) => [each.id, each] as const))('%s', (_, each) => {
  test('any day from 2014 to 2027: an answer or a named refusal, the same without what came after', () => {
    fc.assert(
      fc.property(lives, fc.integer({ min: FIRST, max: END - 1 }), fc.boolean(), (timeline, day, decisions) => {
        const by = decisions ? someDecided : law;
        expect(ask(each, timeline, day, by), printDay(day)).toEqual(ask(each, known(timeline, day), day, by));
      }),
      { numRuns: 60 },
    );
  });

  test('an answer has a reason and a ground with a source or a decision', () => {
    fc.assert(
      fc.property(lives, fc.integer({ min: FIRST, max: END - 1 }), (timeline, day) => {
        const answer = ask(each, timeline, day, someDecided) as ReturnType<Rule['evaluate']> | string;
        if (typeof answer === 'string') return;
        if ('undecidable' in answer) {
          expect(answer.undecidable.length).toBeGreaterThan(0);
          return;
        }
        expect(answer.because.length).toBeGreaterThan(0);
        for (const { act, decided: decision } of answer.ground) expect(act ?? decision).toBeTruthy();
      }),
      { numRuns: 30 },
    );
  });
});

test('each rule has an id of its own, and is found by it in any case', () => {
  const ids = RULES.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].toSorted());
  expect(rule('rf-01').id).toBe('RF-01');
  expect(refusal(() => rule('RF-99'))).toBe('rules/unknown-rule');
});
