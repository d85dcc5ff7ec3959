/** Random registers with every kind of fact, unknown values and awkward words, for round trips through files. */
import fc from 'fast-check';
import { BENEFIT_IDS } from '../../../core/benefits/benefits.ts';
import { dayOf, printDay } from '../../../core/day.ts';
import { monthOf } from '../../../core/month.ts';
import { type Period, parsePeriod } from '../../../core/period.ts';
import * as codes from '../../codes.ts';
import { Life, life } from '../../life.ts';
import type { PersonTimeline } from '../../person-timeline.ts';
import type { Register } from '../../register.ts';
import { type RegisterParts, registerOf } from '../../register-of-lives.ts';

const FIRST = dayOf(2010, 1, 1);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 4 });
const one = <T extends string>(list: readonly T[]) => fc.constantFrom(...list);

const day = fc.integer({ min: FIRST, max: FIRST + 4000 });
const interval = fc
  .tuple(day, fc.oneof(fc.integer({ min: 1, max: 900 }), fc.constant(Number.POSITIVE_INFINITY)))
  .map(([from, days]) => ({ from, to: from + days }));
const month = fc.integer({ min: monthOf(2010, 1), max: monthOf(2020, 12) });
const word = fc.constantFrom('Ida', 'Søren "S" Holm', 'a,b;c', 'to\nlinjer', '=1+1', '007', '👩‍🏭');
const workplace = fc.constantFrom('1000000001', 'w2', 'w-ukendt');
const municipality = fc.constantFrom('840', '851', '101');

/** Ids that no two rows share: those of the whole register are numbered afterwards. */
const timeline: fc.Arbitrary<Omit<PersonTimeline, 'id'>> = fc.record({
  born: fc.integer({ min: dayOf(1940, 1, 1), max: dayOf(2004, 12, 31) }),
  sex: maybe(one(codes.SEXES)),
  origin: maybe(one(codes.ORIGINS)),
  education: maybe(one(codes.EDUCATION_LEVELS)),
  unemploymentFund: maybe(word),
  residence: few(fc.tuple(interval, municipality).map(([days, code]) => ({ ...days, municipality: code }))),
  arrivals: few(fc.record({ on: day, basis: one(codes.ARRIVAL_BASES) })),
  spells: few(
    fc
      .record({
        benefit: one(BENEFIT_IDS),
        degree: fc.integer({ min: 1, max: 1000 }),
        readiness: maybe(one(codes.READINESS)),
        grantedOn: maybe(day),
      })
      .chain((spell) => interval.map((days) => ({ ...spell, ...days }))),
  ),
  employment: few(
    fc.record({
      month,
      hours: fc.integer({ min: 0, max: 30_000 }),
      workplace: maybe(workplace),
      amountOere: maybe(fc.integer({ min: -1e9, max: 1e9 })),
      support: one(codes.SUPPORTS),
    }),
  ),
  contacts: few(
    fc.record({
      id: fc.constant(''),
      kind: one(codes.CONTACT_KINDS),
      dueOn: maybe(day),
      bookedFor: maybe(day),
      heldOn: maybe(day),
      channel: maybe(one(codes.CHANNELS)),
      outcome: maybe(one(codes.CONTACT_OUTCOMES)),
      bookedBy: maybe(one(codes.BOOKERS)),
      caseworker: maybe(word),
    }),
  ),
  activities: few(
    fc
      .record({
        id: fc.constant(''),
        kind: one(codes.ACTIVITY_KINDS),
        hoursPerWeek: maybe(fc.integer({ min: 0, max: 4000 })),
        workplace: maybe(workplace),
        provider: maybe(word),
      })
      .chain((activity) => interval.map((days) => ({ ...activity, ...days }))),
  ),
  educations: few(
    fc
      .record({ kind: one(codes.EDUCATION_KINDS), completed: maybe(one(codes.ANSWERS)) })
      .chain((education) => interval.map((days) => ({ ...education, ...days }))),
  ),
  school: few(
    fc.record({
      grade9FinishedOn: day,
      danish: maybe(fc.integer({ min: -300, max: 1200 })),
      mathematics: maybe(fc.integer({ min: -300, max: 1200 })),
    }),
  ),
  controlCases: few(
    fc.record({
      id: fc.constant(''),
      benefit: one(BENEFIT_IDS),
      step: fc.integer({ min: 0, max: 3 }),
      openedOn: day,
      closedOn: maybe(day),
      source: maybe(word),
      result: maybe(one(codes.CONTROL_RESULTS)),
      claimOere: maybe(fc.integer({ min: -1e9, max: 1e12 })),
      monthlySavingOere: maybe(fc.integer({ min: 0, max: 1e9 })),
    }),
  ),
});

const shown = day.map(printDay);
const period: fc.Arbitrary<Period> = fc.constantFrom('2017', '2018-Q1', '2018-06').map(parsePeriod);
const parts: fc.Arbitrary<RegisterParts> = fc.record({
  workplaces: fc.subarray(['1000000001', 'w2', 'w3']).chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          company: fc.constantFrom('12345674', '87654321'),
          municipality,
          from: shown,
          employees: maybe(fc.integer({ min: 0, max: 9000 })),
          sector: maybe(one(codes.SECTORS)),
          name: maybe(word),
          industry: maybe(fc.constantFrom('011100', '871010')),
        }),
      ),
    ),
  ),
  jobOrders: few(
    fc.record({
      id: fc.constant(''),
      municipality,
      receivedOn: shown,
      workplace,
      positions: maybe(fc.integer({ min: 0, max: 90 })),
      closedOn: maybe(shown),
      occupation: maybe(fc.constantFrom('522300', '011000')),
      title: maybe(word),
      referrals: few(
        fc.record({
          on: shown,
          person: fc.constant('p0'),
          relevant: one(codes.ANSWERS),
          outcome: maybe(one(codes.REFERRAL_OUTCOMES)),
          hiredOn: maybe(shown),
        }),
      ),
    }),
  ),
  population: fc.uniqueArray(
    fc.record({ municipality, period, group: word, value: fc.integer({ min: 0, max: 1e6 }) }),
    { selector: (figure) => JSON.stringify([figure.municipality, figure.period, figure.group]), maxLength: 4 },
  ),
});

export const randomRegister: fc.Arbitrary<Register> = fc
  .tuple(fc.array(timeline, { minLength: 1, maxLength: 5 }), parts)
  .map(([timelines, { jobOrders = [], ...more }]) =>
    registerOf(
      timelines.map((each, person) => new Life(numbered({ ...life(`p${person}`).timeline, ...each }))),
      { ...more, jobOrders: jobOrders.map((order, at) => ({ ...order, id: `o${at}` })) },
    ),
  );

function numbered(timeline: PersonTimeline): PersonTimeline {
  const ids = <T>(facts: readonly T[], letter: string) =>
    facts.map((fact, at) => ({ ...fact, id: `${letter}-${timeline.id}-${at}` }));
  const endsAfterBirth = (fact: { readonly to: number }) => fact.to > timeline.born;
  return {
    ...timeline,
    contacts: ids(timeline.contacts, 'c'),
    activities: ids(timeline.activities, 'a').filter(endsAfterBirth),
    controlCases: ids(timeline.controlCases, 'k'),
  };
}
