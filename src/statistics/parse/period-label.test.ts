import { describe, expect, test } from 'vitest';
import { printDay } from '../../core/day.ts';
import { normalPeriod } from './period-label.ts';

describe('periods as the services write them', () => {
  test.each([
    ['2025', '2025', '2025-01-01', '2025-12-31'],
    ['2025Y01', '2025', '2025-01-01', '2025-12-31'],
    ['2025H1', '2025-H1', '2025-01-01', '2025-06-30'],
    ['2026K1', '2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026Q1', '2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026Q01', '2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026M06', '2026-06', '2026-06-01', '2026-06-30'],
    ['2024m02', '2024-02', '2024-02-01', '2024-02-29'],
    ['2025U14', '2025-W14', '2025-03-31', '2025-04-06'],
    ['2026U53', '2026-W53', '2026-12-28', '2027-01-03'],
    ['2025M06D01', '2025-06-01', '2025-06-01', '2025-06-01'],
    ['2024QMAT02', '2024-Q2/R4', '2023-07-01', '2024-06-30'],
    ['2025QMAT04', '2025-Q4/R4', '2025-01-01', '2025-12-31'],
    [' 2018-Q2 ', '2018-Q2', '2018-04-01', '2018-06-30'],
  ])('%s is %s, from %s to %s', (label, text, first, last) => {
    const period = normalPeriod(label);
    expect(period?.text).toBe(text);
    expect([printDay(period!.from), printDay(period!.to - 1)]).toEqual([first, last]);
  });

  test.each([
    '2026M13',
    '2026M00',
    '2026K5',
    '2026Q00',
    '2025U53',
    '2025H3',
    '2025M02D29',
    '2025Y02',
    'juni 2026',
    '',
    '26',
  ])('»%s« is none', (label) => {
    expect(normalPeriod(label)).toBeUndefined();
  });
});
