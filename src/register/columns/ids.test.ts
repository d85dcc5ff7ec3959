import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IdTable } from './ids.ts';
import { bytesOf, textOf } from './utf8.ts';

const add = (table: IdTable, id: string) => {
  const bytes = bytesOf(id);
  return table.add(bytes, 0, bytes.length);
};

describe('a table of ids', () => {
  test('gives each id the position at which it was first met', () => {
    const table = new IdTable();
    expect(['p1', 'p2', 'p1', 'Ærø', ''].map((id) => add(table, id))).toEqual([0, 1, 0, 2, 3]);
    expect([...table]).toEqual(['p1', 'p2', 'Ærø', '']);
    expect([table.length, table.at(2), table.at(4), table.at(-1)]).toEqual([4, 'Ærø', undefined, undefined]);
  });

  test('finds an id in the middle of other bytes, and nothing that was not added', () => {
    const table = new IdTable();
    add(table, 'p1');
    const line = bytesOf('x,p1,p10');
    expect([table.find(line, 2, 4), table.find(line, 5, 8), table.indexOf('p'), table.indexOf('p1')]).toEqual([
      0, -1, -1, 0,
    ]);
  });

  test('holds many, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 3000 }), (ids) => {
        const known = ids.map((id) => id.toWellFormed());
        const table = new IdTable();
        const positions = known.map((id) => add(table, id));
        const distinct = [...new Set(known)];
        expect([...table]).toEqual(distinct);
        expect(positions).toEqual(known.map((id) => distinct.indexOf(id)));
        expect(distinct.map((id) => table.indexOf(id))).toEqual(distinct.map((_, position) => position));
      }),
      { numRuns: 30 },
    );
  });

  test('ids counted upwards are all told apart', () => {
    const table = new IdTable();
    const ids = Array.from({ length: 20_000 }, (_, number) => `p${number}`);
    expect(ids.map((id) => add(table, id))).toEqual(ids.map((_, position) => position));
    expect(ids.map((id) => table.indexOf(id))).toEqual(ids.map((_, position) => position));
  });
});

test('UTF-8 there and back, for letters, euro and emoji', () => {
  for (const text of ['', 'abc', 'æøå', '100 €', '👩‍🏭']) {
    const bytes = bytesOf(text);
    expect([...bytes]).toEqual([...Buffer.from(text, 'utf8')]);
    expect(textOf(bytes, 0, bytes.length)).toBe(text);
  }
});
