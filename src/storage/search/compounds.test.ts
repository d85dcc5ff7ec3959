import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compoundsIn, possibleParts } from './compounds.ts';

/** Words that stand alone elsewhere; here each is its own stem. */
const ALONE = new Set([
  'kontanthjaelp',
  'modtagere',
  'job',
  'ordre',
  'integration',
  'uddannelse',
  'grund',
  'boern',
  'have',
  'for',
]);
const known = (part: string) => (ALONE.has(part) ? part : undefined);
const parts = (word: string) => compoundsIn(word, known).map(({ first, last }) => `${first} + ${last}`);

describe('a compound begins with a word and ends with a word', () => {
  test('that meet', () => expect(parts('jobordre')).toEqual(['job + ordre']));
  test('with s between them', () => expect(parts('kontanthjaelpsmodtagere')).toEqual(['kontanthjaelp + modtagere']));
  test('with e between them', () => expect(parts('boernehave')).toEqual(['boern + have']));
  test('with more between them, when both are long', () => {
    expect(parts('integrationsgrunduddannelse')).toEqual(['integration + uddannelse']);
  });
});

describe('what is not one', () => {
  test('a word that only ends like another', () => expect(parts('tomodtagere')).toEqual([]));
  test('a word that only begins like another', () => expect(parts('jobbet')).toEqual([]));
  test('short parts far from each other', () => expect(parts('forsikredehave')).toEqual([]));
  test('the word itself', () => expect(parts('modtagere')).toEqual([]));
  test('words too short to have parts', () => expect(['', 'j', 'jobbe'].flatMap(parts)).toEqual([]));
});

test('any two words glued together come apart again, and no part is shorter than three letters', () => {
  const word = fc.stringMatching(/^[a-z]{3,12}$/);
  fc.assert(
    fc.property(word, fc.constantFrom('', 's', 'e'), word, (first, link, last) => {
      const both = (part: string) => (part === first || part === last ? part : undefined);
      expect(compoundsIn(first + link + last, both)).toContainEqual({ first, last });
      expect(possibleParts(first + link + last).every((part) => part.length >= 3)).toBe(true);
    }),
  );
});
