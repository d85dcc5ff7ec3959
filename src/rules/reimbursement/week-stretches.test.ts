import { describe, expect, test } from 'vitest';
import { WeekStretches } from './week-stretches.ts';

type Stretch = readonly [from: number, to: number, kind: number];

function made(stretches: readonly Stretch[], into = new WeekStretches()): WeekStretches {
  for (const [from, to, kind] of stretches) into.add(from, to, kind);
  return into;
}

function seen({ count, from, to, kind }: WeekStretches): Stretch[] {
  return Array.from({ length: count }, (_, at) => [from[at]!, to[at]!, kind[at]!]);
}

function settled(stretches: readonly Stretch[]): Stretch[] {
  const [raw, out] = [made(stretches), new WeekStretches()];
  raw.sort();
  raw.settleInto(out);
  return seen(out);
}

describe('adding', () => {
  test('what goes on, overlaps or touches with the same kind is one stretch', () => {
    expect(
      seen(
        made([
          [1, 5, 1],
          [5, 8, 1],
        ]),
      ),
    ).toEqual([[1, 8, 1]]);
    expect(
      seen(
        made([
          [1, 5, 1],
          [3, 4, 1],
        ]),
      ),
    ).toEqual([[1, 5, 1]]);
    expect(
      seen(
        made([
          [1, 5, 1],
          [1, 9, 1],
        ]),
      ),
    ).toEqual([[1, 9, 1]]);
  });

  test('a week between, another kind, or an earlier start is a stretch of its own', () => {
    expect(
      made([
        [1, 5, 1],
        [6, 8, 1],
      ]).count,
    ).toBe(2);
    expect(
      made([
        [1, 5, 1],
        [5, 8, 2],
      ]).count,
    ).toBe(2);
    expect(
      made([
        [4, 6, 1],
        [1, 5, 1],
      ]).count,
    ).toBe(2);
  });

  test.each([
    [
      [
        [1, 5, 1],
        [5, 8, 2],
      ],
      false,
    ],
    [
      [
        [1, 5, 1],
        [4, 8, 2],
      ],
      true,
    ],
    [
      [
        [1, 9, 1],
        [2, 4, 2],
        [5, 6, 2],
      ],
      true,
    ],
    [
      [
        [4, 6, 1],
        [1, 3, 1],
      ],
      true,
    ],
    [
      [
        [1, 5, 1],
        [3, 8, 1],
      ],
      false,
    ],
  ] as const)('%j overlap: %s', (stretches, overlap) => {
    expect(made(stretches).overlap).toBe(overlap);
  });

  test('cleared, it starts anew', () => {
    const again = made([
      [1, 9, 1],
      [2, 4, 2],
    ]);
    again.clear();
    expect(seen(made([[1, 3, 2]], again))).toEqual([[1, 3, 2]]);
    expect(again.overlap).toBe(false);
  });

  test('it holds as many as there are', () => {
    const many = Array.from({ length: 100 }, (_, at): Stretch => [at * 3, at * 3 + 2, 1]);
    expect(seen(made(many))).toEqual(many);
    const appended = new WeekStretches();
    for (const [from, to, kind] of many) appended.append(from, to, kind);
    expect(seen(appended)).toEqual(many);
  });
});

test('appending joins neighbours of the same kind only', () => {
  const out = new WeekStretches();
  out.append(1, 3, 1);
  out.append(3, 5, 1);
  out.append(5, 6, 2);
  out.append(7, 8, 2);
  expect(seen(out)).toEqual([
    [1, 5, 1],
    [5, 6, 2],
    [7, 8, 2],
  ]);
});

describe('settling: week by week the lowest kind', () => {
  test.each([
    ['nothing', [], []],
    [
      'a weaker one around',
      [
        [1, 10, 3],
        [4, 6, 1],
      ],
      [
        [1, 4, 3],
        [4, 6, 1],
        [6, 10, 3],
      ],
    ],
    [
      'a stronger one around',
      [
        [1, 10, 1],
        [4, 6, 3],
      ],
      [[1, 10, 1]],
    ],
    [
      'crossing',
      [
        [1, 5, 2],
        [3, 8, 1],
      ],
      [
        [1, 3, 2],
        [3, 8, 1],
      ],
    ],
    [
      'out of order',
      [
        [6, 9, 1],
        [1, 3, 3],
        [2, 7, 2],
      ],
      [
        [1, 2, 3],
        [2, 6, 2],
        [6, 9, 1],
      ],
    ],
    [
      'the same start',
      [
        [1, 3, 4],
        [1, 6, 3],
      ],
      [[1, 6, 3]],
    ],
    [
      'a gap stays a gap',
      [
        [5, 6, 1],
        [1, 2, 1],
      ],
      [
        [1, 2, 1],
        [5, 6, 1],
      ],
    ],
    [
      'three at once',
      [
        [1, 9, 4],
        [2, 8, 3],
        [3, 7, 1],
      ],
      [
        [1, 2, 4],
        [2, 3, 3],
        [3, 7, 1],
        [7, 8, 3],
        [8, 9, 4],
      ],
    ],
    [
      'one ended long before',
      [
        [1, 2, 1],
        [4, 12, 3],
        [5, 6, 1],
        [8, 10, 1],
      ],
      [
        [1, 2, 1],
        [4, 5, 3],
        [5, 6, 1],
        [6, 8, 3],
        [8, 10, 1],
        [10, 12, 3],
      ],
    ],
  ] as const)('%s', (_, stretches, expected) => {
    expect(settled(stretches)).toEqual(expected);
  });
});
