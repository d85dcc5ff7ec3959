import { expect, test } from 'vitest';
import { SharedIds, shareIds } from './shared-ids.ts';

test('ids in shared memory are the ids they were made of', () => {
  const texts = ['p1', '', 'Østergård 7', 'p2', '漢字', '🙂', 'p1'];
  const ids = new SharedIds(structuredClone(shareIds(texts)));
  expect([...ids]).toEqual(texts);
  expect(ids.length).toBe(7);
  expect(ids.at(2)).toBe('Østergård 7');
  expect([ids.at(-1), ids.at(7)]).toEqual([undefined, undefined]);
  expect([ids.indexOf('p1'), ids.indexOf('🙂'), ids.indexOf('p3')]).toEqual([0, 5, -1]);
});

test('no ids', () => {
  expect([...new SharedIds(shareIds([]))]).toEqual([]);
});
