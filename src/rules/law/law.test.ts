import { describe, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { PejlError } from '../../core/errors/pejl-error.ts';
import type { Decision } from './decision.ts';
import { stepOf } from './law.ts';
import { lawOfFiles } from './law-of-files.ts';

const head = (unit: string, holds: string, more = '') => `rules: [RF-04]
title: { da: Prøve, en: Sample }
unit: ${unit}
holds: ${holds}
keyed_on: week
${more}versions:
`;
const known = (from: string, to: string, value: string, more = '') =>
  `  - { ${from && `from: ${from}, `}${to && `to: ${to}, `}value: ${value}, source: { act: Lov 1 }, checked: 2026-11-22, confidence: V${more} }\n`;
const open = (from: string) =>
  `  - { from: ${from}, decide: { da: Hvor længe?, en: How long? }, checked: 2026-11-22, confidence: X }\n`;

const law = lawOfFiles([
  {
    id: 'a/weeks',
    name: 'a/weeks.yaml',
    source: head('weeks', 'value') + known('2016-01-04', '2024-12-31', '52') + open('2025-01-01'),
  },
  { id: 'a/ended', name: 'a/ended.yaml', source: head('weeks', 'value') + known('2016-10-01', '2025-06-30', '5') },
  {
    id: 'a/cells',
    name: 'a/cells.yaml',
    source: head('yes-no', 'table', 'among: [su, efterloen]\n') + open('2016-01-04'),
  },
  {
    id: 'a/groups',
    name: 'a/groups.yaml',
    source: head('count', 'value') + known('2020-01-01', '', '13') + known('2027-01-01', '', '5', ', planned: true'),
  },
]);

const on = parseDay;
function refusal(ask: () => unknown): string {
  try {
    ask();
  } catch (error) {
    if (error instanceof PejlError) return error.code;
    throw error;
  }
  return 'no refusal';
}
const decision = (more: Partial<Decision>): Decision => ({
  law: 'a/weeks',
  value: 26,
  who: 'Byrådet',
  when: on('2026-03-01'),
  ground: 'Indtil loven siger det',
  ...more,
});

describe('one version holds on a day', () => {
  test.each([
    ['2016-01-03', 'rules/not-covered'],
    ['2016-01-04', 52],
    ['2024-12-31', 52],
    ['2025-01-01', 'rules/undecided'],
  ])('%s: %s', (day, expected) => {
    const found =
      typeof expected === 'number' ? law.number('a/weeks', on(day)) : refusal(() => law.number('a/weeks', on(day)));
    expect(found).toBe(expected);
  });

  test('a refusal says which decision is missing, or when the rule is described', () => {
    expect(() => law.number('a/weeks', on('2025-01-01'))).toThrow(/a\/weeks.*2025-01-01: How long\?/);
    expect(() => law.number('a/ended', on('2025-07-01'))).toThrow(/2016-10-01–2025-06-30/);
  });

  test('whether a rule exists can be asked without a refusal', () => {
    expect([on('2025-06-30'), on('2025-07-01')].map((day) => law.covers('a/ended', day))).toEqual([true, false]);
  });

  test('an item that does not exist is refused with those of its area', () => {
    expect(() => law.number('a/week', on('2020-01-01'))).toThrow(/a\/weeks, a\/ended/);
  });
});

describe('decisions', () => {
  test('hold from their day, the latest first', () => {
    const decided = law.decidedBy([decision({ from: on('2025-07-01'), value: 30 }), decision({})]);
    expect(decided.number('a/weeks', on('2025-06-30'))).toBe(26);
    expect(decided.number('a/weeks', on('2025-07-01'))).toBe(30);
  });

  test('never replace what the law says', () => {
    expect(law.decidedBy([decision({})]).number('a/weeks', on('2024-12-31'))).toBe(52);
    expect(refusal(() => law.decidedBy([decision({ law: 'a/ended' })]))).toBe('rules/not-open');
  });

  test('a table is decided entry by entry', () => {
    const decided = law.decidedBy([decision({ law: 'a/cells', value: { su: true } })]);
    expect(decided.cell('a/cells', 'su', on('2020-01-01'))).toBe(1);
    expect(() => decided.cell('a/cells', 'efterloen', on('2020-01-01'))).toThrow(/a\/cells › efterloen/);
    expect(() => law.cell('a/cells', 'su', on('2020-01-01'))).toThrow(/rules\/undecided/);
  });

  test.each([
    [{ value: '26' }, 'rules/decision-does-not-fit'],
    [{ law: 'a/cells', value: { sus: true } }, 'rules/decision-does-not-fit'],
    [{ who: ' ' }, 'rules/decision-without-ground'],
    [{ ground: '' }, 'rules/decision-without-ground'],
    [{ law: 'b/weeks' }, 'rules/unknown-law'],
  ])('%o is refused', (more, code) => {
    expect(refusal(() => law.decidedBy([decision(more)]))).toBe(code);
  });
});

test('announced versions are switched off until asked for', () => {
  expect(law.number('a/groups', on('2027-01-01'))).toBe(13);
  expect(law.withPlanned().number('a/groups', on('2027-01-01'))).toBe(5);
  expect(law.withPlanned().number('a/groups', on('2026-12-31'))).toBe(13);
});

test.each([
  [0, -1],
  [1, 0],
  [4, 0],
  [5, 1],
  [400, 1],
])('%i falls on step %i', (number, step) => {
  expect(
    stepOf(
      [
        { from: 1, value: 800 },
        { from: 5, value: 400 },
      ],
      number,
    ),
  ).toBe(step);
});
