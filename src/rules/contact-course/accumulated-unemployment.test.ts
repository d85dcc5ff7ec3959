import { describe, expect, test } from 'vitest';
import { parseDay, printDay } from '../../core/day.ts';
import { cursorOf } from '../../register/columns/columns-of-timelines.ts';
import { life } from '../../register/life.ts';
import { answerOf } from '../answer.ts';
import { asked, law } from '../testing/node/asked.ts';
import { counted, hoursBefore, reachedOn } from './accumulated-unemployment.ts';
import { unemploymentSoFar } from './unemployment-so-far.ts';

const [monday, open] = [parseDay('2018-01-01'), Number.POSITIVE_INFINITY];

describe('KF-02: accumulated unemployment', () => {
  test('KF-02-a 17 hours of benefit a week: a month after 160.33 / 17 = 9.43 weeks', () => {
    const part = [{ from: monday, to: open, hoursPerWeek: 1700 }];
    expect(reachedOn(part, 16033)).toBe(monday + Math.ceil((16033 / 1700) * 7));
    expect(hoursBefore(part, monday + 66)).toBe(16028);
    expect(hoursBefore(part, monday + 67)).toBe(16271);
  });

  test('KF-02-b hours in May 2020 count nothing; nor in June 2021', () => {
    const hours = (from: string, to: string) =>
      hoursBefore(counted([{ from: parseDay(from), to: parseDay(to), hoursPerWeek: 3700 }], law), parseDay(to));
    expect(hours('2020-05-01', '2020-06-01')).toBe(0);
    expect(hours('2020-02-24', '2020-03-09')).toBe(3171);
    expect(hours('2020-08-24', '2020-09-07')).toBe(3171);
    expect(hours('2021-06-28', '2021-07-05')).toBe(2114);
    expect(hours('2020-12-28', '2021-01-04')).toBe(2114);
  });

  test('a full week is 37 hours, insured for part of the time 30', () => {
    const person = cursorOf(life('Ada').on('a_dagpenge', '2018-01-01').timeline);
    const hours = (insured: 'fuldtid' | 'deltid') =>
      answerOf(unemploymentSoFar(person, monday + 7, law, insured)).hours;
    expect([hours('fuldtid'), hours('deltid')]).toEqual([3700, 3000]);
  });

  test('wage subsidy counts, and two at once count once', () => {
    const bo = life('Bo').on('a_dagpenge', '2018-01-01', '2018-01-14').on('loentilskud', '2018-01-08', '2018-01-21');
    expect(asked(unemploymentSoFar, bo, '2018-02-01').answer).toMatchObject({ hours: 3 * 3700, weeks: 3, months: 0 });
  });

  test('a new placement, and five years without, begin again; a day less does not', () => {
    const again = life('Cy')
      .on('a_dagpenge', '2018-01-01', '2018-01-31')
      .on('a_dagpenge', '2019-01-01', undefined, { grantedOn: '2019-01-01' });
    expect(asked(unemploymentSoFar, again, '2019-01-08').answer).toMatchObject({ placedOn: '2019-01-01', hours: 3700 });
    const unemployedFrom = (from: string) =>
      life('Di').on('a_dagpenge', '2016-01-04', '2016-01-31').on('a_dagpenge', from);
    expect(asked(unemploymentSoFar, unemployedFrom('2021-02-01'), '2022-01-01').answer.placedOn).toBe('2021-02-01');
    expect(asked(unemploymentSoFar, unemployedFrom('2021-01-31'), '2022-01-01').answer.placedOn).toBe('2016-01-04');
  });

  test('stretches that end first never reach it', () => {
    expect(reachedOn([{ from: monday, to: monday + 7, hoursPerWeek: 3700 }], 3701)).toBeUndefined();
    const week = reachedOn([{ from: monday, to: monday + 7, hoursPerWeek: 3700 }], 3700);
    expect(week && printDay(week)).toBe('2018-01-08');
  });

  test('never unemployed', () => {
    expect(asked(unemploymentSoFar, life('Eva'), '2018-01-08').answer).toMatchObject({ placedOn: null, hours: 0 });
  });
});
