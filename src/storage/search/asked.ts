/** What somebody asks for, word by word, as what it can be found by; and as PostgreSQL's search query. */
import type { Compound } from './compounds.ts';

export interface AskedWord {
  /** Folded, as asked. */
  readonly word: string;
  readonly stem: string;
  /** Lexemes any of which finds it: its own stem, the kind of thing a compound is, words it is part of, similar words. */
  readonly any: readonly string[];
  /** Parts that find it together. */
  readonly together: readonly (readonly string[])[];
}

/** The lexeme of one form of a word, so that the very form asked for ranks above others of its stem. */
export function exactly(word: string): string {
  return `=${word}`;
}

/** `written`: stems of the parts it is written with (`a-kasse`). */
export function askedWord(
  word: string,
  stem: string,
  written: readonly string[],
  compounds: readonly Compound[],
): AskedWord {
  return {
    word,
    stem,
    any: [...new Set([exactly(word), stem, ...compounds.map(({ last }) => last)])],
    together: [...(written.length > 0 ? [written] : []), ...compounds.map(({ first, last }) => [first, last])],
  };
}

/** Every lexeme that can find one of the words. */
export function lexemesIn(asked: readonly AskedWord[]): Set<string> {
  return new Set(asked.flatMap(({ any, together }) => [...any, ...together.flat()]));
}

/** For entries with all of the words (`&`) or with any of them (`|`). */
export function searchQuery(asked: readonly AskedWord[], joined: '&' | '|'): string {
  return asked.map((word) => `(${alternatives(word).join(' | ')})`).join(` ${joined} `);
}

function alternatives({ any, together }: AskedWord): string[] {
  return [...any.map(quoted), ...together.map((lexemes) => `(${lexemes.map(quoted).join(' & ')})`)];
}

function quoted(lexeme: string): string {
  return `'${lexeme}'`;
}
