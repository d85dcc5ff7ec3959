import { describe, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { answerOf } from '../answer.ts';
import type { LawTargetGroup } from '../benefits/target-group-names.ts';
import { law, refusal } from '../testing/node/asked.ts';
import { apprenticeSubsidy, iceBreaker } from './new-employment.ts';
import { checkOffer, type PlannedOffer } from './offer-check.ts';

const accepted = (offer: PlannedOffer) => answerOf(checkOffer(offer, law)).accepted;
const days = (from: string, lastDay: string) => ({ from: parseDay(from), to: parseDay(lastDay) + 1 });

describe('RP-02: company placement', () => {
  const weeks = (group: LawTargetGroup, count: number, extended = false) =>
    accepted({
      kind: 'virksomhedspraktik',
      group,
      from: parseDay('2022-01-03'),
      to: parseDay('2022-01-03') + count * 7,
      extended,
    });

  test('group 2: four weeks accepted, five rejected', () => {
    expect([4, 5].map((count) => weeks('kontanthjaelp-jobparat', count))).toEqual([true, false]);
  });

  test('group 3: thirteen accepted, fourteen only when extended, 26 at most', () => {
    expect([13, 14].map((count) => weeks('kontanthjaelp-aktivitetsparat', count))).toEqual([true, false]);
    expect([26, 27].map((count) => weeks('kontanthjaelp-aktivitetsparat', count, true))).toEqual([true, false]);
    expect(weeks('kontanthjaelp-jobparat', 5, true)).toBe(false);
  });

  test('a rejection says why', () => {
    const offer = { kind: 'virksomhedspraktik', group: 'a-dagpenge', ...days('2022-01-03', '2022-01-31') } as const;
    expect(answerOf(checkOffer(offer, law)).reasons).toEqual([
      { da: 'Varer mere end 4 uger.', en: 'Lasts more than 4 weeks.' },
    ]);
  });
});

describe('RP-02: wage subsidy', () => {
  const subsidy = (more: Partial<PlannedOffer & { kind: 'loentilskud' }>): PlannedOffer => ({
    kind: 'loentilskud',
    group: 'a-dagpenge',
    sector: 'offentlig',
    onBenefitSince: parseDay('2021-07-01'),
    age: 40,
    hasQualifyingEducation: true,
    isLoneParent: false,
    ...days('2022-01-01', '2022-04-30'),
    ...more,
  });

  test('public: four months on unemployment insurance, a day more is too long; six on assistance', () => {
    expect(accepted(subsidy({}))).toBe(true);
    expect(accepted(subsidy(days('2022-01-01', '2022-05-01')))).toBe(false);
    expect(accepted(subsidy({ group: 'kontanthjaelp-jobparat', ...days('2022-01-01', '2022-06-30') }))).toBe(true);
    expect(accepted(subsidy({ group: 'jobafklaring', ...days('2022-01-01', '2022-12-31') }))).toBe(true);
  });

  test('private: six months', () => {
    expect(accepted(subsidy({ sector: 'privat', ...days('2022-01-01', '2022-06-30') }))).toBe(true);
    expect(accepted(subsidy({ sector: 'privat', ...days('2022-01-01', '2022-07-01') }))).toBe(false);
  });

  test('six months on benefit before it, waived without education, above 50, for lone parents', () => {
    const late = { onBenefitSince: parseDay('2021-07-02') };
    expect(accepted(subsidy(late))).toBe(false);
    expect(accepted(subsidy({ ...late, hasQualifyingEducation: false }))).toBe(true);
    expect([50, 51].map((age) => accepted(subsidy({ ...late, age })))).toEqual([false, true]);
    expect(accepted(subsidy({ ...late, isLoneParent: true }))).toBe(true);
    expect(accepted(subsidy({ ...late, group: 'sygedagpenge' }))).toBe(true);
    expect(accepted(subsidy({ ...late, group: 'sygedagpenge', sector: 'privat' }))).toBe(false);
  });
});

describe('RP-02: community benefit and job rotation', () => {
  test('community benefit: thirteen weeks', () => {
    const offer = (lastDay: string): PlannedOffer => ({
      kind: 'nytteindsats',
      group: 'kontanthjaelp-jobparat',
      ...days('2022-01-03', lastDay),
    });
    expect([accepted(offer('2022-04-03')), accepted(offer('2022-04-04'))]).toEqual([true, false]);
  });

  const rotation = (from: string, lastDay: string, since: string, hoursPerWeek = 1000): PlannedOffer => ({
    kind: 'jobrotation',
    group: 'a-dagpenge',
    ...days(from, lastDay),
    unemployedSince: parseDay(since),
    hoursPerWeek,
    employeeInJobSince: parseDay('2015-01-01'),
  });

  test('three months of unemployment until 2019, six from 2020', () => {
    expect(accepted(rotation('2019-06-01', '2019-11-30', '2019-03-01'))).toBe(true);
    expect(accepted(rotation('2020-06-01', '2020-11-30', '2020-03-01'))).toBe(false);
    expect(accepted(rotation('2020-06-01', '2020-11-30', '2019-12-01'))).toBe(true);
  });

  test('six months at most, ten hours a week at least', () => {
    expect(accepted(rotation('2020-06-01', '2020-12-01', '2019-12-01'))).toBe(false);
    expect(accepted(rotation('2020-06-01', '2020-11-30', '2019-12-01', 999))).toBe(false);
  });

  test('abolished from February 2026', () => {
    expect(accepted(rotation('2026-01-31', '2026-06-30', '2025-01-01'))).toBe(true);
    expect(refusal(() => accepted(rotation('2026-02-01', '2026-06-30', '2025-01-01')))).toBe('rules/not-covered');
  });
});

describe('RP-02: new employment with a subsidy', () => {
  const rate = (from: string, age: number, unskilled: boolean, since?: string) =>
    answerOf(
      apprenticeSubsidy(
        { agreementFrom: parseDay(from), age, unskilled, ...(since && { unemployedSince: parseDay(since) }) },
        law,
      ),
    );

  test('adult apprentices: from 25; 45 kroner unemployed and 30 employed from 2020', () => {
    expect(rate('2021-01-01', 24, true)).toBeNull();
    expect(rate('2021-01-01', 25, true)).toBe(3000);
    expect(rate('2021-01-01', 25, true, '2020-12-31')).toBe(4500);
    expect(rate('2019-01-01', 25, true, '2018-01-01')).toBe(4000);
    expect(rate('2021-01-01', 25, false)).toBeNull();
  });

  test('the skilled: more than three months of unemployment in the trial through 2022, then more than six', () => {
    expect(rate('2022-12-30', 30, false, '2022-09-30')).toBeNull();
    expect(rate('2022-12-30', 30, false, '2022-09-29')).toBe(4500);
    expect(rate('2023-01-01', 30, false, '2022-07-01')).toBeNull();
    expect(rate('2023-01-01', 30, false, '2022-06-30')).toBe(4500);
  });

  test('ice-breaker: two years after the education, a day more is too late', () => {
    const graduate = { educationMonths: 18, graduatedOn: parseDay('2020-06-30'), hasExperience: false };
    const ask = (from: string, lastDay: string, more = {}) =>
      answerOf(iceBreaker({ ...graduate, ...days(from, lastDay), ...more }, law));
    expect(ask('2022-06-30', '2023-06-29')).toBe(true);
    expect(ask('2022-07-01', '2023-06-30')).toBe(false);
    expect(ask('2022-06-30', '2023-06-30')).toBe(false);
    expect(ask('2022-06-30', '2023-06-29', { educationMonths: 17 })).toBe(false);
    expect(ask('2022-06-30', '2023-06-29', { hasExperience: true })).toBe(false);
  });
});
