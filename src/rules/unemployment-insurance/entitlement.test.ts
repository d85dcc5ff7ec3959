import { describe, expect, test } from 'vitest';
import { addMonths, parseDay, printDay } from '../../core/day.ts';
import { parseMonth } from '../../core/month.ts';
import { life } from '../../register/life.ts';
import { answerOf, isAnswered } from '../answer.ts';
import { asked, decided, law, refusal } from '../testing/node/asked.ts';
import { entitlement, extensionMonths, weeksLeft } from './entitlement.ts';
import { incomeRequirement } from './income-requirement.ts';
import { accumulatedUnemployment, monthlySettlement } from './monthly-settlement.ts';
import { accountExtension, reEarning, reEarningOf } from './re-earning.ts';

const hours = (number: number) => Math.round(number * 100);
const placedOn = parseDay('2020-01-15');

describe('DP-01: 3,848 hours within 36 months', () => {
  const afterMonths = (months: number, used: number, days = 0) =>
    answerOf(entitlement({ placedOn, graduate: false, used: hours(used) }, addMonths(placedOn, months) + days, law));

  test('DP-01 all hours used after 26 months: stop, although ten months remain', () => {
    expect(afterMonths(26, 3848)).toMatchObject({ hoursLeft: 0, exhausted: true });
    expect(afterMonths(26, 3847.99)).toMatchObject({ hoursLeft: 1, exhausted: false });
  });

  test('DP-01 month 37: stop, although 500 hours are unused', () => {
    expect(afterMonths(36, 3348, -1)).toMatchObject({ hoursLeft: hours(500), exhausted: false });
    expect(afterMonths(36, 3348)).toMatchObject({ hoursLeft: hours(500), exhausted: true });
  });

  test('new graduates placed from 1 May 2023: 1,924 hours within 24 months', () => {
    const graduate = (on: string) =>
      answerOf(entitlement({ placedOn: parseDay(on), graduate: true, used: 0 }, parseDay(on), law));
    expect(graduate('2023-04-30').hoursLeft).toBe(hours(3848));
    const { hoursLeft, endsOn } = graduate('2023-05-01');
    expect([hoursLeft, printDay(endsOn)]).toEqual([hours(1924), '2025-05-01']);
  });

  test('DP-06 200 hours of sickness extend the reference period by 2 months', () => {
    expect(answerOf(extensionMonths(hours(200), 'fuldtid', placedOn, law))).toBe(2);
    expect(answerOf(extensionMonths(hours(160.33), 'fuldtid', placedOn, law))).toBe(1);
    expect(answerOf(extensionMonths(hours(160.34), 'fuldtid', placedOn, law))).toBe(2);
    const extended = entitlement({ placedOn, graduate: false, used: 0, extendedMonths: 2 }, placedOn, law);
    expect(printDay(answerOf(extended).endsOn)).toBe('2023-03-15');
  });

  test('a forecast has the weeks left by hours or by time, whichever end first', () => {
    const left = answerOf(entitlement({ placedOn, graduate: false, used: hours(3108) }, placedOn, law));
    expect(weeksLeft(left, hours(37), placedOn)).toBe(20);
    expect(weeksLeft(left, hours(37), left.endsOn - 21)).toBe(3);
    expect(weeksLeft(left, 0, left.endsOn)).toBe(0);
  });

  test('a day before the placement cannot be decided; a placement before 2017 is refused', () => {
    expect(isAnswered(entitlement({ placedOn, graduate: false, used: 0 }, placedOn - 1, law))).toBe(false);
    const old = { placedOn: parseDay('2016-12-31'), graduate: false, used: 0 };
    expect(refusal(() => entitlement(old, placedOn, law))).toBe('rules/not-covered');
  });
});

describe('DP-02: income in three years', () => {
  const earning = (months: number, kroner: number, on = '2023-06-15') => {
    const last = parseMonth(on.slice(0, 7));
    const incomes = Array.from({ length: months }, (_, back) => ({ month: last - 1 - back, amount: kroner * 100 }));
    return answerOf(incomeRequirement(incomes, parseDay(on), law));
  };

  test('DP-02 in 2023, 25,000 a month: eleven months are 233,134 and not enough, twelve are 254,328 and enough', () => {
    expect(earning(11, 25_000)).toEqual({ counted: 23_313_400, needed: 25_432_800, met: false });
    expect(earning(12, 25_000)).toEqual({ counted: 25_432_800, needed: 25_432_800, met: true });
  });

  test('income below the cap counts as it is, for 36 months before the application', () => {
    expect(earning(40, 6000)).toMatchObject({ counted: 36 * 600_000, met: false });
    expect(earning(40, 7065)).toMatchObject({ counted: 36 * 706_500, met: true });
  });

  test('two jobs in a month share one cap', () => {
    const incomes = [1, 2].map(() => ({ month: parseMonth('2022-05'), amount: 1_500_000 }));
    expect(answerOf(incomeRequirement(incomes, parseDay('2022-06-15'), law)).counted).toBe(1_987_600);
  });

  test.each(['2021-12-31', '2025-01-01'])('the requirement on %s was not found', (on) => {
    expect(refusal(() => earning(1, 1, on))).toBe('rules/undecided');
  });
});

describe('DP-03, DP-04, DP-07: what work earns', () => {
  const day = parseDay('2020-06-01');

  test('DP-03 1,923 hours are too few, 1,924 give a new period', () => {
    expect(answerOf(reEarning(hours(1923), 'fuldtid', day, law)).earned).toBe(false);
    expect(answerOf(reEarning(hours(1924), 'fuldtid', day, law)).earned).toBe(true);
  });

  test('DP-03 the part-time insured need a number that somebody must find', () => {
    expect(refusal(() => reEarning(hours(1924), 'deltid', day, law))).toBe('rules/undecided');
    const known = law.decidedBy([decided('dagpenge/genoptjening-timer-deltid', 125_800)]);
    expect(answerOf(reEarning(hours(1258), 'deltid', day, known)).earned).toBe(true);
  });

  test('DP-03 from the register: hours of three years, not those with a wage subsidy', () => {
    const ada = life('Ada')
      .works('2017-05', 500)
      .works('2017-06', 500)
      .works('2019-01', 1424)
      .works('2020-05', 500, { support: 'loentilskud' });
    expect(asked(reEarningOf, ada, '2020-06-01').answer).toEqual({
      hours: hours(1924),
      needed: hours(1924),
      earned: true,
    });
    expect(asked(reEarningOf, ada, '2020-07-01').answer).toMatchObject({ hours: hours(1424), earned: false });
    expect(asked(reEarningOf, ada, '2019-01-30').answer.hours).toBe(hours(1000));
  });

  test('DP-04 300 hours worked: 600 of extension; 1,200: no more than 1,924', () => {
    const account = (worked: number, support = 'ordinaer') =>
      answerOf(accountExtension([{ hours: hours(worked), support }], day, law));
    expect(account(300)).toBe(hours(600));
    expect(account(962)).toBe(hours(1924));
    expect(account(1200)).toBe(hours(1924));
  });

  test('DP-07 500 hours in a wage subsidy earn nothing', () => {
    const work = [
      { hours: hours(500), support: 'loentilskud' },
      { hours: hours(100), support: 'jobrotation' },
    ];
    expect(answerOf(accountExtension(work, day, law))).toBe(0);
  });
});

describe('DP-05: a month of part work', () => {
  test.each([
    ['DP-05 worked 145.5, 14.83 left: paid', 'fuldtid', 145.5, 14.83, 14.83],
    ['DP-05 worked 145.6, 14.73 left: not paid', 'fuldtid', 145.6, 14.73, 0],
    ['exactly 14.8 left', 'fuldtid', 145.53, 14.8, 14.8],
    ['part-time, 12 left', 'deltid', 118, 12, 12],
    ['part-time, 11.99 left', 'deltid', 118.01, 11.99, 0],
    ['more than the month', 'fuldtid', 170, 0, 0],
  ] as const)('%s', (_, insured, worked, left, paid) => {
    expect(answerOf(monthlySettlement(hours(worked), insured, parseDay('2018-05-01'), law))).toEqual({
      left: hours(left),
      paid: hours(paid),
    });
  });

  test('before July 2017 it is refused by name', () => {
    expect(refusal(() => monthlySettlement(0, 'fuldtid', parseDay('2017-06-30'), law))).toBe('rules/not-covered');
  });
});

test.each([
  ['DP-08 six months full-time', 'fuldtid', 961.98, 25, 6],
  ['an hour less', 'fuldtid', 960.98, 25, 5],
  ['part-time', 'deltid', 780, 26, 6],
] as const)('%s', (_, insured, worked, weeks, months) => {
  expect(answerOf(accumulatedUnemployment(hours(worked), insured, parseDay('2020-06-01'), law))).toEqual({
    weeks,
    months,
  });
});
