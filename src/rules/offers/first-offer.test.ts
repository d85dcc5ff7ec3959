import { describe, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { cursorOf } from '../../register/columns/columns-of-timelines.ts';
import { type Life, life } from '../../register/life.ts';
import { answerOf } from '../answer.ts';
import { asked, decided, law, refusal } from '../testing/node/asked.ts';
import { dutyToWork, firstOffer, subsidyInTime } from './first-offer.ts';

const due = (of: Life, on: string) => asked(firstOffer, of, on).answer.dueOn;
const insured = (born: string, from: string) => life('Ada').born(born).on('a_dagpenge', from);
const help = (readiness: 'jobparat' | 'aktivitetsparat', from: string) =>
  life('Bo').born('1970-01-01').on('kontanthjaelp', from, undefined, { readiness });

describe('RP-01: when the first offer is due', () => {
  test.each([
    ['RP-01-a aged 45', '1971-01-01', '2016-07-04'],
    ['RP-01-b aged 51', '1965-01-01', '2016-04-04'],
    ['50 on the first day', '1966-01-04', '2016-04-04'],
    ['50 a day later', '1966-01-05', '2016-07-04'],
    ['29', '1986-01-05', '2016-04-04'],
    ['30 on the first day', '1986-01-04', '2016-07-04'],
  ])('insured from 4 January 2016, %s', (_, born, expected) => {
    expect(due(insured(born, '2016-01-04'), '2016-01-04')).toBe(expected);
  });

  test('RP-01-c from 2020 six months at any age', () => {
    for (const born of ['1995-01-01', '1971-01-01', '1960-01-01']) {
      expect(due(insured(born, '2022-01-03'), '2022-01-03')).toBe('2022-07-04');
    }
  });

  test.each([
    ['RP-01-c offered on day 179, begun on day 200', 179, 200, true],
    ['begun three weeks after the deadline', 179, 202, true],
    ['begun a day later', 179, 203, false],
    ['offered after the deadline', 182, 190, false],
  ])('wage subsidy: %s', (_, offered, starts, inTime) => {
    const from = parseDay('2022-01-03');
    const dueOn = from + 181;
    const subsidy = { offeredOn: from + offered, startsOn: from + starts };
    expect(answerOf(subsidyInTime(subsidy, dueOn, law))).toBe(inTime);
  });

  test('RP-01-d exempt at month 6 until month 7: an offer by month 8', () => {
    const person = cursorOf(help('jobparat', '2022-01-10').timeline);
    const until = (lastDay: string) => [{ from: parseDay('2022-07-01'), to: parseDay(lastDay) + 1 }];
    const ask = (lastDay: string) => answerOf(firstOffer(person, parseDay('2022-07-01'), law, until(lastDay))).dueOn;
    expect(ask('2022-08-09')).toBe('2022-09-10');
    expect(ask('2022-07-09')).toBe('2022-07-10');
  });

  test('on assistance: three and six months until 2019, then six; the law of the deadline decides', () => {
    expect(due(help('jobparat', '2018-01-10'), '2018-02-01')).toBe('2018-04-10');
    expect(due(help('aktivitetsparat', '2018-01-10'), '2018-02-01')).toBe('2018-07-10');
    expect(due(help('jobparat', '2022-01-10'), '2022-02-01')).toBe('2022-07-10');
    expect(due(help('jobparat', '2019-09-30'), '2019-12-31')).toBe('2019-12-30');
    expect(due(help('jobparat', '2019-10-01'), '2019-12-31')).toBe('2020-04-01');
  });

  test('the young until June 2026: open until decided; from July six months', () => {
    const young = (from: string) =>
      life('Cy')
        .born('2003-01-01')
        .is({ education: 'grundskole' })
        .on('kontanthjaelp', from, undefined, { readiness: 'uddannelsesparat' });
    expect(refusal(() => due(young('2025-08-01'), '2025-09-01'))).toBe('rules/undecided');
    const decision = decided('tilbud/foerste-loebende', { 'ung-uddannelsesparat': 1 });
    expect(asked(firstOffer, young('2025-08-01'), '2025-09-01', [decision]).answer.dueOn).toBe('2025-09-01');
    expect(due(young('2026-07-01'), '2026-07-01')).toBe('2027-01-01');
  });
});

describe('RP-01: whether it began', () => {
  const state = (of: Life, on: string) => asked(firstOffer, of, on).answer.state;
  const bo = help('jobparat', '2022-01-10');

  test.each([
    ['on the last day', '2022-07-10', 'til-tiden'],
    ['a day late', '2022-07-11', 'for-sent'],
  ])('%s', (_, from, expected) => {
    expect(state(bo.does('virksomhedspraktik', from, '2022-08-07'), '2022-12-01')).toBe(expected);
  });

  test('thirteen days are too short, fourteen are enough', () => {
    expect(state(bo.does('virksomhedspraktik', '2022-03-01', '2022-03-13'), '2022-12-01')).toBe('mangler');
    expect(state(bo.does('virksomhedspraktik', '2022-03-01', '2022-03-14'), '2022-12-01')).toBe('til-tiden');
  });

  test('guidance does not suffice before July 2026, and does after', () => {
    expect(state(bo.does('vejledning-opkvalificering', '2022-03-01', '2022-04-30'), '2022-12-01')).toBe('mangler');
    const later = help('jobparat', '2026-03-02').does('vejledning-opkvalificering', '2026-04-01', '2026-05-31');
    expect(state(later, '2026-09-01')).toBe('til-tiden');
  });

  test('the deadline is to come through its day', () => {
    expect(state(bo, '2022-07-10')).toBe('kommer');
    expect(state(bo, '2022-07-11')).toBe('mangler');
  });

  test('without a benefit there is no duty', () => {
    expect(state(life('Di'), '2022-07-11')).toBe('ingen-pligt');
  });
});

test('RP-01 duty to work: on SHO in March 2025 up to 37 hours a week; before 2025 none', () => {
  const hours = (benefit: string, on: string) => answerOf(dutyToWork(benefit, parseDay(on), law));
  expect(hours('sho', '2025-03-01')).toBe(3700);
  expect(hours('sho', '2024-12-31')).toBe(0);
  expect(hours('a_dagpenge', '2025-03-01')).toBe(0);
  expect(hours('kontanthjaelp-mindstesats', '2025-07-01')).toBe(3700);
});
