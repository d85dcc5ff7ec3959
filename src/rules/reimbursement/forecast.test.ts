import { describe, expect, test } from 'vitest';
import { printDay } from '../../core/day.ts';
import { life } from '../../register/life.ts';
import { asked, refusedFacts } from '../testing/node/asked.ts';
import { ladderForecast } from './forecast.ts';
import { selfSupportCount } from './self-support.ts';

const ada = life('Ada').on('kontanthjaelp', '2016-01-04');

describe('RF-09: the next step, if the benefit goes on', () => {
  test.each([
    ['2016-01-04', 1, 2, '2016-W05', '2016-02-01'],
    ['2016-01-31', 1, 2, '2016-W05', '2016-02-01'],
    ['2016-02-01', 2, 3, '2016-W27', '2016-07-04'],
    ['2016-12-31', 3, 4, '2017-W01', '2017-01-02'],
  ])('%s: on step %i, step %i from %s', (on, step, nextStep, week, monday) => {
    const { answer, next } = asked(ladderForecast, ada, on);
    expect(answer).toMatchObject({ step, nextStep: { step: nextStep, week } });
    expect(next && printDay(next.on)).toBe(monday);
  });

  test('the last step has none', () => {
    const answer = asked(ladderForecast, ada, '2017-01-02');
    expect(answer.answer).toMatchObject({ number: 53, step: 4, municipality: 800, nextStep: null });
    expect(answer).not.toHaveProperty('next');
  });

  test('an end that lies after the day is not seen', () => {
    const ending = life('Ada').on('kontanthjaelp', '2016-01-04', '2016-01-17');
    expect(asked(ladderForecast, ending, '2016-01-15').next).toEqual(asked(ladderForecast, ada, '2016-01-15').next);
  });

  test('off benefit: when self-support would restart the count', () => {
    const { answer, next } = asked(
      ladderForecast,
      life('Bo').on('kontanthjaelp', '2016-01-04', '2016-02-07'),
      '2016-03-01',
    );
    expect(answer).toMatchObject({ number: null, nextStep: null });
    // 52 weeks from week 6 of 2016 end with week 5 of 2017.
    expect(next && printDay(next.on)).toBe('2017-02-06');
  });

  test('nobody who never had a benefit has anything to restart', () => {
    expect(asked(ladderForecast, life('Cy'), '2016-03-01')).not.toHaveProperty('next');
  });

  test('an unknown grant leaves it undecided', () => {
    expect(
      refusedFacts(ladderForecast, life('Di').on('fleksjob', '2016-01-04'), '2016-03-01').undecidable,
    ).toHaveLength(1);
  });
});

describe('RF-04: how far self-support has come', () => {
  const bo = life('Bo').on('kontanthjaelp', '2016-01-04', '2017-07-16');

  test.each([
    ['2017-07-17', 0, false],
    ['2018-07-15', 51, false],
    ['2018-07-16', 52, true],
  ])('%s: %i whole weeks', (on, weeks, restarts) => {
    expect(asked(selfSupportCount, bo, on).answer).toMatchObject({ weeks, needed: 52, restarts });
  });

  test('the day it would be enough is said beforehand', () => {
    const { next } = asked(selfSupportCount, bo, '2018-01-01');
    expect(next && printDay(next.on)).toBe('2018-07-16');
  });

  test('on benefit the weeks already earned count, while they lie within three years', () => {
    const back = bo.on('kontanthjaelp', '2017-12-04');
    expect(asked(selfSupportCount, back, '2018-01-10').answer).toMatchObject({ weeks: 20, restarts: false });
    expect(asked(selfSupportCount, back, '2020-07-20').answer).toMatchObject({ weeks: 19 });
  });

  test('its ground is the act', () => {
    const { ground } = asked(selfSupportCount, bo, '2018-01-01');
    expect(ground.map(({ section }) => section)).toContain('§ 6, stk. 1');
  });
});
