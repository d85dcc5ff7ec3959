import { describe, expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { PejlError, PejlErrors } from '../../core/errors/pejl-error.ts';
import { readLawItem } from './read-law-item.ts';

const GOOD = `rules: [RF-04]
title: { da: Uger, en: Weeks }
unit: weeks
holds: value
keyed_on: week
versions:
  - from: 2016-01-04
    to: 2025-06-30
    value: 52
    source: { act: Lov 994 af 30/08/2015, section: '§ 6, stk. 1' }
    checked: 2026-11-22
    confidence: V
  - from: 2025-07-01
    checked: 2026-11-22
    confidence: X
    decide: { da: Hvor mange uger?, en: How many weeks? }
`;

const read = (source: string) => readLawItem(source, 'refusion/uger', 'law/refusion/uger.yaml');

function refused(source: string): string[] {
  try {
    read(source);
  } catch (error) {
    if (error instanceof PejlErrors)
      return error.errors.map((each) => `${each.place?.line}:${each.place?.column} ${each.code}`);
    if (error instanceof PejlError) return [error.code];
    throw error;
  }
  return [];
}

const replaced = (from: string, to: string) => {
  expect(GOOD).toContain(from);
  return GOOD.replace(from, to);
};

test('a file becomes an item with half-open versions', () => {
  const item = read(GOOD);
  expect(item).toMatchObject({ id: 'refusion/uger', rules: ['RF-04'], unit: 'weeks', holds: 'value', keyedOn: 'week' });
  expect(item.versions[0]).toMatchObject({ from: parseDay('2016-01-04'), to: parseDay('2025-07-01'), value: 52 });
  expect(item.versions[1]).toMatchObject({ to: Number.POSITIVE_INFINITY, decide: { en: 'How many weeks?' } });
  expect(item.versions[1]).not.toHaveProperty('value');
});

describe('each mistake is told where it stands', () => {
  test.each([
    ['a gap of one day', replaced('from: 2025-07-01', 'from: 2025-07-02'), ['13:5 rules/law-gap']],
    ['an overlap of one day', replaced('from: 2025-07-01', 'from: 2025-06-30'), ['13:5 rules/law-overlap']],
    [
      'a version that ends before it begins',
      replaced('to: 2025-06-30', 'to: 2016-01-03'),
      ['7:5 rules/law-overlap', '13:5 rules/law-gap'],
    ],
    ['an unknown field', replaced('holds: value', 'holds: value\nold: 1'), ['5:1 rules/law-unknown-field']],
    [
      'an unknown field of a version',
      replaced('    value: 52', '    value: 52\n    worth: 1'),
      ['10:5 rules/law-unknown-field'],
    ],
    ['a missing title', replaced('title: { da: Uger, en: Weeks }\n', ''), ['1:1 rules/law-missing-field']],
    ['an unknown unit', replaced('unit: weeks', 'unit: week'), ['3:1 rules/law-bad-field']],
    ['an unknown key date', replaced('keyed_on: week', 'keyed_on: today'), ['5:1 rules/law-bad-field']],
    ['a rule that is no rule id', replaced('[RF-04]', '[rf4]'), ['1:9 rules/law-bad-field']],
    ['a value that is not whole', replaced('value: 52', 'value: 52.5'), ['9:5 rules/law-wrong-unit']],
    ['a value below zero', replaced('value: 52', 'value: -1'), ['9:5 rules/law-wrong-unit']],
    ['text for a number', replaced('value: 52', 'value: fifty'), ['9:5 rules/law-wrong-unit']],
    ['a day that does not exist', replaced('to: 2025-06-30', 'to: 2025-06-31'), ['8:5 rules/law-bad-field']],
    ['no value', replaced('    value: 52\n', ''), ['7:5 rules/law-missing-field']],
    [
      'no source',
      replaced("    source: { act: Lov 994 af 30/08/2015, section: '§ 6, stk. 1' }\n", ''),
      ['7:5 rules/law-missing-field'],
    ],
    [
      'a default for an open decision',
      replaced('confidence: X', 'confidence: X\n    value: 1'),
      ['16:5 rules/law-open-has-value'],
    ],
    [
      'an open decision that does not say what',
      replaced('    decide: { da: Hvor mange uger?, en: How many weeks? }\n', ''),
      ['13:5 rules/law-missing-field'],
    ],
    [
      'a decision where nothing is open',
      replaced('confidence: V', 'confidence: V\n    decide: { da: a, en: b }'),
      ['13:5 rules/law-bad-field'],
    ],
    ['no YAML', replaced('rules: [RF-04]', 'rules: [RF-04'), ['2:1 rules/law-not-yaml']],
    ['a field twice', replaced('unit: weeks', 'unit: weeks\nunit: days'), ['4:1 rules/law-not-yaml']],
  ])('%s', (_, source, errors) => {
    expect(refused(source)).toEqual(errors);
  });

  test('an empty file lacks everything', () => {
    expect(refused('').length).toBeGreaterThan(0);
  });
});

describe('shapes', () => {
  const shaped = (holds: string, unit: string, value: string) =>
    replaced('holds: value', `holds: ${holds}`)
      .replace('unit: weeks', `unit: ${unit}`)
      .replace('value: 52', `value: ${value}`);

  test.each([
    [
      'steps',
      'thousandths',
      '[{ from: 1, value: 800 }, { from: 5, value: 400 }]',
      [
        { from: 1, value: 800 },
        { from: 5, value: 400 },
      ],
    ],
    ['list', 'word', '[su, efterloen]', ['su', 'efterloen']],
    ['table', 'day', '{ sygedagpenge: 2015-12-28 }', { sygedagpenge: parseDay('2015-12-28') }],
    ['table', 'yes-no', '{ su: true, efterloen: false }', { su: 1, efterloen: 0 }],
    ['table', 'word', '{ a_dagpenge: ledig }', { a_dagpenge: 'ledig' }],
    ['value', 'day', '2014-07-01', parseDay('2014-07-01')],
    ['value', 'word', 'dage', 'dage'],
  ])('%s of %s', (holds, unit, value, expected) => {
    expect(read(shaped(holds, unit, value)).versions[0]?.value).toEqual(expected);
  });

  test.each([
    ['steps', 'thousandths', '[{ from: 5, value: 800 }, { from: 5, value: 400 }]'],
    ['steps', 'thousandths', '[]'],
    ['steps', 'thousandths', '[{ from: 1, value: 800, to: 4 }]'],
    ['steps', 'word', '[{ from: 1, value: a }]'],
    ['list', 'word', '[su, su]'],
    ['list', 'weeks', '[1]'],
    ['table', 'weeks', '[1]'],
    ['table', 'weeks', '{ su: ja }'],
    ['value', 'day', '2014-07-32'],
    ['value', 'yes-no', '1'],
    ['value', 'years-of-age', '131'],
    ['value', 'word', 'Dage om ugen'],
  ])('%s of %s is not %s', (holds, unit, value) => {
    expect(refused(shaped(holds, unit, value))).toEqual([expect.stringMatching(/^9:\d+ rules\/law-wrong-unit$/)]);
  });

  test('a closed list holds only what is among it', () => {
    const closed = shaped('list', 'word', '[su]').replace('keyed_on', 'among: [efterloen]\nkeyed_on');
    expect(refused(closed)).toEqual(['10:13 rules/law-wrong-unit']);
  });
});

test('an announced version may lie inside the open one; a law version may not follow it', () => {
  const planned =
    '  - { from: 2027-01-01, value: 5, source: { act: Udkast }, checked: 2026-11-22, confidence: P, planned: true }\n';
  expect(refused(GOOD + planned)).toEqual([]);
  const after = '  - { from: 2028-01-01, value: 5, source: { act: Lov }, checked: 2026-11-22, confidence: P }\n';
  expect(refused(GOOD + planned + after)).toEqual(['18:7 rules/law-overlap']);
});
