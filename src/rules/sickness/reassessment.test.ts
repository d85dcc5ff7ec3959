import { describe, expect, test } from 'vitest';
import { printDay } from '../../core/day.ts';
import { life } from '../../register/life.ts';
import { asked, refusal, refusedFacts } from '../testing/node/asked.ts';
import { reassessment } from './reassessment.ts';

const ada = life('Ada').on('sygedagpenge', '2018-01-01');

describe('SD-01: more than 22 weeks in 9 calendar months', () => {
  test('SD-01-a paid from 1 January: the 154th day is inside, the 155th stops payment at the end of June', () => {
    expect(asked(reassessment, ada, '2018-06-03').answer).toEqual({ paidDays: 154, limitDays: 154, stopsOn: null });
    expect(asked(reassessment, ada, '2018-06-04').answer).toEqual({
      paidDays: 155,
      limitDays: 154,
      stopsOn: '2018-06-30',
    });
    expect(asked(reassessment, ada, '2018-08-15').answer.stopsOn).toBe('2018-06-30');
  });

  test('SD-01-a the stop is foretold from the first day', () => {
    const { next } = asked(reassessment, ada, '2018-01-01');
    expect(next && printDay(next.on)).toBe('2018-06-30');
    expect(asked(reassessment, ada, '2018-06-04')).not.toHaveProperty('next');
  });

  test('SD-01-b exactly 154 days, then well', () => {
    const well = life('Bo').on('sygedagpenge', '2018-01-01', '2018-06-03');
    expect(asked(reassessment, well, '2018-06-30').answer).toMatchObject({ paidDays: 154, stopsOn: null });
    expect(asked(reassessment, well, '2018-06-30')).not.toHaveProperty('next');
  });

  test('SD-01-c 12 weeks from October and 11 weeks from April', () => {
    const cy = life('Cy').on('sygedagpenge', '2017-10-09', '2017-12-31').on('sygedagpenge', '2018-04-09', '2018-06-24');
    expect(asked(reassessment, cy, '2018-06-30').answer).toEqual({
      paidDays: 23 * 7,
      limitDays: 154,
      stopsOn: '2018-06-30',
    });
  });

  test('weeks before the nine months do not count', () => {
    const di = life('Di').on('sygedagpenge', '2017-09-01', '2017-11-30').on('sygedagpenge', '2018-04-09', '2018-06-30');
    expect(asked(reassessment, di, '2018-05-31').answer.paidDays).toBe(91 + 53);
    expect(asked(reassessment, di, '2018-06-30').answer).toMatchObject({ paidDays: 61 + 83, stopsOn: null });
  });

  test('SD-01-d of an employee the municipality counts from 31 January', () => {
    const eva = life('Eva').on('sygedagpenge', '2018-01-31');
    expect(asked(reassessment, eva, '2018-01-31').answer.paidDays).toBe(1);
    const { next } = asked(reassessment, eva, '2018-01-31');
    expect(next && printDay(next.on)).toBe('2018-07-31');
  });

  test('overlapping and reduced spells count a day once, in full', () => {
    const flo = life('Flo')
      .on('sygedagpenge', '2018-01-01', '2018-03-31', { degree: 500 })
      .on('sygedagpenge', '2018-02-01', '2018-02-28');
    expect(asked(reassessment, flo, '2018-03-31').answer.paidDays).toBe(90);
  });

  test('a pensioner has 26 weeks in 12 months', () => {
    const gro = ada.on('folkepension', '2017-01-01');
    expect(asked(reassessment, gro, '2018-07-01').answer).toEqual({ paidDays: 182, limitDays: 182, stopsOn: null });
    expect(asked(reassessment, gro, '2018-07-02').answer.stopsOn).toBe('2018-07-31');
  });

  test('until 30 June 2014 it was 52 weeks in 18 months', () => {
    const old = life('Hal').on('sygedagpenge', '2013-06-30');
    expect(asked(reassessment, old, '2014-06-28').answer).toMatchObject({
      paidDays: 364,
      limitDays: 364,
      stopsOn: null,
    });
    expect(asked(reassessment, old, '2014-06-30').answer.stopsOn).toBe('2014-06-30');
    expect(asked(reassessment, old, '2014-07-01').answer.limitDays).toBe(154);
    expect(refusal(() => asked(reassessment, old, '2013-12-31'))).toBe('rules/not-covered');
  });

  test('nobody sick has anything to reassess', () => {
    expect(asked(reassessment, life('Ida'), '2018-06-30').answer).toEqual({
      paidDays: 0,
      limitDays: 154,
      stopsOn: null,
    });
  });

  test('sick before birth cannot be decided', () => {
    expect(refusedFacts(reassessment, ada.born('2018-02-01'), '2018-06-30').undecidable).toHaveLength(2);
  });
});
