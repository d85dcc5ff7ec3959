/** Walks the first and last day of every quarter from 2014 to 2027 over all the law that comes with Pejl. */
import { describe, expect, test } from 'vitest';
import { printDay } from '../../core/day.ts';
import { PejlError } from '../../core/errors/pejl-error.ts';
import { daysOf, parsePeriod, periodsWithin } from '../../core/period.ts';
import type { LawVersion } from './law-item.ts';
import { shippedLaw } from './node/law-folder.ts';

const law = shippedLaw();
const years = { from: daysOf(parsePeriod('2014')).from, to: daysOf(parsePeriod('2027')).to };
const days = periodsWithin('quarter', years).flatMap((quarter) => [daysOf(quarter).from, daysOf(quarter).to - 1]);

test('56 quarters', () => {
  expect(days).toHaveLength(112);
});

describe.each(law.items.map((item) => [item.id, item] as const))('%s', (id, item) => {
  test('every day has exactly one version, or a named refusal', () => {
    for (const day of days) {
      const holding = item.versions.filter((each: LawVersion) => !each.planned && each.from <= day && day < each.to);
      expect(holding.length, printDay(day)).toBeLessThanOrEqual(1);
      try {
        const { value, version } = law.at(id, day);
        expect(value).toBeDefined();
        expect(version).toBe(holding[0]);
      } catch (error) {
        if (!(error instanceof PejlError)) throw error;
        const refusal = holding.length === 0 ? 'rules/not-covered' : 'rules/undecided';
        expect([printDay(day), error.code]).toEqual([printDay(day), refusal]);
      }
    }
  });

  test('the value, where there is one, has a source; where there is none, it says what to decide', () => {
    for (const version of item.versions) {
      expect(version.confidence === 'X' ? version.decide : version.source?.act).toBeTruthy();
    }
  });
});
