import { describe, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { parseMonth } from '../../core/month.ts';
import { cursorOf } from '../../register/columns/columns-of-timelines.ts';
import { type Life, life } from '../../register/life.ts';
import { type CourseFacts, NOTHING_MORE } from '../contact-course/contact-course.ts';
import { blockOf } from '../contact-course/talk-due.ts';
import { asked, law } from '../testing/node/asked.ts';
import { matchTalks } from './matched-talks.ts';
import { onTimeInMonth, talksOnTime } from './on-time.ts';

/** The second talk is due on 5 February 2019, with a tolerance to the 19th. */
const insured = life('Ada').on('a_dagpenge', '2018-12-06').talks('jobsamtale', { held: '2019-01-02' });
const jobReady = life('Bo').born('1970-01-01').on('kontanthjaelp', '2020-03-02', undefined, { readiness: 'jobparat' });
const inMonth = (of: Life, month: string, facts: Partial<CourseFacts> = {}) =>
  onTimeInMonth(cursorOf(of.timeline), parseMonth(month), law, { ...NOTHING_MORE, ...facts });

describe('TM-02: each talk', () => {
  test.each([
    ['TM-02-a held within the tolerance', '2019-02-12', 'til-tiden', 1],
    ['held on its last day', '2019-02-19', 'til-tiden', 1],
    ['TM-02-a held the day after', '2019-02-20', 'for-sent', 0],
  ])('%s', (_, held, state, part) => {
    const ada = insured.talks('jobsamtale', { held });
    const second = asked(talksOnTime, ada, '2019-02-28').answer[1];
    expect(second).toEqual({ dueOn: '2019-02-05', latestOn: '2019-02-19', heldOn: held, state });
    expect(inMonth(ada, '2019-02')).toEqual({ part, of: 1 });
  });

  test('TM-02-b exempt when it is due: not counted; else counted', () => {
    const exempt = [{ from: parseDay('2020-03-02'), to: parseDay('2020-04-01') }];
    expect(inMonth(jobReady, '2020-03', { exempt })).toEqual({ part: 0, of: 0 });
    expect(inMonth(jobReady, '2020-03')).toEqual({ part: 0, of: 1 });
  });

  test('the first talk has no tolerance', () => {
    const held = (on: string) => life('Cy').on('a_dagpenge', '2018-12-06').talks('jobsamtale', { held: on });
    expect(inMonth(held('2019-01-06'), '2019-01')).toEqual({ part: 1, of: 1 });
    expect(inMonth(held('2019-01-07'), '2019-01')).toEqual({ part: 0, of: 1 });
  });

  test('a talk held early counts for the next open one', () => {
    const early = jobReady
      .talks('jobsamtale', { held: '2020-03-03' })
      .talks('jobsamtale', { held: '2020-03-10' })
      .talks('jobsamtale', { held: '2020-03-20' })
      .talks('jobsamtale', { held: '2020-04-20' });
    expect(inMonth(early, '2020-09')).toEqual({ part: 3, of: 3 });
  });

  test('a talk called off, one not held, and the CV talk of the fund do not count', () => {
    const none = jobReady
      .talks('jobsamtale', { booked: '2020-03-05' })
      .talks('cv-samtale', { held: '2020-03-05' })
      .talks('jobsamtale', { held: '2020-03-06' }, { outcome: 'udeblevet' });
    expect(inMonth(none, '2020-03')).toEqual({ part: 0, of: 1 });
  });

  test('a spell that ends before the deadline asks for nothing; one that ends on it does', () => {
    const until = (lastDay: string) =>
      life('Di').born('1970-01-01').on('kontanthjaelp', '2020-03-02', lastDay, { readiness: 'jobparat' });
    expect(inMonth(until('2020-03-08'), '2020-03')).toEqual({ part: 0, of: 0 });
    expect(inMonth(until('2020-03-09'), '2020-03')).toEqual({ part: 0, of: 1 });
  });

  test('one missed talk does not make the next ones late', () => {
    const [second, third] = [parseDay('2019-02-05'), parseDay('2019-03-08')];
    const due = [second, third].flatMap((on) => blockOf(1, second - 60, on));
    expect(matchTalks(due, [third]).map(({ heldOn }) => heldOn)).toEqual([undefined, third]);
    expect(matchTalks(due, [third - 1]).map(({ heldOn }) => heldOn)).toEqual([third - 1, undefined]);
  });

  test('a talk to come, and one that is missing', () => {
    expect(asked(talksOnTime, jobReady, '2020-03-09').answer.map(({ state }) => state)).toEqual(
      Array(4).fill('kommer'),
    );
    expect(asked(talksOnTime, jobReady, '2020-03-10').answer[0]?.state).toBe('mangler');
  });

  test('facts that cannot be decided are handed on', () => {
    const unknown = life('Eva').born('1970-01-01').on('kontanthjaelp', '2020-03-02');
    expect(inMonth(unknown, '2020-03')).toHaveProperty('undecidable');
  });
});
