import { expect, test } from 'vitest';
import { piecesOf } from './snippet.ts';

test.each([
  [
    'langtids‹ledige›',
    [
      { text: 'langtids', matched: false },
      { text: 'ledige', matched: true },
    ],
  ],
  [
    '‹Unge› i ‹job›',
    [
      { text: 'Unge', matched: true },
      { text: ' i ', matched: false },
      { text: 'job', matched: true },
    ],
  ],
  ['uden mærker', [{ text: 'uden mærker', matched: false }]],
  ['et løst ‹ tegn', [{ text: 'et løst ‹ tegn', matched: false }]],
  ['', []],
])('%s', (snippet, pieces) => {
  expect(piecesOf(snippet)).toEqual(pieces);
});
