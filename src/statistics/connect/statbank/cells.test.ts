import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf, splitToFit } from './cells.ts';
import type { Chosen } from './selection.ts';

const variable = (id: string, size: number, time = false): Chosen => ({
  id,
  time,
  codes: Array.from({ length: size }, (_, at) => `${id}${at}`),
});

describe('cells of a question', () => {
  test('one value with four dimensions and time is six cells', () => {
    const variables = ['A', 'B', 'C', 'D'].map((id) => variable(id, 1)).concat(variable('Tid', 1, true));
    expect(cellsOf({ variables })).toBe(6);
  });

  test('a question of exactly the limit is asked in one', () => {
    const question = { table: 'T', variables: [variable('A', 100), variable('Tid', 10, true)] };
    expect(cellsOf(question)).toBe(3000);
    expect(splitToFit(question, 3000)).toHaveLength(1);
    expect(splitToFit(question, 2999)).toHaveLength(2);
  });
});

test('parts stay within the limit, and together ask for each row once', () => {
  const sizes = fc.tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 9 }),
  );
  fc.assert(
    fc.property(sizes, fc.integer({ min: 4, max: 400 }), ([a, b, periods], limit) => {
      const question = { table: 'T', variables: [variable('A', a), variable('B', b), variable('Tid', periods, true)] };
      const parts = splitToFit(question, limit);
      const rows = parts.flatMap((part) => {
        expect(cellsOf(part)).toBeLessThanOrEqual(limit);
        const [first, second, time] = part.variables.map(({ codes }) => codes);
        return first!.flatMap((one) => second!.flatMap((two) => time!.map((three) => `${one} ${two} ${three}`)));
      });
      expect(rows).toHaveLength(a * b * periods);
      expect(new Set(rows).size).toBe(rows.length);
    }),
  );
});
