import { describe, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { parseMonth } from '../../core/month.ts';
import { cursorOf } from '../../register/columns/columns-of-timelines.ts';
import { type Life, life } from '../../register/life.ts';
import { answerOf } from '../answer.ts';
import { asked, decided, law, refusal, refusedFacts } from '../testing/node/asked.ts';
import { hourRule } from './hour-rule.ts';

/** Fourteen months of help in the 36 before July 2018, five of them in 2018. */
const helped = life('Ada').on('kontanthjaelp', '2017-04-01', '2018-07-31');
const spread = (of: Life, hours: number) =>
  of
    .works('2017-07', 100)
    .works('2017-12', 100)
    .works('2018-06', hours - 200);

const answer = (of: Life, on: string) => asked(hourRule, of, on).answer;

describe('KL-01: a year of help, and fewer than 225 hours', () => {
  const fourteen = life('Ada').on('kontanthjaelp', '2017-05-01', '2018-07-31');

  test('KL-01-a 14 months of help: 224 hours reduce it, 225 do not', () => {
    expect(answer(spread(fourteen, 224), '2018-07-01')).toMatchObject({
      inForce: true,
      reduced: true,
      hours: 22_400,
      needed: 22_500,
    });
    expect(answer(spread(fourteen, 225), '2018-07-01')).toMatchObject({ reduced: false, hours: 22_500 });
  });

  test('hours before the twelve months, and subsidised ones, do not count', () => {
    const before = fourteen.works('2017-06', 225);
    expect(answer(before, '2018-07-01').reduced).toBe(true);
    const subsidised = spread(fourteen, 224).works('2018-05', 100, { support: 'loentilskud' });
    expect(answer(subsidised, '2018-07-01').reduced).toBe(true);
  });

  test('KL-01-b eleven months of help do not trigger it', () => {
    const eleven = life('Bo').on('kontanthjaelp', '2017-08-01', '2018-07-31');
    expect(answer(eleven, '2018-07-01')).toMatchObject({ reduced: false, hours: 0 });
  });

  test('KL-01-c after a reduction only hours from it on count; with 225 the help is full again', () => {
    const cy = life('Cy')
      .on('kontanthjaelp', '2017-07-01', '2019-03-31')
      .works('2018-06', 100)
      .works('2018-07', 100)
      .works('2018-12', 125);
    const reducedInJuly = (on: string) =>
      answerOf(hourRule(cursorOf(cy.timeline), parseDay(on), law, parseMonth('2018-07')));
    expect(answer(cy, '2018-06-30').reduced).toBe(false);
    expect(answer(cy, '2018-07-01')).toMatchObject({ reduced: true, hours: 10_000 });
    expect(reducedInJuly('2018-08-01')).toMatchObject({ reduced: true, hours: 10_000 });
    expect(reducedInJuly('2018-12-31')).toMatchObject({ reduced: true, hours: 10_000 });
    expect(reducedInJuly('2019-01-01')).toMatchObject({ reduced: false, hours: 22_500 });
  });

  test('KL-01-d from 1 July 2025 the rule never applies, nor before 1 October 2016', () => {
    expect(answer(helped, '2025-07-15')).toMatchObject({ inForce: false, reduced: false });
    expect(answer(life('Di').on('kontanthjaelp', '2015-01-01'), '2016-09-30').inForce).toBe(false);
    expect(answer(life('Di').on('kontanthjaelp', '2015-01-01'), '2016-10-01').reduced).toBe(true);
  });

  test('help three years ago does not count', () => {
    const old = life('Eva').on('kontanthjaelp', '2013-01-01', '2014-12-31').on('kontanthjaelp', '2018-01-01');
    expect(answer(old, '2018-07-01').reduced).toBe(false);
  });

  test('twelve months of single days are no year in weeks: somebody must decide', () => {
    let flo = life('Flo');
    for (const month of ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']) {
      flo = flo.on('kontanthjaelp', `2017-${month}-10`, `2017-${month}-11`);
    }
    expect(refusal(() => answer(flo, '2018-02-01'))).toBe('rules/undecided');
    const by = (way: string) => asked(hourRule, flo, '2018-02-01', [decided('timeregel/et-aar', way)]).answer.reduced;
    expect([by('maaneder'), by('uger')]).toEqual([true, false]);
  });

  test('the ground is the act; what the register cannot know is said', () => {
    const { ground, because } = asked(hourRule, helped, '2018-07-01');
    expect(ground[0]).toMatchObject({ law: 'timeregel/timer', section: '§§ 13 f-13 h', confidence: 'V' });
    expect(because.at(-1)?.en).toContain('Exemptions');
  });

  test('help before birth cannot be decided', () => {
    expect(refusedFacts(hourRule, helped.born('2018-01-01'), '2018-07-01').undecidable).toHaveLength(2);
  });

  test.each([
    ['2019-12-31', 'lav', 50_800],
    ['2021-01-01', 'hoej', 106_700],
  ])('the reduction on %s, %s: %i øre', (on, level, amount) => {
    expect(law.cell('timeregel/nedsaettelse', level, parseDay(on))).toBe(amount);
  });
});
