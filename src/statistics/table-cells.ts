/** The cells of a published table's data file, each with what would be right when it is wrong. */
import { AREAS } from '../core/areas/areas.ts';
import { type PeriodSpan, parseSpan } from '../core/period-span.ts';
import { UNIT_IDS, type Unit } from '../core/unit.ts';
import { statisticsErrors } from './errors.ts';

export function refuseEmpty(value: string, column: string): string {
  if (value.trim() === '') throw statisticsErrors.create('statistics/empty-cell', { column });
  return value;
}

export function refuseOtherTable(value: string, table: string): void {
  if (value !== table) throw statisticsErrors.create('statistics/wrong-table', { value, table });
}

export function readAreaCode(value: string): string | null {
  if (value === '') return null;
  if (AREAS.some(({ id }) => id === value)) return value;
  throw statisticsErrors.create('statistics/unknown-area-code', { value });
}

export function oneOf<T extends string>(value: string, allowed: readonly T[], column: string): T {
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  throw statisticsErrors.create('statistics/unknown-word', { value, column, allowed: allowed.join(', ') });
}

export function readUnit(value: string): Unit {
  const found = UNIT_IDS.find((each) => each === value);
  if (found) return found;
  throw statisticsErrors.create('statistics/unknown-unit', { value, allowed: UNIT_IDS.join(', ') });
}

export function readPeriod(value: string): PeriodSpan | null {
  return value === 'not-stated' ? null : parseSpan(value);
}

export function readLines(value: string): string[] {
  const lines = value.split(' ');
  if (lines.every((each) => /^\d+(-\d+)?$/.test(each))) return lines;
  throw statisticsErrors.create('statistics/not-lines', { value });
}

export function readRevision(value: string): number {
  if (value === '') return 1;
  if (/^[1-9]\d*$/.test(value)) return Number(value);
  throw statisticsErrors.create('statistics/not-a-number', { value });
}
