import { expect, test } from 'vitest';
import { LinearBounds } from './linear-bounds.ts';

test('a part that is left over is found by subtraction', () => {
  const bounds = new LinearBounds(3, [
    { of: [0, 1, 2], is: 20 },
    { of: [0], is: 9 },
    { of: [1], is: 8 },
  ]);
  expect(bounds.range([2])).toEqual({ least: 3, most: 3 });
});

test('two parts hidden under one total leave all but the total open', () => {
  const bounds = new LinearBounds(3, [
    { of: [0, 1, 2], is: 20 },
    { of: [0], is: 9 },
  ]);
  expect(bounds.range([2])).toEqual({ least: 0, most: 11 });
  expect(bounds.range([1, 2])).toEqual({ least: 11, most: 11 });
});

test('a table of two by two known by its margins: each cell is as open as its smallest margin', () => {
  const margins = [
    { of: [0, 1], is: 30 },
    { of: [2, 3], is: 7 },
    { of: [0, 2], is: 32 },
    { of: [1, 3], is: 5 },
  ];
  const bounds = new LinearBounds(4, margins);
  expect(bounds.range([3])).toEqual({ least: 0, most: 5 });
  expect(bounds.range([0])).toEqual({ least: 25, most: 30 });
  expect(new LinearBounds(4, [...margins, { of: [3], is: 2 }]).range([0])).toEqual({ least: 27, most: 27 });
});
