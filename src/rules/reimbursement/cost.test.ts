import { describe, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { parseMonth } from '../../core/month.ts';
import { weekOfDay } from '../../core/week.ts';
import { cursorOf } from '../../register/columns/columns-of-timelines.ts';
import { type Life, life } from '../../register/life.ts';
import { answerOf, isAnswered } from '../answer.ts';
import { decided, law, refusal } from '../testing/node/asked.ts';
import { costOfMonth, costOfWeeks } from './cost.ts';

const kroner = (amount: number) => amount * 100;

function ofWeeks(of: Life, benefit: string, weekly: number, from: string, to: string) {
  const weeks = { from: weekOfDay(parseDay(from)), to: weekOfDay(parseDay(to)) + 1, asOf: parseDay(to) };
  return answerOf(costOfWeeks(cursorOf(of.timeline), benefit, kroner(weekly), weeks, law));
}

test('RF-01-b sixty weeks of kontanthjælp at 2,500: the municipality bears 96,500 of 150,000', () => {
  const ada = life('Ada').on('kontanthjaelp', '2016-01-04', '2017-02-26');
  expect(ofWeeks(ada, 'kontanthjaelp', 2500, '2016-01-04', '2017-02-26')).toEqual({
    gross: kroner(150_000),
    state: kroner(53_500),
    municipality: kroner(96_500),
    weeks: 60,
  });
});

test('RF-01-c ten weeks of sickness after twenty: 6 at 40 %, 4 at 30 %', () => {
  const ada = life('Ada')
    .on('kontanthjaelp', '2016-01-04', '2016-05-22')
    .on('sygedagpenge', '2016-05-23', '2016-07-31');
  expect(ofWeeks(ada, 'sygedagpenge', 1000, '2016-01-04', '2016-07-31')).toEqual({
    gross: kroner(10_000),
    state: kroner(6 * 400 + 4 * 300),
    municipality: kroner(6 * 600 + 4 * 700),
    weeks: 10,
  });
});

test('RF-02-a thirty weeks of dagpenge at 4,245: the municipality co-finances 71,316', () => {
  const bo = life('Bo').on('a_dagpenge', '2016-01-04', '2016-07-31');
  expect(ofWeeks(bo, 'a_dagpenge', 4245, '2016-01-04', '2016-07-31').municipality).toBe(kroner(71_316));
});

test('RF-09 one week less at 2,500 saves 2,000 on step 4 and 500 on step 1', () => {
  const ada = life('Ada').on('kontanthjaelp', '2016-01-04');
  expect(ofWeeks(ada, 'kontanthjaelp', 2500, '2017-01-02', '2017-01-02').municipality).toBe(kroner(2000));
  expect(ofWeeks(ada, 'kontanthjaelp', 2500, '2016-01-04', '2016-01-04').municipality).toBe(kroner(500));
});

test('weeks on another benefit, or none, cost nothing', () => {
  const ada = life('Ada').on('kontanthjaelp', '2016-01-04', '2016-01-10');
  expect(ofWeeks(ada, 'sygedagpenge', 2500, '2016-01-04', '2016-02-28')).toEqual({
    gross: 0,
    state: 0,
    municipality: 0,
    weeks: 0,
  });
});

test('a missing grant date leaves the cost undecided', () => {
  const cy = cursorOf(life('Cy').on('fleksjob', '2016-01-04').timeline);
  const weeks = {
    from: weekOfDay(parseDay('2016-01-04')),
    to: weekOfDay(parseDay('2016-02-01')),
    asOf: parseDay('2016-02-01'),
  };
  expect(isAnswered(costOfWeeks(cy, 'fleksjob', kroner(1000), weeks, law))).toBe(false);
});

describe('RF-03: a month has weeks only as the municipality has decided', () => {
  // January 2016: weeks 1 to 3 at 80 %, and Friday to Sunday of the week before, which the ladder has no rate for.
  const ada = life('Ada').on('kontanthjaelp', '2016-01-04');
  const month = (way: string | undefined, of: string) => {
    const decisions = way === undefined ? [] : [decided('refusion/maaned-til-uger', way)];
    return answerOf(
      costOfMonth(cursorOf(ada.timeline), 'kontanthjaelp', kroner(10_000), parseMonth(of), law.decidedBy(decisions)),
    );
  };

  test('undecided: refused by name', () => {
    expect(refusal(() => month(undefined, '2016-02'))).toBe('rules/undecided');
  });

  test('by days: February 2016 has 29 days on step 2', () => {
    expect(month('dage', '2016-02')).toEqual({
      gross: kroner(10_000),
      state: kroner(4000),
      municipality: kroner(6000),
      weeks: 5,
    });
  });

  test('by days: of 31 in July 2016, 3 are in week 26 and 28 after it', () => {
    const { state } = month('dage', '2016-07');
    expect(state).toBe(Math.round((kroner(10_000) * (3 * 0.4 + 28 * 0.3)) / 31));
  });

  test('by whole weeks: the four Thursdays of July 2016 are in weeks 27 to 30', () => {
    expect(month('hele-uger', '2016-07')).toEqual({
      gross: kroner(10_000),
      state: kroner(3000),
      municipality: kroner(7000),
      weeks: 4,
    });
  });
});
