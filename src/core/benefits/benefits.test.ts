import { describe, expect, test } from 'vitest';
import { parseDay } from '../day.ts';
import { parseMonth } from '../month.ts';
import { validityOn } from './benefit.ts';
import { BENEFIT_IDS, BENEFITS, benefit, isBenefitId, jobindsatsPrefix } from './benefits.ts';

const on = (id: string, day: string) => validityOn(benefit(id), parseDay(day));
const ids = (chosen: (each: (typeof BENEFITS)[number]) => boolean) =>
  BENEFITS.filter(chosen)
    .map((each) => each.id)
    .sort();

describe('validity', () => {
  test.each([
    ['uddannelseshjaelp', '2013-12-31', 'not-valid'],
    ['uddannelseshjaelp', '2014-01-01', 'valid'],
    ['uddannelseshjaelp', '2025-06-30', 'valid'],
    ['uddannelseshjaelp', '2025-07-01', 'not-valid'],
    ['integrationsydelse', '2015-08-31', 'not-valid'],
    ['integrationsydelse', '2019-12-31', 'valid'],
    ['integrationsydelse', '2020-01-01', 'not-valid'],
    ['sho', '2019-12-31', 'not-valid'],
    ['sho', '2020-01-01', 'valid'],
    ['kontanthjaelp', '1991-01-01', 'valid'],
    ['kontanthjaelp', '2026-01-01', 'valid'],
  ])('%s on %s: %s', (id, day, expected) => {
    expect(on(id, day)).toBe(expected);
  });

  test('where only the year is known, the year itself is unknown: særlig uddannelsesydelse 2013-2014', () => {
    expect(on('saerlig_uddannelsesydelse', '2012-12-31')).toBe('not-valid');
    expect(on('saerlig_uddannelsesydelse', '2013-06-01')).toBe('unknown');
    expect(on('saerlig_uddannelsesydelse', '2013-12-31')).toBe('valid');
    expect(on('saerlig_uddannelsesydelse', '2014-01-01')).toBe('valid');
    expect(on('saerlig_uddannelsesydelse', '2014-01-02')).toBe('unknown');
    expect(on('saerlig_uddannelsesydelse', '2014-12-31')).toBe('unknown');
    expect(on('saerlig_uddannelsesydelse', '2015-01-01')).toBe('not-valid');
  });

  test('a historic benefit without a known end is not valid before it began, and unknown after: kontantydelse', () => {
    expect(on('kontantydelse', '2014-12-31')).toBe('not-valid');
    expect(on('kontantydelse', '2016-06-01')).toBe('unknown');
  });
});

describe('what the benefits count as', () => {
  test('public support as Jobindsats measures it, løntilskud through the benefit before it', () => {
    expect(ids((each) => each.publicSupport)).toEqual(
      [
        'a_dagpenge',
        'saerlig_uddannelsesydelse',
        'arbejdsmarkedsydelse',
        'kontantydelse',
        'kontanthjaelp',
        'uddannelseshjaelp',
        'integrationsydelse',
        'sho',
        'revalidering',
        'forrevalidering',
        'sygedagpenge',
        'jobafklaringsforloeb',
        'ressourceforloeb',
        'ledighedsydelse',
        'fleksjob',
        'foertidspension',
        'efterloen',
        'loentilskud',
      ].sort(),
    );
    expect(benefit('loentilskud').grossUnemployment).toBe('as-main-benefit');
  });

  test('gross unemployment: insured all, cash benefits the job-ready', () => {
    expect(ids((each) => each.grossUnemployment === 'all')).toEqual([
      'a_dagpenge',
      'arbejdsmarkedsydelse',
      'kontantydelse',
      'saerlig_uddannelsesydelse',
    ]);
    expect(ids((each) => each.grossUnemployment === 'job-ready')).toEqual([
      'integrationsydelse',
      'kontanthjaelp',
      'sho',
      'uddannelseshjaelp',
    ]);
  });

  test('what others pay out is co-financed', () => {
    expect(ids((each) => each.financing === 'medfinansiering')).toEqual([
      'a_dagpenge',
      'arbejdsmarkedsydelse',
      'foertidspension',
      'seniorpension',
    ]);
    expect(benefit('seniorpension').financingConfidence).toBe('low');
  });
});

describe('Jobindsats', () => {
  test('cash benefit has one set of tables until June 2025 and another after', () => {
    expect(jobindsatsPrefix(benefit('kontanthjaelp'), parseMonth('2025-06'))).toBe('y36');
    expect(jobindsatsPrefix(benefit('kontanthjaelp'), parseMonth('2025-07'))).toBe('y60');
    expect(jobindsatsPrefix(benefit('a_dagpenge'), parseMonth('2018-01'))).toBe('y01');
    expect(jobindsatsPrefix(benefit('su'), parseMonth('2018-01'))).toBeNull();
  });

  test('no prefix belongs to two benefits', () => {
    const prefixes = BENEFITS.flatMap((each) => each.jobindsats.map(({ prefix }) => prefix));
    expect(prefixes).toHaveLength(14);
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });
});

describe('ids', () => {
  test('32 benefits, each found by its id', () => {
    expect(BENEFIT_IDS).toHaveLength(32);
    for (const id of BENEFIT_IDS) {
      expect(isBenefitId(id)).toBe(true);
      expect(benefit(id).id).toBe(id);
      expect(id).toMatch(/^[a-z]+(_[a-z]+)*$/);
    }
  });

  test.each(['', 'A_dagpenge', 'dagpenge', 'constructor', '__proto__', 'kontanthjælp'])('%j is refused', (id) => {
    expect(isBenefitId(id)).toBe(false);
    expect(() => benefit(id)).toThrow(
      expect.objectContaining({ code: 'core/unknown-benefit', facts: expect.objectContaining({ value: id }) }),
    );
  });
});
