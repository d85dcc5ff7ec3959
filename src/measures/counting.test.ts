import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Counting } from './counting.ts';
import { Cube } from './cube.ts';
import { CubeCounter } from './cube-counter.ts';
import { GROUP_KEYS, type GroupKey, SLOT } from './group.ts';

const SIZES: Partial<Record<GroupKey, number>> = { sex: 3, origin: 5, education: 8, unemployment_fund: 21, benefit: 4 };
const BREAKDOWNS: GroupKey[][] = [
  [],
  ['sex'],
  ['education', 'origin'],
  ['unemployment_fund'],
  ['benefit'],
  ['benefit', 'sex'],
  ['origin', 'benefit'],
];
const PERIODS = 40;
const cubes = () =>
  BREAKDOWNS.map(
    (keys) =>
      new Cube(
        keys,
        keys.map((key) => SIZES[key]!),
        PERIODS,
      ),
  );

const person = fc.record({
  sex: fc.integer({ min: 0, max: 2 }),
  origin: fc.integer({ min: 0, max: 4 }),
  education: fc.integer({ min: 0, max: 7 }),
  unemployment_fund: fc.integer({ min: 0, max: 20 }),
  facts: fc.array(fc.record({ benefit: fc.integer({ min: 0, max: 3 }), period: fc.integer({ min: 0, max: 39 }) }), {
    maxLength: 6,
  }),
});

test('breakdowns counted together give what each gives by itself', () => {
  fc.assert(
    fc.property(fc.array(person, { maxLength: 8 }), (persons) => {
      const [together, apart] = [cubes(), cubes()];
      const counting = new Counting(together);
      const counters = apart.map((cube) => new CubeCounter(cube));
      expect(counting.counters.length).toBeLessThan(counters.length);
      const codes = new Int32Array(GROUP_KEYS.length);
      persons.forEach(({ facts, ...own }, subject) => {
        for (const [key, code] of Object.entries(own)) codes[SLOT[key as GroupKey]] = code;
        for (const { benefit, period } of facts) {
          codes[SLOT.benefit] = benefit;
          for (const counter of [...counters, ...counting.counters]) {
            counter.add(codes, period, 3, 7, subject);
            counter.once(codes, 0, period, subject, 'unknown', subject);
          }
        }
      });
      counting.finish();
      for (const counter of counters) counter.settle();
      expect(together).toEqual(apart);
    }),
  );
});

test('a breakdown too large to share keeps its own cells', () => {
  const large = new Cube(['unemployment_fund', 'education'], [300, 8], PERIODS);
  const counting = new Counting([large, new Cube(['sex'], [3], PERIODS)]);
  expect(counting.counters.map(({ cube }) => cube)).toContain(large);
});
