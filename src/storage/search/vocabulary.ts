/** What each word of a corpus can be found by: its stem, and when it is a compound the stems of its parts. */
import type { Language } from '../../core/text.ts';
import type { Tx } from '../storage.ts';
import { type Compound, compoundsIn, possibleParts } from './compounds.ts';
import { type Stems, stemsOf } from './stems.ts';
import type { Word } from './words.ts';

interface Findable {
  readonly stem: string;
  readonly parts: readonly string[];
}

/** Folded word → what it can be found by. Stop words are not in it. */
export type Vocabulary = ReadonlyMap<string, Findable>;

/** The words that stand alone somewhere, folded, and their stems. */
export interface Standalone {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** A stem as short as this also ends words that have nothing to do with it: such a part must stand alone in that very form. */
const SHORT_STEM = 3;

/** All that must be stemmed to take the words apart. Only Danish glues words together. */
export function toBeStemmed(language: Language, words: readonly Word[]): string[] {
  const written = words.flatMap(({ folded, parts }) => [folded, ...parts]);
  const pieces = language === 'da' ? words.flatMap(({ folded }) => possibleParts(folded)) : [];
  return [...written, ...pieces];
}

/** The compounds a word is, as stems; in English none. */
export function compoundsOf(language: Language, word: string, stems: Stems, standalone: Standalone): Compound[] {
  if (language !== 'da') return [];
  const known = (part: string) => {
    const stem = stems.get(part);
    if (stem === undefined || !standalone.stems.has(stem) || /^\d/.test(part)) return undefined;
    return stem.length > SHORT_STEM || standalone.words.has(part) ? stem : undefined;
  };
  const own = stems.get(word);
  return compoundsIn(word, known).filter(({ first }) => first !== own);
}

/** The vocabulary of a corpus: its words are taken apart by each other. */
export async function vocabulariesOf(
  tx: Tx,
  words: Record<Language, readonly Word[]>,
): Promise<Record<Language, Vocabulary>> {
  const stems = await stemsOf(tx, { da: toBeStemmed('da', words.da), en: toBeStemmed('en', words.en) });
  return { da: vocabularyOf('da', words.da, stems.da), en: vocabularyOf('en', words.en, stems.en) };
}

function vocabularyOf(language: Language, words: readonly Word[], stems: Stems): Vocabulary {
  const written = new Map(words.map(({ folded, parts }) => [folded, parts]));
  const alone = new Set([...written.keys(), ...[...written.values()].flat()]);
  const standalone = { words: alone, stems: new Set(known([...alone].map((word) => stems.get(word)))) };
  const vocabulary = new Map<string, Findable>();
  for (const [word, hyphenated] of written) {
    const stem = stems.get(word);
    if (stem === undefined) continue;
    const glued = compoundsOf(language, word, stems, standalone).flatMap(({ first, last }) => [first, last]);
    const parts = new Set(known([...hyphenated.map((part) => stems.get(part)), ...glued]));
    vocabulary.set(word, { stem, parts: [...parts].filter((part) => part !== stem) });
  }
  return vocabulary;
}

function known(stems: readonly (string | undefined)[]): string[] {
  return stems.filter((stem) => stem !== undefined);
}
