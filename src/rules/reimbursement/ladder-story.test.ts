import { describe, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { cursorOf } from '../../register/columns/columns-of-timelines.ts';
import { type Life, life } from '../../register/life.ts';
import { asked, decided, law, refusedFacts } from '../testing/node/asked.ts';
import { weekFinancing } from './week-financing.ts';
import { weekCount } from './week-number.ts';

const told = (of: Life, on: string) => asked(weekCount, of, on).because.map(({ en }) => en);

describe('the count is told as it went', () => {
  const ada = life('Ada').on('kontanthjaelp', '2016-01-04', '2016-03-06');

  test('a run, self-support that is not enough, and a single week', () => {
    expect(told(ada.on('kontanthjaelp', '2016-05-02', '2016-05-04'), '2016-05-04')).toEqual([
      'From week 1, 2016 through week 9, 2016: benefit week no. 1–9.',
      '8 whole weeks of self-support in the latest 3 years; 52 are needed: the count goes on.',
      'In week 18, 2016: benefit week no. 10.',
    ]);
  });

  test('a restart', () => {
    expect(told(ada.on('kontanthjaelp', '2017-03-06'), '2017-03-06')).toEqual([
      'From week 1, 2016 through week 9, 2016: benefit week no. 1–9.',
      '52 whole weeks of self-support in the latest 3 years; 52 are needed: the count starts over.',
      'In week 10, 2017: benefit week no. 1.',
    ]);
  });

  test('runs that touch have nothing between them', () => {
    const bo = life('Bo').on('fleksjob', '2016-01-04', '2016-01-31').on('kontanthjaelp', '2016-02-01', '2017-12-31');
    expect(asked(weekFinancing, bo, '2017-12-31').because.map(({ en }) => en)).toEqual([
      'From week 1, 2016 through week 4, 2016: 4 weeks that may count (no. 1–4, or not at all).',
      'From week 5, 2016 through week 52, 2017: benefit week no. 1–100 or 5–104.',
      'Cash benefit, week no. 100 or 104: the state pays 20%, the municipality 80%.',
    ]);
  });

  test('what is not decided is told as it stands', () => {
    const cy = life('Cy')
      .on('kontanthjaelp', '2016-01-04', '2016-12-31')
      .on('su', '2017-01-02', '2018-01-07')
      .on('kontanthjaelp', '2018-01-08', '2019-12-31');
    const { because } = asked(weekFinancing, cy, '2019-12-31');
    expect(because[1]?.en).toBe(
      '0–53 whole weeks of self-support in the latest 3 years; 52 are needed: that depends on what is not decided.',
    );
    expect(because[2]?.da).toBe('Fra uge 2, 2018 til og med uge 1, 2020: ydelsesuge nr. 1–104 eller 53–156.');
  });

  test('nobody without benefit has anything to tell', () => {
    expect(told(life('Di'), '2018-01-01')).toEqual(['No weeks with a benefit on the ladder.']);
    expect(asked(weekCount, life('Di'), '2018-01-01').answer).toEqual({
      week: '2018-W01',
      benefitWeek: false,
      number: null,
      soFar: 0,
    });
  });
});

describe('the open decision that is missing is named by what occurs in the timeline', () => {
  const between = (change: (of: Life) => Life) =>
    change(life('Eva').on('kontanthjaelp', '2016-01-04', '2016-07-03')).on('kontanthjaelp', '2018-07-02');
  const missing = (of: Life) => () => weekCount(cursorOf(of.timeline), parseDay('2018-07-02'), law);

  test.each([
    ['a benefit', (of: Life) => of.on('efterloen', '2016-07-04', '2018-07-01'), /› efterloen”/],
    ['an activity', (of: Life) => of.does('igu', '2016-07-04', '2018-07-01'), /› igu”/],
    ['work with a support', withWork, /› voksenlaerling”/],
  ] as const)('%s', (_, change, expected) => {
    expect(missing(between(change))).toThrow(expected);
  });

  function withWork(of: Life): Life {
    let worked = of;
    for (let month = 7; month <= 30; month++) {
      const name = `${2016 + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`;
      worked = worked.works(name, 100, { support: 'voksenlaerling' });
    }
    return worked;
  }

  test('decided, each of them has an answer', () => {
    const igu = between((of) => of.does('igu', '2016-07-04', '2018-07-01'));
    const number = (value: boolean) =>
      asked(weekCount, igu, '2018-07-02', [decided('refusion/blokerer-uafklaret', { igu: value })]).answer.number;
    expect([number(true), number(false)]).toEqual([27, 1]);
  });

  test('what comes after the day is neither counted nor named', () => {
    const later = life('Flo')
      .on('kontanthjaelp', '2016-01-04', '2016-07-03')
      .does('loentilskud', '2016-08-01')
      .works('2016-08', 100, { support: 'loentilskud' });
    expect(asked(weekCount, later, '2016-07-31').because).toHaveLength(1);
    expect(asked(weekCount, later, '2016-07-31').answer.soFar).toBe(26);
  });
});

test('a missing grant is named before anything else, with every spell that lacks it', () => {
  const gro = life('Gro')
    .on('fleksjob', '2016-01-04', '2016-03-06')
    .on('ledighedsydelse', '2016-03-07', '2016-06-05')
    .on('su', '2016-07-01');
  const { undecidable, text } = refusedFacts(weekCount, gro, '2016-08-01');
  expect(undecidable.map(({ row }) => row)).toEqual([0, 1]);
  expect(text.da).toContain('Bevillingsdagen mangler');
});
