import { expect, test } from 'vitest';
import { fold, wordsOf } from './words.ts';

test.each([
  ['Førtidspension', 'foertidspension'],
  ['FOERTIDSPENSION', 'foertidspension'],
  ['Åbyhøj', 'aabyhoej'],
  ['Aabyhoej', 'aabyhoej'],
  ['Ældre', 'aeldre'],
  ['A\u030Ase', 'aase'],
  ['café', 'cafe'],
  ['Öresund', 'oeresund'],
])('%s is written %s', (word, folded) => {
  expect(fold(word)).toBe(folded);
});

test('words know where they stand in the text, whatever stands between them', () => {
  const text = '»Flere i job« – 10,5 % (2018)!';
  expect(wordsOf(text).map(({ from, to }) => text.slice(from, to))).toEqual(['Flere', 'i', 'job', '10', '5', '2018']);
});

test('a hyphenated word is one word with known parts; a hyphen at the end is not part of it', () => {
  const [kasse, job, og] = wordsOf('A-kasser, job- og');
  expect(kasse).toMatchObject({ folded: 'akasser', parts: ['a', 'kasser'] });
  expect(job).toMatchObject({ folded: 'job', parts: [] });
  expect(og?.folded).toBe('og');
});

test('no words in nothing, signs and spaces', () => {
  for (const text of ['', '   ', '!!! & | :* \' "', '–']) expect(wordsOf(text)).toEqual([]);
});

test('what is longer than any word is not one', () => {
  expect(wordsOf(`før ${'x'.repeat(101)} efter`).map(({ folded }) => folded)).toEqual(['foer', 'efter']);
});
