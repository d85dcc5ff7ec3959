import { describe, expect, test } from 'vitest';
import { parseDay, printDay } from '../../core/day.ts';
import { life } from '../../register/life.ts';
import { answerOf } from '../answer.ts';
import { asked, decided, law, refusal, refusedFacts } from '../testing/node/asked.ts';
import { flexJob, flexSupplement, retention, unemploymentAllowance } from './flex-job.ts';

const granted = (on: string | undefined, from: string, born = '1975-01-01') =>
  life('Ada')
    .born(born)
    .on('fleksjob', from, undefined, { ...(on && { grantedOn: on }) });
const answer = (on: string, from: string, born?: string) => asked(flexJob, granted(on, from, born), from).answer;

describe('RP-07: flex jobs', () => {
  test('RP-07-a granted on 1 May 2014 outside the ladder, on 1 January 2015 inside', () => {
    expect(answer('2014-05-01', '2014-05-01')?.onLadder).toBe(false);
    expect(answer('2015-01-01', '2015-01-01')?.onLadder).toBe(true);
  });

  test('granted in 2012: permanent; on 1 January 2013 for five years at most', () => {
    expect(answer('2012-12-31', '2013-02-01')).toMatchObject({ permanent: true, endsBy: null });
    expect(answer('2013-01-01', '2013-02-01')).toMatchObject({ permanent: false, endsBy: '2018-01-01' });
    expect(answer('2014-03-01', '2014-03-01')).toMatchObject({ permanent: false, endsBy: '2019-03-01' });
  });

  test('permanent afterwards from 40 years of age, that birthday included', () => {
    expect(answer('2015-03-01', '2015-03-01', '1980-03-01')?.canBecomePermanent).toBe(true);
    expect(answer('2015-03-01', '2015-03-01', '1980-03-02')?.canBecomePermanent).toBe(false);
  });

  test('the end is foretold until it comes', () => {
    const ada = granted('2015-03-01', '2015-03-01');
    const { next } = asked(flexJob, ada, '2020-02-29');
    expect(next && printDay(next.on)).toBe('2020-03-01');
    expect(asked(flexJob, ada, '2020-03-01')).not.toHaveProperty('next');
  });

  test('without a day of grant, or with one after it began, it cannot be decided', () => {
    expect(refusedFacts(flexJob, granted(undefined, '2015-03-01'), '2016-01-01').text.en).toMatch(/grant is missing/);
    expect(refusedFacts(flexJob, granted('2015-03-02', '2015-03-01'), '2016-01-01').text.en).toMatch(/after it began/);
    expect(
      refusedFacts(flexJob, granted('2015-03-01', '2015-03-01', '2016-01-01'), '2016-02-01').undecidable,
    ).toHaveLength(2);
  });

  test('nobody in a flex job has nothing to end', () => {
    expect(asked(flexJob, life('Bo'), '2020-01-01').answer).toBeNull();
  });

  test('with the own employer after twelve months under the social chapters, or when that is pointless', () => {
    const may = (on: string, pointless = false) =>
      answerOf(retention(parseDay('2020-01-01'), parseDay(on), pointless, law));
    expect([may('2020-12-31'), may('2021-01-01'), may('2020-02-01', true)]).toEqual([false, true, true]);
  });

  test('the supplement: 98 per cent less 30 per cent of the wage, 55 above a limit that is open', () => {
    const day = parseDay('2018-01-01');
    const by = law.decidedBy([decided('fleksjob/loengraense', 1_320_800)]);
    const supplement = (wage: number) => answerOf(flexSupplement(wage, 1_800_000, day, by));
    expect(supplement(0)).toBe(1_764_000);
    expect(supplement(1_320_800)).toBe(1_764_000 - 396_240);
    expect(supplement(1_420_800)).toBe(1_764_000 - 396_240 - 55_000);
    expect(supplement(9_000_000)).toBe(0);
    expect(refusal(() => flexSupplement(0, 1_800_000, day, law))).toBe('rules/undecided');
  });

  test('unemployment allowance: 89 per cent, on the lower level 80', () => {
    const allowance = (level: 'hoej' | 'lav') =>
      answerOf(unemploymentAllowance(level, 1_000_000, parseDay('2018-01-01'), law));
    expect([allowance('hoej'), allowance('lav')]).toEqual([890_000, 800_000]);
  });
});
