/** Figures and tables for tests: only what the test is about is named. */
import { parseDay } from '../../core/day.ts';
import { parseSpan } from '../../core/period-span.ts';
import type { Figure } from '../figure.ts';
import type { PublishedTable, TableHead } from '../published-table.ts';
import type { RecomputationRule } from '../recomputation-rule.ts';

export const PRINTED_ON = parseDay('2017-11-02');

interface FigureFacts extends Partial<Omit<Figure, 'period' | 'knownFrom'>> {
  readonly period?: string;
  readonly knownFrom?: string;
}

export function figure({ period = '2016', knownFrom, ...facts }: FigureFacts = {}): Figure {
  const value = facts.value === undefined ? 332 : facts.value;
  return {
    table: 'rebild-test',
    row: 1,
    area: 'Rebild',
    areaCode: '840',
    group: 'Forsikrede i alt',
    groupLevel: 'total',
    measure: 'insured-unemployed',
    unit: 'full-time-persons',
    printed: String(value).replace('.', ','),
    derived: false,
    status: 'observed',
    lines: ['598'],
    revision: 1,
    ...facts,
    value,
    period: period === 'not-stated' ? null : parseSpan(period),
    knownFrom: knownFrom ? parseDay(knownFrom) : PRINTED_ON,
  };
}

export const HEAD: TableHead = {
  id: 'rebild-test',
  plan: 'rebild-2018',
  title: { da: 'Forsikrede ledige', en: 'Insured unemployed' },
  kind: 'table',
  knownFrom: PRINTED_ON,
  lines: ['591-660'],
  notes: [],
  source: 'plan.txt',
  rules: [],
};

/** A table of these figures, numbered from row 1. */
export function table(figures: readonly Figure[], rules: readonly RecomputationRule[] = []): PublishedTable {
  return { ...HEAD, rules, figures: figures.map((each, index) => ({ ...each, row: index + 1 })) };
}
