import { describe, expect, test } from 'vitest';
import { parseDay, printDay } from '../../core/day.ts';
import { answerOf, isAnswered } from '../answer.ts';
import { law, refusal } from '../testing/node/asked.ts';
import { type SicknessCase, sicknessFollowUp } from './sickness-follow-up.ts';

const sick = (first: string, more: Partial<SicknessCase> = {}): SicknessCase => ({
  firstAbsence: parseDay(first),
  held: [],
  employed: true,
  ...more,
});
const followUp = (of: SicknessCase, on: string) => answerOf(sicknessFollowUp(of, parseDay(on), law));
const dues = (of: SicknessCase, on: string) => followUp(of, on).talks.map(({ dueOn }) => printDay(dueOn));

describe('KF-04: sickness follow-up', () => {
  test('KF-04-a absent from 10 January 2018: by 6 March, with a warning on Sunday 4 March', () => {
    const { talks, warnOn, employerTalkBy } = followUp(sick('2018-01-10'), '2018-01-10');
    expect(talks.map(({ dueOn }) => printDay(dueOn))).toEqual(['2018-03-06']);
    expect([warnOn, employerTalkBy].map((on) => printDay(on!))).toEqual(['2018-03-04', '2018-02-07']);
  });

  test('KF-04-b held on 1 March 2018: the next by 29 March', () => {
    expect(dues(sick('2018-01-10', { held: [parseDay('2018-03-01')] }), '2018-03-01')).toEqual([
      '2018-03-06',
      '2018-03-29',
    ]);
  });

  test('KF-04-c absent from 3 February 2020: the first by 29 March, four before 3 August', () => {
    expect(dues(sick('2020-02-03'), '2020-02-03')).toEqual(['2020-03-29', '2020-08-02', '2020-08-02', '2020-08-02']);
  });

  test('across the change of 2020 each deadline follows its own day', () => {
    const held = [parseDay('2019-11-25'), parseDay('2019-12-10')];
    expect(dues(sick('2019-10-07', { held }), '2019-12-20')).toEqual([
      '2019-12-01',
      '2019-12-23',
      '2020-04-06',
      '2020-04-06',
      '2020-04-06',
    ]);
  });

  test('category 1 was digital only until 2019', () => {
    const short = (first: string) => sick(first, { category: 'kategori-1' });
    expect(dues(short('2019-10-07'), '2019-12-31')).toEqual([]);
    expect(dues(short('2020-02-03'), '2020-02-03')).toHaveLength(4);
  });

  test('from 2025 only the first talk in a short, uncomplicated course of an employee', () => {
    const short = (employed: boolean) => sick('2025-01-06', { uncomplicated: true, employed });
    expect(dues(short(true), '2024-12-31')).toHaveLength(4);
    expect(dues(short(true), '2025-01-06')).toEqual(['2025-03-02']);
    expect(dues(short(false), '2025-01-06')).toHaveLength(4);
  });

  test('from July 2026 an employee who is well within 26 weeks is outside; a day later is inside, with one follow-up', () => {
    const well = (on: string) => sick('2026-07-01', { recoveredOn: parseDay(on) });
    expect(dues(well('2026-12-30'), '2026-07-01')).toEqual([]);
    expect(dues(well('2026-12-31'), '2026-07-01')).toEqual(['2026-08-25']);
  });

  test('a follow-up before the absence cannot be decided; before 2015 there is no rule', () => {
    const impossible = sick('2018-01-10', { held: [parseDay('2018-01-09')] });
    expect(isAnswered(sicknessFollowUp(impossible, parseDay('2018-02-01'), law))).toBe(false);
    expect(refusal(() => followUp(sick('2014-06-01'), '2014-06-01'))).toBe('rules/not-covered');
  });
});
