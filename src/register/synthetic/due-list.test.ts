import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DueList } from './due-list.ts';

test('gives persons back in the order of their days', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 })), (days) => {
      const list = new DueList();
      for (const [person, day] of days.entries()) list.add(day, person);
      const told: number[] = [];
      const taken: number[] = [];
      while (list.length > 0) {
        told.push(list.next);
        taken.push(list.take());
      }
      expect(told).toEqual(days.toSorted((a, b) => a - b));
      expect(taken.map((person) => days[person])).toEqual(told);
      expect(taken.toSorted((a, b) => a - b)).toEqual([...days.keys()]);
      expect([list.next, list.take()]).toEqual([Number.POSITIVE_INFINITY, -1]);
    }),
  );
});
