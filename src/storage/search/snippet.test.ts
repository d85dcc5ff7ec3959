import { expect, test } from 'vitest';
import { opening, snippet } from './snippet.ts';

const matches = (folded: string) => folded.startsWith('job');
const LONG = `Først en indledning, som fylder noget, før der kommer noget om emnet. ${'Så kommer der mere. '.repeat(5)}`;

test('a short text is shown whole, with every match marked', () => {
  expect(snippet('»Job« og jobcenter.', matches)).toBe('»‹Job›« og ‹jobcenter›.');
});

test('of a long text a line around the first match, from word to word', () => {
  const found = snippet(`${LONG}Flere i job nu. ${LONG}`, matches) ?? '';
  expect(found).toMatch(/^… \S.* ‹job› .*\S …$/);
  expect(found.length).toBeLessThan(200);
  expect(LONG).toContain(found.slice(2, found.indexOf('Flere')).trim());
});

test('a match at the very end is shown with the end of the text', () => {
  expect(snippet(`${LONG}Til sidst: job!`, matches)).toMatch(/‹job›!$/);
});

test('no match, no line', () => {
  expect(snippet('Ingenting her', matches)).toBeNull();
  expect(snippet('', matches)).toBeNull();
});

test('how a text begins', () => {
  expect(opening('Kort.')).toBe('Kort.');
  expect(opening('')).toBe('');
  expect(opening(LONG)).toMatch(/^Først en indledning.* …$/);
  expect(opening('…')).toBe('…');
});
