import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RowStore } from './row-store.ts';
import { sortedTable } from './sort-rows.ts';

const SPEC = { from: 'i32', kind: 'u8', id: 'i32' } as const;

function stored(rows: readonly (readonly [subject: number, from: number, kind: number])[]): RowStore {
  const store = new RowStore(SPEC);
  const positions = store.positions(['from', 'kind', 'id']);
  for (const [id, [subject, from, kind]] of rows.entries()) {
    store.append(subject, Float64Array.of(from, kind, id), positions);
  }
  return store;
}

test('rows stand by subject, then by the fields, and those alike in the order they came', () => {
  const table = sortedTable<typeof SPEC>(
    stored([
      [1, 5, 2],
      [0, 9, 1],
      [1, 5, 1],
      [1, 3, 9],
      [1, 5, 1],
    ]),
    3,
    ['from', 'kind'],
  );
  expect([...table.offsets]).toEqual([0, 1, 5, 5]);
  expect([...table.columns.id]).toEqual([1, 3, 2, 4, 0]);
  expect([...table.columns.from]).toEqual([9, 3, 5, 5, 5]);
});

test('any rows, also many of one subject: the same as sorting them as objects', () => {
  const row = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: -9, max: 9 }), fc.integer({ min: 0, max: 3 }));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 300 }), (rows) => {
      const table = sortedTable<typeof SPEC>(stored(rows), 5, ['from', 'kind']);
      const expected = rows
        .map(([subject, from, kind], id) => ({ subject, from, kind, id }))
        .sort((a, b) => a.subject - b.subject || a.from - b.from || a.kind - b.kind || a.id - b.id);
      expect([...table.columns.id]).toEqual(expected.map(({ id }) => id));
      expect([...table.columns.kind]).toEqual(expected.map(({ kind }) => kind));
      for (let subject = 0; subject < 5; subject++) {
        const count = expected.filter((each) => each.subject === subject).length;
        expect(table.offsets[subject + 1]! - table.offsets[subject]!).toBe(count);
      }
    }),
  );
});

test('rows that stand right already are not moved, and columns hold no more than the rows', () => {
  const table = sortedTable<typeof SPEC>(
    stored([
      [0, 1, 1],
      [2, 1, 1],
    ]),
    3,
    ['from'],
  );
  expect([...table.offsets]).toEqual([0, 1, 1, 2]);
  expect(table.columns.from.buffer.byteLength).toBe(8);
});
