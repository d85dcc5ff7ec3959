/** What somebody asks for, word by word, as what it can be found by; and as PostgreSQL's search query. */
import type { Compound } from './compounds.ts';

export interface AskedWord {
  /** Folded, as asked. */
  readonly word: string;
  readonly stem: string;
  /** Stems any of which finds it: its own, the kind of thing a compound is, or those of similar words. */
  readonly any: readonly string[];
  /** Parts that find it together. */
  readonly together: readonly (readonly string[])[];
}

/** `parts`: stems of the parts it is written with (`a-kasse`). */
export function askedWord(
  word: string,
  stem: string,
  parts: readonly string[],
  compounds: readonly Compound[],
): AskedWord {
  return {
    word,
    stem,
    any: [...new Set([stem, ...compounds.map(({ last }) => last)])],
    together: [...(parts.length > 0 ? [parts] : []), ...compounds.map(({ first, last }) => [first, last])],
  };
}

/** Every stem that can find one of the words. */
export function stemsIn(asked: readonly AskedWord[]): Set<string> {
  return new Set(asked.flatMap(({ any, together }) => [...any, ...together.flat()]));
}

/** For entries with all of the words (`&`) or with any of them (`|`). */
export function searchQuery(asked: readonly AskedWord[], joined: '&' | '|'): string {
  return asked.map((word) => `(${alternatives(word).join(' | ')})`).join(` ${joined} `);
}

/** The exact form is asked for too, so that it ranks first. */
function alternatives({ word, any, together }: AskedWord): string[] {
  const whole = [`=${word}`, ...any].map(quoted);
  return [...whole, ...together.map((stems) => `(${stems.map(quoted).join(' & ')})`)];
}

function quoted(lexeme: string): string {
  return `'${lexeme}'`;
}
