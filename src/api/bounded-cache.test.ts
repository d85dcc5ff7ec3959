import { expect, test } from 'vitest';
import { boundedCache } from './bounded-cache.ts';

test('the one not asked for the longest goes first', () => {
  const cache = boundedCache<number>(2);
  cache.set('a', 1);
  cache.set('b', 2);
  expect(cache.get('a')).toBe(1);
  cache.set('c', 3);
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([1, undefined, 3]);
});

test('an answer given anew replaces the old one and takes no more room', () => {
  const cache = boundedCache<number>(2);
  cache.set('a', 1);
  cache.set('b', 2);
  cache.set('a', 3);
  expect([cache.get('a'), cache.get('b')]).toEqual([3, 2]);
});

test('cleared, it remembers nothing', () => {
  const cache = boundedCache<number>(2);
  cache.set('a', 1);
  cache.clear();
  expect(cache.get('a')).toBeUndefined();
});
