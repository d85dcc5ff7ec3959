/** The counting of benefit weeks, told as lives. Numbers follow the case list of the rules RF-01 to RF-05. */
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { printWeek, weekOfDay } from '../../core/week.ts';
import { cursorOf } from '../../register/columns/columns-of-timelines.ts';
import { type Life, life } from '../../register/life.ts';
import type { Decision } from '../law/decision.ts';
import { shippedLaw } from '../law/node/law-folder.ts';
import { Ladder } from './ladder.ts';
import { stepsInto } from './ladder-steps.ts';
import { LadderTerms } from './ladder-terms.ts';
import { WeekStretches } from './week-stretches.ts';

const law = shippedLaw();

function walked(of: Life, on: string, decisions: readonly Decision[] = []): Ladder {
  const person = cursorOf(of.timeline);
  const day = parseDay(on);
  const ladder = new Ladder(new LadderTerms(law.decidedBy(decisions), day, person.columns.dictionaries));
  ladder.walk(person, day + 1);
  return ladder;
}

/** The number of the week of a day: `81`, `1–81` where it cannot be known, `–` where the week is no benefit week. */
function number(of: Life, on: string, decisions: readonly Decision[] = []): string {
  const { runs } = walked(of, on, decisions);
  const week = weekOfDay(parseDay(on));
  const run = runs.at(week);
  if (run < 0) return '–';
  const passed = week - runs.from[run]!;
  const [low, high] = [runs.low[run]! + (runs.certain[run] ? passed : 0), runs.high[run]! + passed];
  return low === high && runs.certain[run] ? `${low}` : `${low}–${high}`;
}

function steps(of: Life, on: string): string[] {
  const out = new WeekStretches();
  stepsInto(walked(of, on), out);
  return Array.from({ length: out.count }, (_, at) => {
    return `${printWeek(out.from[at]!)}–${printWeek(out.to[at]! - 1)} ${out.kind[at]}`;
  });
}

/** On kontanthjælp from Monday of week 1, 2016, for so many weeks; the Monday after is `day(weeks)`. */
const monday = parseDay('2016-01-04');
const day = (weeks: number, days = 0) => {
  const text = new Date((monday + weeks * 7 + days) * 86_400_000).toISOString();
  return text.slice(0, 10);
};
const onBenefit = (from: number, weeks: number, benefit = 'kontanthjaelp', of: Life = life('Ada')) =>
  of.on(benefit, day(from), day(from + weeks, -1));

describe('RF-01 and RF-03: weeks are counted once', () => {
  test('RF-01-b sixty weeks: 4 on step 1, 22 on 2, 26 on 3, 8 on 4', () => {
    expect(steps(onBenefit(0, 60), day(60))).toEqual([
      '2016-W01–2016-W04 1',
      '2016-W05–2016-W26 2',
      '2016-W27–2016-W52 3',
      '2017-W01–2017-W08 4',
    ]);
  });

  test('RF-01-c two benefits without a break go on counting', () => {
    const ada = onBenefit(20, 10, 'sygedagpenge', onBenefit(0, 20));
    expect(number(ada, day(20))).toBe('21');
    expect(number(ada, day(29))).toBe('30');
  });

  test('RF-03-a benefit Monday and Tuesday, work the rest: one week', () => {
    const ada = onBenefit(0, 10).on('kontanthjaelp', day(10), day(10, 1)).works('2016-03', 100);
    expect(number(ada, day(10, 6))).toBe('11');
    expect(number(ada.on('kontanthjaelp', day(11)), day(11))).toBe('12');
  });

  test('RF-03-b two benefits in one week count once', () => {
    const ada = onBenefit(0, 10).on('sygedagpenge', day(10), day(10, 2)).on('a_dagpenge', day(10, 3), day(10, 6));
    expect(number(ada, day(10, 6))).toBe('11');
    expect(number(ada.on('a_dagpenge', day(11)), day(11))).toBe('12');
  });

  test('RF-03-c one hour of supplementary dagpenge makes the week count', () => {
    const ada = onBenefit(0, 3).on('a_dagpenge', day(3, 2), day(3, 2), { degree: 27 });
    expect(number(ada, day(3, 6))).toBe('4');
  });

  test('what begins after the day is not seen', () => {
    const ada = onBenefit(0, 10).on('sygedagpenge', day(10, 3));
    expect(number(ada, day(10, 2))).toBe('–');
    expect(number(ada, day(10, 3))).toBe('11');
  });

  test('weeks before 2016 count, but have no step', () => {
    const ada = life('Ada').on('kontanthjaelp', '2015-12-07', '2016-01-17');
    expect(steps(ada, '2016-01-17')).toEqual(['2016-W01–2016-W02 2']);
  });
});

describe('RF-04: 52 whole weeks of self-support within 3 years restart the count', () => {
  test('RF-04-a 51 whole weeks: week 81', () => {
    const ada = onBenefit(0, 80).on('kontanthjaelp', day(80 + 51));
    expect(number(ada, day(80 + 51))).toBe('81');
  });

  test('RF-04-b 52 whole weeks: week 1', () => {
    const ada = onBenefit(0, 80).on('kontanthjaelp', day(80 + 52));
    expect(number(ada, day(80 + 52))).toBe('1');
    expect(number(ada, day(80 + 53))).toBe('2');
  });

  test('RF-04-c 20 and 32 weeks with ten benefit weeks between', () => {
    const ada = onBenefit(100, 10, 'kontanthjaelp', onBenefit(0, 80));
    expect(number(ada.on('kontanthjaelp', day(142)), day(142))).toBe('1');
    expect(number(ada.on('kontanthjaelp', day(141)), day(141))).toBe('91');
  });

  test('RF-04-d ten of 52 weeks lie more than three years back', () => {
    // Weeks 2 to 53 are self-support; then a wage subsidy, until the new benefit week.
    const back = (week: number) =>
      onBenefit(0, 2).does('loentilskud', day(54), day(week, -1)).on('kontanthjaelp', day(week));
    expect(walked(back(168), day(168)).runs.least[1]).toBe(42);
    expect(number(back(168), day(168))).toBe('3');
    expect(number(back(158), day(158))).toBe('1');
    expect(number(back(159), day(159))).toBe('3');
  });

  test('RF-04-e broken weeks at both ends do not count', () => {
    const until = (last: string) =>
      life('Ada').on('kontanthjaelp', '2016-01-04', '2017-01-03').on('kontanthjaelp', last);
    expect(number(until('2018-01-10'), '2018-01-10')).toBe('1');
    expect(number(until('2018-01-03'), '2018-01-03')).toBe('54');
    expect(walked(until('2018-01-03'), '2018-01-03').runs.least[1]).toBe(51);
  });

  test('RF-04-f sixty weeks of wage subsidy stand still', () => {
    const ada = onBenefit(0, 10).does('loentilskud', day(10), day(70, -1)).on('kontanthjaelp', day(70));
    expect(number(ada, day(70))).toBe('11');
    const asBenefit = onBenefit(0, 10).on('loentilskud', day(10), day(70, -1)).on('kontanthjaelp', day(70));
    expect(number(asBenefit, day(40))).toBe('–');
    expect(number(asBenefit, day(70))).toBe('11');
    const asJob = onBenefit(0, 10).works('2016-08', 160, { support: 'loentilskud' }).on('kontanthjaelp', day(70));
    // 60 weeks between, less the six that touch August 2016.
    expect(walked(asJob, day(70)).runs.least[1]).toBe(55);
  });

  test('RF-04-g after a restart one week, 51 weeks of work, and back: week 2', () => {
    const ada = onBenefit(132, 1, 'kontanthjaelp', onBenefit(0, 80)).on('kontanthjaelp', day(133 + 51));
    expect(number(ada, day(132))).toBe('1');
    expect(number(ada, day(184))).toBe('2');
  });

  test('self-support before the first benefit week is nothing', () => {
    expect(number(life('Ada').works('2015-01', 160).on('kontanthjaelp', day(0)), day(0))).toBe('1');
  });
});

describe('RF-05: what is on the ladder', () => {
  const fleksjob = (grantedOn?: string) => onBenefit(0, 10).on('fleksjob', day(10), day(100, -1), { grantedOn });

  test('RF-05-a granted on 30 June 2014: not on the ladder, and no self-support either', () => {
    expect(number(fleksjob('2014-06-30'), day(50))).toBe('–');
    expect(number(fleksjob('2014-06-30').on('kontanthjaelp', day(100)), day(100))).toBe('11');
  });

  test('RF-05-b granted on 1 July 2014: on the ladder', () => {
    expect(number(fleksjob('2014-07-01'), day(50))).toBe('51');
  });

  test('RP-07-a granted 2014-05-01 outside, 2015-01-01 inside', () => {
    expect(number(fleksjob('2014-05-01'), day(50))).toBe('–');
    expect(number(fleksjob('2015-01-01'), day(50))).toBe('51');
  });

  test('without a grant date a spell from before the day is outside; a later one cannot be known', () => {
    const old = life('Ada').on('ledighedsydelse', '2014-06-30', '2016-06-30');
    expect(number(old, '2016-02-01')).toBe('–');
    expect(number(fleksjob(), day(50))).toBe('10–51');
    expect(steps(fleksjob().on('kontanthjaelp', day(100), day(101)), day(101))).toEqual([
      '2016-W01–2016-W04 1',
      '2016-W05–2016-W10 2',
      '2016-W11–2017-W50 0',
    ]);
  });

  test('a missing grant date is forgotten once 52 weeks of self-support restart the count for certain', () => {
    expect(number(fleksjob().on('kontanthjaelp', day(152)), day(152))).toBe('1');
    expect(number(fleksjob().on('kontanthjaelp', day(151)), day(151))).toBe('11–101');
  });

  test('a grant after the spell, or one that leaves the side of the cut-off in doubt, settles nothing', () => {
    const after = life('Ada').on('foertidspension', '2015-01-01', '2016-12-31', { grantedOn: '2017-01-01' });
    const across = life('Ada').on('foertidspension', '2014-06-01', '2016-12-31', { grantedOn: '2014-07-01' });
    const late = life('Ada').on('foertidspension', '2015-01-01', '2016-12-31', { grantedOn: '2016-12-31' });
    expect([after, across, late].map((each) => number(each, '2016-12-31'))).toEqual(['0–105', '0–136', '105']);
  });

  test('of two weeks that may not be on the ladder at all, either may be the first: only time after the later one is certain', () => {
    // 25 weeks between them and 27 after: 52 together, if the first one was on the ladder.
    const ada = life('Ada')
      .on('foertidspension', '2014-01-01', '2014-01-01', { grantedOn: '2014-01-02' })
      .on('fleksjob', '2014-07-01', '2014-07-01')
      .on('kontanthjaelp', '2015-01-12', '2015-06-30');
    expect(number(ada, '2015-01-12')).toBe('1–3');
  });

  test('a benefit before birth leaves nothing to know', () => {
    const ada = onBenefit(0, 10).born(day(5));
    expect(steps(ada, day(10))).toEqual(['2016-W01–2016-W10 0']);
  });
});

describe('RF-04 and RF-08: what nobody has decided', () => {
  const su = (value: boolean): Decision => ({
    law: 'refusion/blokerer-uafklaret',
    value: { su: value },
    who: 'Økonomiudvalget',
    when: parseDay('2026-01-15'),
    ground: 'BEK 14 af 08/01/2026',
  });
  const studying = (weeks: number) => onBenefit(0, 80).on('su', day(80), day(80 + weeks, -1));

  test('52 weeks on SU: a restart or not, until it is decided', () => {
    const ada = studying(52).on('kontanthjaelp', day(132));
    expect(number(ada, day(132))).toBe('1–81');
    expect(number(ada, day(132), [su(true)])).toBe('81');
    expect(number(ada, day(132), [su(false)])).toBe('1');
  });

  test('51 weeks on SU: no restart either way', () => {
    expect(number(studying(51).on('kontanthjaelp', day(131)), day(131))).toBe('81');
  });

  test('52 weeks of work after SU: a restart either way', () => {
    expect(number(studying(30).on('kontanthjaelp', day(162)), day(162))).toBe('1');
  });

  test('the step is known again when both numbers fall on it', () => {
    const ada = studying(52).on('kontanthjaelp', day(132));
    expect(number(ada, day(132 + 51))).toBe('52–132');
    expect(number(ada, day(132 + 52))).toBe('53–133');
    expect(steps(ada, day(132 + 53)).slice(-2)).toEqual(['2018-W29–2019-W28 0', '2019-W29–2019-W30 4']);
  });
});
