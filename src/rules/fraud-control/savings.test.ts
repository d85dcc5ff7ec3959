import { describe, expect, test } from 'vitest';
import { parseDay, printDay } from '../../core/day.ts';
import { weekOfDay } from '../../core/week.ts';
import { cursorOf } from '../../register/columns/columns-of-timelines.ts';
import { life } from '../../register/life.ts';
import { answerOf } from '../answer.ts';
import { asked, decided, law, refusal } from '../testing/node/asked.ts';
import { CONTROL_STEPS, effectMeasurement } from './control-steps.ts';
import { logbook } from './logbook.ts';
import { claimShare, controlSavings, FORWARD_MONTHS, forwardSaving } from './savings.ts';

const kroner = (amount: number) => amount * 100;
const sixMonths = decided(FORWARD_MONTHS, { kontanthjaelp: 6 });

describe('FC-01: the logbook', () => {
  test.each([
    ['FC-01 ordered on a Thursday: by next Tuesday', '2018-06-07', '2018-06-12'],
    ['ordered on a Friday: by Wednesday', '2018-06-08', '2018-06-13'],
    ['ordered on a Sunday: by Wednesday', '2018-06-10', '2018-06-13'],
  ])('%s', (_, ordered, start) => {
    expect(printDay(answerOf(logbook(parseDay(ordered), law)).startBy)).toBe(start);
  });

  test('Easter is no weekday', () => {
    // Wednesday before Easter 2018: Maundy Thursday, Good Friday and Easter Monday lie between.
    expect(printDay(answerOf(logbook(parseDay('2018-03-28'), law)).startBy)).toBe('2018-04-05');
  });

  test('it lasts twelve months', () => {
    expect(printDay(answerOf(logbook(parseDay('2018-06-07'), law)).endsOn)).toBe('2019-06-12');
  });
});

describe('FC-02: control steps', () => {
  test.each([
    [3, '2016-01-01', true],
    [2, '2017-12-31', false],
    [1, '2018-01-01', true],
    [0, '2020-06-01', false],
  ])('step %i closed %s: measured %s', (step, closed, measured) => {
    const day = parseDay(closed);
    expect(answerOf(effectMeasurement(step, day, law))).toEqual({ year: Number(closed.slice(0, 4)), measured });
  });

  test('there are four, from prevention on', () => {
    expect(CONTROL_STEPS).toHaveLength(4);
    expect(refusal(() => effectMeasurement(3, parseDay('2015-12-31'), law))).toBe('rules/not-covered');
  });
});

describe('FC-03: savings', () => {
  test('FC-03-a 11,000 a month counted forward six months: 66,000', () => {
    const saving = (with_ = law) => forwardSaving(kroner(11_000), 'kontanthjaelp', parseDay('2018-05-01'), with_);
    expect(answerOf(saving(law.decidedBy([sixMonths])))).toBe(kroner(66_000));
    expect(refusal(saving)).toBe('rules/undecided');
    expect(refusal(() => forwardSaving(1, 'sygedagpenge', parseDay('2018-05-01'), law.decidedBy([sixMonths])))).toBe(
      'rules/undecided',
    );
  });

  test('FC-03-b eight weeks of 2,500 numbered 20 to 27: the municipality bears 12,250 of 20,000', () => {
    // Week 20 of the count is week 20 of 2016.
    const ada = cursorOf(life('Ada').on('kontanthjaelp', '2016-01-04', '2016-12-31').timeline);
    const first = weekOfDay(parseDay('2016-05-16'));
    const weeks = { from: first, to: first + 8, asOf: parseDay('2016-12-31') };
    expect(answerOf(claimShare(ada, 'kontanthjaelp', kroner(2500), weeks, law))).toEqual({
      gross: kroner(20_000),
      state: kroner(7750),
      municipality: kroner(12_250),
      weeks: 8,
    });
  });

  test('from the register: cases closed by the day', () => {
    const bo = life('Bo')
      .isChecked({
        benefit: 'kontanthjaelp',
        step: 3,
        opened: '2018-01-10',
        closed: '2018-05-01',
        result: 'stoppet',
        monthlySavingOere: kroner(11_000),
        claimOere: kroner(20_000),
      })
      .isChecked({
        benefit: 'kontanthjaelp',
        step: 3,
        opened: '2018-06-01',
        closed: '2018-08-01',
        monthlySavingOere: kroner(1000),
      })
      .isChecked({ benefit: 'sygedagpenge', step: 2, opened: '2018-02-01', closed: '2018-04-01' })
      .isChecked({ benefit: 'kontanthjaelp', step: 3, opened: '2018-02-01' });
    expect(asked(controlSavings, bo, '2018-07-31', [sixMonths]).answer).toEqual([
      {
        case: 'Bo-k1',
        benefit: 'kontanthjaelp',
        closedOn: '2018-05-01',
        forward: kroner(66_000),
        claim: kroner(20_000),
      },
      { case: 'Bo-k3', benefit: 'sygedagpenge', closedOn: '2018-04-01', forward: null, claim: null },
    ]);
    expect(refusal(() => asked(controlSavings, bo, '2018-07-31'))).toBe('rules/undecided');
    expect(asked(controlSavings, bo, '2018-04-30').answer).toHaveLength(1);
  });
});
