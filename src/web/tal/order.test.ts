import { describe, expect, test } from 'vitest';
import { inOrder, nextOrder, orderOf } from './order.ts';

const rows = [
  { name: 'Ærø', count: 3 },
  { name: 'Aalborg', count: null },
  { name: 'Øster Hornum', count: 20 },
  { name: 'Rebild', count: -1 },
];
const keyOf = (row: (typeof rows)[number], column: number) => (column === 0 ? row.name : row.count);
const names = (order: string | undefined, language: 'da' | 'en' = 'da') =>
  inOrder(rows, orderOf(order), keyOf, language).map(({ name }) => name);

describe('sorting', () => {
  test('by the Danish alphabet: Æ, Ø and Aa come last', () => {
    expect(names('0')).toEqual(['Rebild', 'Ærø', 'Øster Hornum', 'Aalborg']);
  });

  test('numbers by size, unknown last both ways', () => {
    expect(names('1')).toEqual(['Rebild', 'Ærø', 'Øster Hornum', 'Aalborg']);
    expect(names('-1')).toEqual(['Øster Hornum', 'Ærø', 'Rebild', 'Aalborg']);
  });

  test('as printed when nothing is chosen', () => {
    expect(names(undefined)).toEqual(rows.map(({ name }) => name));
    expect(orderOf('sidelæns')).toBeNull();
  });

  test('a heading pressed three times: rising, falling, as printed', () => {
    const first = nextOrder(null, 2);
    const second = nextOrder(orderOf(first), 2);
    expect([first, second, nextOrder(orderOf(second), 2)]).toEqual(['2', '-2', undefined]);
    expect(nextOrder(orderOf('-2'), 0)).toBe('0');
  });

  test('the first column can fall too', () => {
    const second = nextOrder(orderOf('0'), 0);
    expect(second).toBe('-0');
    expect(orderOf(second)).toEqual({ column: 0, falling: true });
  });
});
