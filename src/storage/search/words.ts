/**
 * The words of a text as search knows them: small letters, æ ø å as ae oe aa (also when written so), other accents dropped.
 * A word written with hyphens is one word with known parts: `a-kasse` is `akasse`, made of `a` and `kasse`.
 */

export interface Word {
  readonly folded: string;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
  /** Written with hyphens: its parts, folded. Else empty. */
  readonly parts: readonly string[];
}

/** Longer than any word: a line of signs that somebody pasted. */
const LONGEST = 100;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‑][\p{L}\p{M}\p{N}]+)*/gu;
const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', ß: 'ss' };

export function wordsOf(text: string): Word[] {
  const words = [...text.matchAll(WORD)].map((match) => {
    const parts = match[0].split(/[-‑]/).map(fold);
    const place = { from: match.index, to: match.index + match[0].length };
    return { folded: parts.join(''), ...place, parts: parts.length > 1 ? parts : [] };
  });
  return words.filter(({ folded }) => folded.length <= LONGEST);
}

export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåäöß]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
