/** Works out what the words of a search can find in one municipality: by their stems, as parts of words, as misspellings. */
import { sql } from 'kysely';
import type { Language } from '../../core/text.ts';
import type { Tx } from '../storage.ts';
import { type AskedWord, askedWord, exactly, lexemesIn } from './asked.ts';
import { type Stems, stemsOf } from './stems.ts';
import { compoundsOf, toBeStemmed } from './vocabulary.ts';
import type { Word } from './words.ts';

/** A word of the municipality's texts, folded, with its own stem first and then those of its parts. */
export interface IndexedWord {
  readonly language: Language;
  readonly word: string;
  readonly lexemes: readonly string[];
}

export interface Resolved {
  readonly asked: Readonly<Record<Language, readonly AskedWord[]>>;
  /** Words of the texts that may match. */
  readonly indexed: readonly IndexedWord[];
  /** A word was not known, and taken for a misspelling. */
  readonly guessed: boolean;
}

/** Shorter words begin, end and resemble too many others. */
const SHORTEST = 3;

export async function resolve(tx: Tx, words: readonly Word[]): Promise<Resolved> {
  const stems = await stemsOf(tx, { da: toBeStemmed('da', words), en: toBeStemmed('en', words) });
  const indexed = await wordsFoundBy(tx, stems, words);
  const asked = { da: askedIn('da', words, stems.da, indexed), en: askedIn('en', words, stems.en, indexed) };
  const unknown = words.map(({ folded }) => folded).filter((word) => isUnknown(word, asked, indexed));
  return takeForSimilar(tx, { asked, indexed, guessed: false }, unknown);
}

/** Whether the indexed word is one of those asked for. */
export function isFound({ word, lexemes }: IndexedWord, asked: ReadonlySet<string>): boolean {
  return asked.has(exactly(word)) || lexemes.some((lexeme) => asked.has(lexeme));
}

function wordsFoundBy(tx: Tx, stems: Record<Language, Stems>, words: readonly Word[]): Promise<IndexedWord[]> {
  const [da, en] = [[...new Set(stems.da.values())], [...new Set(stems.en.values())]];
  const long = words.map(({ folded }) => folded).filter(({ length }) => length >= SHORTEST);
  const glued = long.flatMap((word) => [`${word}%`, `%${word}`]);
  return tx
    .selectFrom('search_word')
    .select(['language', 'word', 'lexemes'])
    .where(
      sql<boolean>`(lexemes && case language when 'da' then ${da}::text[] else ${en}::text[] end
        or word like any (${glued}::text[]))`,
    )
    .execute();
}

function askedIn(
  language: Language,
  words: readonly Word[],
  stems: Stems,
  indexed: readonly IndexedWord[],
): AskedWord[] {
  const own = indexed.filter((each) => each.language === language);
  const standalone = {
    words: new Set(own.map(({ word }) => word)),
    stems: new Set(own.map(({ lexemes }) => lexemes[0] ?? '')),
  };
  return words.flatMap(({ folded, parts }) => {
    const stem = stems.get(folded);
    if (stem === undefined) return [];
    const written = parts.map((part) => stems.get(part)).filter((part) => part !== undefined);
    const asked = askedWord(folded, stem, written, compoundsOf(language, folded, stems, standalone));
    const glued = own.map(({ word }) => word).filter((word) => isGlued(folded, word));
    return [{ ...asked, any: [...asked.any, ...glued.map(exactly)] }];
  });
}

/** `job` in `jobmesse` and `fleksjob`, whatever the other part is. */
function isGlued(part: string, word: string): boolean {
  if (part.length < SHORTEST || part === word) return false;
  return word.startsWith(part) || (word.endsWith(part) && word.length - part.length >= SHORTEST);
}

/** In both languages, and a stop word in none: else every Danish word would be a misspelling of something English. */
function isUnknown(word: string, asked: Resolved['asked'], indexed: readonly IndexedWord[]): boolean {
  return (['da', 'en'] as const).every((language) => {
    const own = asked[language].filter((each) => each.word === word);
    const lexemes = lexemesIn(own);
    return own.length > 0 && !indexed.some((each) => each.language === language && isFound(each, lexemes));
  });
}

async function takeForSimilar(tx: Tx, resolved: Resolved, unknown: readonly string[]): Promise<Resolved> {
  let { asked, indexed, guessed } = resolved;
  for (const word of unknown) {
    const stem = asked.da.find((each) => each.word === word)?.stem ?? word;
    const similar = await similarWords(tx, word, stem);
    const add = (language: Language) => {
      const more = similar.filter((each) => each.language === language).map(({ lexemes }) => lexemes[0] ?? '');
      return asked[language].map((each) => (each.word === word ? { ...each, any: [...each.any, ...more] } : each));
    };
    asked = { da: add('da'), en: add('en') };
    indexed = [...indexed, ...similar];
    guessed ||= similar.some(({ part }) => !part);
  }
  return { asked, indexed, guessed };
}

/** Of all three-letter pieces of two words, the share they have in common. */
const SIMILAR = 0.4;
const AT_MOST = 5;

/** Words that end with it in another form (`ordrer` in `jobordre`); when there are none, those it may be a misspelling of. */
async function similarWords(tx: Tx, word: string, stem: string): Promise<(IndexedWord & { part: boolean })[]> {
  if (stem.length < SHORTEST) return [];
  const { rows } = await sql<IndexedWord & { part: boolean }>`
    select language, word, lexemes, right(lexemes[1], ${stem.length}) = ${stem} as part
    from search_word
    where right(lexemes[1], ${stem.length}) = ${stem} or similarity(word, ${word}) >= ${SIMILAR}
    order by part desc, similarity(word, ${word}) desc, language, word
    limit ${AT_MOST}`.execute(tx);
  const parts = rows.filter(({ part }) => part);
  return parts.length > 0 ? parts : rows;
}
