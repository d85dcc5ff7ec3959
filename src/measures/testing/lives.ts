/** Random lives for property tests, drawn so that limits are met often: months' ends, gaps of about a month, short windows. */
import fc from 'fast-check';
import { type Day, parseDay, printDay } from '../../core/day.ts';
import { firstDayOfMonth, monthOf, monthOfDay } from '../../core/month.ts';
import { parsePeriod } from '../../core/period.ts';
import {
  ACTIVITY_KINDS,
  ANSWERS,
  ARRIVAL_BASES,
  BOOKERS,
  CONTACT_KINDS,
  CONTACT_OUTCOMES,
  CONTROL_RESULTS,
  EDUCATION_KINDS,
  EDUCATION_LEVELS,
  ORIGINS,
  READINESS,
  REFERRAL_OUTCOMES,
  SECTORS,
  SEXES,
  SUPPORTS,
} from '../../register/codes.ts';
import { Life } from '../../register/life.ts';
import type { PersonTimeline } from '../../register/person-timeline.ts';
import type { RegisterParts } from '../../register/register-of-lives.ts';

export const MUNICIPALITIES = ['840', '851', '607'] as const;
const WORKPLACES = ['P1', 'P2', 'P3'];
const BENEFITS = [
  'kontanthjaelp',
  'uddannelseshjaelp',
  'a_dagpenge',
  'sygedagpenge',
  'fleksjob',
  'su',
  'loentilskud',
  'sho',
] as const;

const FIRST = parseDay('2014-07-01');
const LAST = parseDay('2018-12-31');

const month = fc.integer({ min: monthOf(2014, 7), max: monthOf(2018, 12) });
/** Any day, or one around the turn of a month. */
export const someDay: fc.Arbitrary<Day> = fc.oneof(
  fc.integer({ min: FIRST, max: LAST }),
  fc.tuple(month, fc.integer({ min: -2, max: 2 })).map(([of, off]) => firstDayOfMonth(of) + off),
);
const length = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 40 }) },
  { weight: 3, arbitrary: fc.integer({ min: 300, max: 900 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1700, max: 2200 }) },
  { weight: 2, arbitrary: fc.constant(Number.POSITIVE_INFINITY) },
);
const interval = fc.tuple(someDay, length).map(([from, days]) => ({ from, to: from + days }));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 4 });
/** Often full, sometimes with nothing in it. */
const list = <T>(arbitrary: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.array(arbitrary, { minLength: Math.ceil(maxLength / 2), maxLength }) },
    { weight: 1, arbitrary: fc.constant<T[]>([]) },
  );

const residence = fc
  .tuple(
    fc.oneof(fc.constant({ from: FIRST - 4000, to: Number.POSITIVE_INFINITY }), interval),
    fc.constantFrom(...MUNICIPALITIES),
  )
  .map(([days, municipality]) => ({ ...days, municipality }));

const spell = fc.record({
  days: interval,
  benefit: fc.constantFrom(...BENEFITS),
  degree: fc.constantFrom(1000, 1000, 1000, 600, 500, 1),
  readiness: maybe(fc.constantFrom(...READINESS)),
});
/** A benefit left and taken up again: gaps from none to two months, where a forløb breaks or does not. */
const returns = fc
  .tuple(spell, fc.array(fc.tuple(fc.integer({ min: 0, max: 63 }), fc.integer({ min: 1, max: 200 })), { maxLength: 4 }))
  .map(([{ days, ...rest }, more]) => {
    const spells = [{ ...rest, from: days.from, to: days.from + 60 }];
    for (const [gap, stay] of more) {
      const from = spells.at(-1)!.to + gap;
      spells.push({ ...rest, from, to: from + stay });
    }
    return spells;
  });
/** A long time on a benefit up to the turn of a month, about as long as the limits of long-term unemployment and support. */
const longTime = fc
  .tuple(
    month,
    fc.constantFrom(291, 292, 303, 362, 363, 364, 365, 1642, 1643, 1644, 1645),
    fc.constantFrom(0, 1, Number.POSITIVE_INFINITY),
    spell,
  )
  .map(([of, days, more, { days: _, ...rest }]) => {
    const end = firstDayOfMonth(of + 1);
    return { ...rest, from: end - days, to: end + more };
  });
const spells = fc
  .tuple(list(spell, 2), list(returns, 2), list(longTime, 2))
  .map(([single, again, long]) => [
    ...single.map(({ days, ...rest }) => ({ ...rest, ...days })),
    ...again.flat(),
    ...long,
  ]);

const employment = fc.record({
  month,
  hours: fc.constantFrom(0, 300, 700, 1000, 1001, 8000),
  support: fc.constantFrom('ordinaer' as const, ...SUPPORTS),
  workplace: maybe(fc.constantFrom(...WORKPLACES)),
});
const caseworker = maybe(fc.constantFrom('Mette', 'Ole'));
const bookedBy = maybe(fc.constantFrom(...BOOKERS));
/** As conversations go: held a few days before or after the deadline. */
const usualContact = fc
  .record({ dueOn: someDay, late: fc.integer({ min: -3, max: 3 }), bookedBy, caseworker })
  .map(({ dueOn, late, ...rest }) => ({
    ...rest,
    kind: 'jobsamtale' as const,
    dueOn,
    bookedFor: dueOn,
    heldOn: dueOn + late,
    outcome: 'afholdt' as const,
  }));
const contact = fc.oneof(
  usualContact,
  fc.record({
    kind: fc.constantFrom(...CONTACT_KINDS),
    dueOn: maybe(someDay),
    bookedFor: maybe(someDay),
    heldOn: maybe(someDay),
    outcome: maybe(fc.constantFrom(...CONTACT_OUTCOMES)),
    bookedBy,
    caseworker,
  }),
);
const activity = fc
  .record({
    days: interval,
    kind: fc.constantFrom(...ACTIVITY_KINDS),
    hoursPerWeek: maybe(fc.constantFrom(0, 1000, 2000, 3700, 5000)),
    workplace: maybe(fc.constantFrom(...WORKPLACES)),
  })
  .map(({ days, ...rest }) => ({ ...days, ...rest }));
const education = fc
  .record({
    days: interval,
    kind: fc.constantFrom('ungdomsuddannelse' as const, ...EDUCATION_KINDS),
    completed: maybe(fc.constantFrom(...ANSWERS)),
  })
  .map(({ days, ...rest }) => ({ ...days, ...rest }));
/** Of many years: a higher education completed. */
const degree = someDay.map((to) => ({
  kind: 'videregaaende' as const,
  from: to - 1200,
  to,
  completed: 'ja' as const,
}));
const average = maybe(fc.constantFrom(-300, 199, 200, 700, 1200));
const school = fc.record({ grade9FinishedOn: someDay, danish: average, mathematics: average });
const controlCase = fc.record({
  benefit: fc.constantFrom('kontanthjaelp', 'a_dagpenge'),
  step: fc.integer({ min: 0, max: 3 }),
  openedOn: fc.constant(FIRST),
  closedOn: maybe(someDay),
  result: maybe(fc.constantFrom(...CONTROL_RESULTS)),
  claimOere: maybe(fc.integer({ min: 0, max: 1_000_000 })),
  monthlySavingOere: maybe(fc.integer({ min: 0, max: 1_000_000 })),
});

/** Years of birth such that birthdays at 16, 18, 25, 30 and 67 fall inside the days looked at; some on 29 February. */
const born = fc.oneof(
  fc.integer({ min: parseDay('1949-01-01'), max: parseDay('2002-12-31') }),
  fc.constantFrom(parseDay('2000-02-29'), parseDay('1952-02-29'), parseDay('1988-02-29')),
);

const numbered = <T extends object>(facts: readonly T[], name: string) =>
  facts.map((fact, at) => ({ ...fact, id: `${name}${at}` }));

const person: fc.Arbitrary<Omit<PersonTimeline, 'id'>> = fc
  .record({
    born,
    sex: maybe(fc.constantFrom(...SEXES)),
    origin: maybe(fc.constantFrom(...ORIGINS)),
    education: maybe(fc.constantFrom(...EDUCATION_LEVELS)),
    unemploymentFund: maybe(fc.constantFrom('3F', 'HK')),
    residence: fc.array(residence, { minLength: 1, maxLength: 3 }),
    arrivals: list(fc.record({ on: someDay, basis: fc.constantFrom(...ARRIVAL_BASES) }), 3),
    spells,
    employment: list(employment, 12),
    contacts: list(contact, 10).map((facts) => numbered(facts, 'c')),
    activities: list(activity, 6).map((facts) => numbered(facts, 'a')),
    educations: list(fc.oneof(education, degree), 4),
    school: list(school, 4),
    controlCases: list(controlCase, 2).map((facts) => numbered(facts, 'k')),
  })
  .map((facts) => {
    // Whoever leaves a benefit often works the month after.
    const left = facts.spells.find(({ to }) => Number.isFinite(to) && to % 2 === 0);
    if (!left) return facts;
    const job = { month: monthOfDay(left.to - 1) + 1, hours: 8000, support: 'ordinaer' as const, workplace: undefined };
    return { ...facts, employment: [...facts.employment, job] };
  });

export const someLives: fc.Arbitrary<Life[]> = fc
  .array(person, { minLength: 3, maxLength: 6 })
  .map((people) => people.map((facts, at) => new Life({ ...facts, id: `person ${at}` })));

const date = someDay.map(printDay);

export const someParts: fc.Arbitrary<RegisterParts> = fc.record({
  workplaces: fc
    .array(
      fc.record({
        municipality: fc.constantFrom(...MUNICIPALITIES),
        days: interval,
        employees: maybe(fc.constantFrom(0, 1, 25)),
        sector: maybe(fc.constantFrom(...SECTORS)),
      }),
      { maxLength: WORKPLACES.length },
    )
    .map((facts) =>
      facts.map(({ days, ...rest }, at) => ({
        id: WORKPLACES[at]!,
        from: printDay(days.from),
        ...(Number.isFinite(days.to) && { to: printDay(days.to - 1) }),
        ...rest,
      })),
    ),
  jobOrders: list(
    fc.record({
      municipality: fc.constantFrom(...MUNICIPALITIES),
      receivedOn: date,
      workplace: maybe(fc.constantFrom(...WORKPLACES)),
      referrals: list(
        fc.record({
          on: date,
          relevant: fc.constantFrom('ja' as const, 'nej' as const),
          outcome: maybe(fc.constantFrom(...REFERRAL_OUTCOMES, 'ansat' as const)),
          hiredOn: maybe(date),
        }),
        3,
      ),
    }),
    4,
  ).map((facts) => numbered(facts, 'o')),
  population: fc.uniqueArray(
    fc.record({
      municipality: fc.constantFrom(...MUNICIPALITIES),
      period: fc.constantFrom('2014', '2016', '2017-Q1', '2017-04', '2018').map(parsePeriod),
      group: fc.constantFrom('16-66', '16-66', 'alle'),
      value: fc.integer({ min: 1, max: 1000 }),
    }),
    {
      maxLength: 8,
      selector: ({ municipality, period, group }) => `${municipality} ${period.grain} ${period.index} ${group}`,
    },
  ),
});
