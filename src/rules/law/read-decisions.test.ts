import { expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { PejlError } from '../../core/errors/pejl-error.ts';
import { readDecisions } from './read-decisions.ts';

const GOOD = `- law: refusion/blokerer-uafklaret
  value: { su: true }
  who: Økonomiudvalget
  when: 2026-01-15
  ground: BEK 14 af 08/01/2026
- law: refusion/maaned-til-uger
  value: dage
  from: 2026-02-01
  who: Økonomiudvalget
  when: 2026-01-15
  ground: Aftalt med revisionen
`;

function refused(source: string): string {
  try {
    readDecisions(source, 'afgoerelser.yaml');
  } catch (error) {
    if (error instanceof PejlError) return `${error.place?.line ?? '–'} ${error.code}`;
    throw error;
  }
  return 'read';
}

test('each decision with who, when and why', () => {
  const [su, months] = readDecisions(GOOD, 'afgoerelser.yaml');
  expect(su).toMatchObject({ law: 'refusion/blokerer-uafklaret', value: { su: true }, when: parseDay('2026-01-15') });
  expect(su).not.toHaveProperty('from');
  expect(months).toMatchObject({ value: 'dage', from: parseDay('2026-02-01') });
});

test('an empty file decides nothing', () => {
  expect(readDecisions('', 'afgoerelser.yaml')).toEqual([]);
});

test.each([
  ['no list', 'law: x', '1 rules/decisions-not-a-list'],
  ['somebody must have decided', GOOD.replace('  who: Økonomiudvalget\n', ''), '1 rules/decisions-not-a-list'],
  ['a field too many', GOOD.replace('  value: dage', '  value: dage\n  worth: 1'), '6 rules/decisions-not-a-list'],
  ['a day that does not exist', GOOD.replace('2026-02-01', '2026-02-30'), '– core/not-a-day'],
  ['no YAML', '- law: [x', '1 rules/law-not-yaml'],
])('%s', (_, source, expected) => {
  expect(refused(source)).toBe(expected);
});
