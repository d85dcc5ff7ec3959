/** Sorting rows by a column: texts by the alphabet of the language, numbers by size, unknown last whichever way. */
import type { Language } from '../../core/text.ts';

export type Key = string | number | null;

export interface Order {
  /** From 0. */
  readonly column: number;
  readonly falling: boolean;
}

/** `3` → the fourth column, rising; `-3` falling; anything else: as printed. */
export function orderOf(text: string | undefined): Order | null {
  const match = /^(-?)(\d+)$/.exec(text ?? '');
  return match ? { column: Number(match[2]), falling: match[1] === '-' } : null;
}

/** Pressing a column's heading: rising, then falling, then as printed again. */
export function nextOrder(order: Order | null, column: number): string | undefined {
  if (order?.column !== column) return String(column);
  return order.falling ? undefined : `-${column}`;
}

export function inOrder<T>(
  rows: readonly T[],
  order: Order | null,
  keyOf: (row: T, column: number) => Key,
  language: Language,
): T[] {
  if (!order) return [...rows];
  const alphabet = new Intl.Collator(language, { numeric: true });
  const way = order.falling ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [first, second] = [keyOf(a, order.column), keyOf(b, order.column)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    if (typeof first === 'number' && typeof second === 'number') return way * (first - second);
    return way * alphabet.compare(String(first), String(second));
  });
}
