import { describe, expect, test } from 'vitest';
import type { Extract } from '../connect/extract.ts';
import type { Observation } from '../parse/observation.ts';
import { guard, notAccepted } from './guard.ts';

const MONTHS = ['2025-07', '2025-08', '2025-09', '2025-10'];

/** Full-time unemployed in Rebild, men, women and all together. */
function extract(
  change: (row: Observation) => Observation | null = (row) => row,
  more: Partial<Extract> = {},
): Extract {
  const numbers: Record<string, number[]> = {
    'I alt': [400, 410, 390, 405],
    Mænd: [210, 215, 200, 205],
    Kvinder: [190, 195, 190, 200],
  };
  const rows = MONTHS.flatMap((period, at) =>
    Object.entries(numbers).map(
      ([sex, values]): Observation => ({
        period,
        area: '840',
        areaName: 'Rebild',
        group: { KØN: sex },
        measure: 'Fuldtidsledige',
        value: values[at]!,
        missing: null,
      }),
    ),
  );
  return {
    service: 'statbank',
    table: 'AUF01',
    title: 'Fuldtidsledige',
    unit: 'Antal',
    publishedOn: null,
    nextOn: null,
    requestIds: [],
    warnings: [],
    observations: rows.map(change).filter((row) => row !== null),
    ...more,
  };
}

const told = (last: Extract | null, next: Extract) => guard(last, next).map(({ kind, text }) => `${kind}: ${text.en}`);

const only =
  (sex: string, period: string, value: number | null) =>
  (row: Observation): Observation =>
    row.group.KØN === sex && row.period === period
      ? { ...row, value, missing: value === null ? 'not-available' : null }
      : row;

/** One more month, all three series as in the month before, times a factor. */
function withNovember(factor: number): Extract {
  const all = extract();
  const november = all.observations
    .filter(({ period }) => period === '2025-10')
    .map((row) => ({ ...row, period: '2025-11', value: row.value! * factor }));
  return { ...all, observations: [...all.observations, ...november] };
}

describe('figures that may be published', () => {
  test('the first that come', () => {
    expect(told(null, extract())).toEqual([]);
  });

  test('the same again, and one more month like the one before', () => {
    expect(told(extract(), extract())).toEqual([]);
    expect(told(extract(), withNovember(1.1))).toEqual([]);
  });

  test('only the newest months are asked for', () => {
    expect(
      told(
        extract(),
        extract((row) => (row.period < '2025-09' ? null : row)),
      ),
    ).toEqual([]);
  });

  test('one number becomes unknown', () => {
    expect(told(extract(), extract(only('Mænd', '2025-10', null)))).toEqual([]);
  });

  test('a total that never was the sum of its parts', () => {
    const overlapping = extract((row) => (row.group.KØN === 'Mænd' ? { ...row, value: row.value! + 50 } : row));
    expect(told(overlapping, overlapping)).toEqual([]);
  });
});

describe('figures that are stopped', () => {
  test('nothing but empty cells', () => {
    const empty = extract((row) => ({ ...row, value: null, missing: 'not-available' }));
    expect(told(extract(), empty)).toEqual([
      'no-figures: The extract has no figures, only empty cells. The last good figures stay.',
    ]);
    expect(told(null, empty)).toHaveLength(1);
  });

  test('a renamed column; nothing more is said, for it may be another table', () => {
    const renamed = extract((row) => ({ ...row, group: { KOEN: row.group.KØN! }, value: 1_000_000 }));
    expect(told(extract(), renamed)).toEqual(['column-changed: Columns have changed: gone KØN, new KOEN.']);
  });

  test('another unit', () => {
    expect(told(extract(), extract(undefined, { unit: 'Pct.' }))).toEqual([
      'unit-changed: The unit was Antal and is now Pct..',
    ]);
  });

  test('a renamed label, with what it may be called now', () => {
    const renamed = extract((row) => (row.group.KØN === 'Kvinder' ? { ...row, group: { KØN: 'Kvinder i alt' } } : row));
    const [finding] = guard(extract(), renamed);
    expect(finding!.text.en).toBe('“Kvinder” in KØN is gone. New: Kvinder i alt.');
    expect(finding!.rename).toEqual({ dimension: 'KØN', from: 'Kvinder', candidates: ['Kvinder i alt'] });
  });

  test('the newest month is gone', () => {
    expect(
      told(
        extract(),
        extract((row) => (row.period === '2025-10' ? null : row)),
      ),
    ).toEqual(['period-gone: The period 2025-10 is missing.']);
  });

  test('a month in the middle, and one that was skipped', () => {
    expect(
      told(
        extract(),
        extract((row) => (row.period === '2025-08' ? null : row)),
      ),
    ).toEqual(['period-gone: The period 2025-08 is missing.']);
    const december = withNovember(1).observations.map((row) =>
      row.period === '2025-11' ? { ...row, period: '2025-12' } : row,
    );
    expect(told(extract(), { ...extract(), observations: december })).toEqual([
      'period-gone: The period 2025-11 is missing.',
    ]);
  });

  test('half as much again is the limit of a change', () => {
    expect(told(extract(), withNovember(1.5))).toEqual([]);
    expect(told(extract(), withNovember(1.51))[0]).toBe(
      'level-jump: Rebild, I alt, Fuldtidsledige: jumps from 405 to 611.55 in 2025-11.',
    );
    expect(told(extract(), withNovember(0.5))).toHaveLength(3);
  });

  test('zero where there were hundreds', () => {
    expect(told(extract(), withNovember(0))).toHaveLength(3);
  });

  test('small numbers may double', () => {
    const small = (factor: number) => {
      const all = withNovember(factor);
      return { ...all, observations: all.observations.map((row) => ({ ...row, value: row.value! / 50 })) };
    };
    expect(told(small(1), small(2))).toEqual([]);
  });

  test('a month that is corrected by far', () => {
    const corrected = extract((row) => (row.period === '2025-08' ? { ...row, value: row.value! * 2 } : row));
    expect(told(extract(), corrected)[0]).toBe(
      'level-jump: Rebild, I alt, Fuldtidsledige, 2025-08: was 410, is corrected to 820.',
    );
  });

  test('a total that no longer is the sum of its parts, beyond what rounding explains', () => {
    expect(told(extract(), extract(only('I alt', '2025-10', 406)))).toEqual([]);
    expect(told(extract(), extract(only('I alt', '2025-10', 407)))).toEqual([
      'total-differs: Rebild, I alt, Fuldtidsledige, 2025-10: the total is 407, but the parts of KØN make 405.',
    ]);
  });
});

test('what has been accepted is not asked about again; the same thing with other numbers is', () => {
  const findings = guard(extract(), extract(only('I alt', '2025-10', 407)));
  const accepted = new Set(findings.map(({ key }) => key));
  expect(notAccepted(findings, accepted)).toEqual([]);
  expect(notAccepted(guard(extract(), extract(only('I alt', '2025-10', 420))), accepted)).toHaveLength(1);
});
