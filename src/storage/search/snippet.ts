/** A line around what was found, with the matches between ‹ and ›. */
import { type Word, wordsOf } from './words.ts';

/** Letters of text a line holds, and letters before the first match. */
const LENGTH = 160;
const BEFORE = 40;

/** `null` when no word of the text matches. */
export function snippet(text: string, matches: (folded: string) => boolean): string | null {
  const words = wordsOf(text);
  const first = words.find(({ folded }) => matches(folded));
  if (!first) return null;
  const begin = words.find(({ from }) => from >= first.from - BEFORE) ?? first;
  const line = words.filter(({ from, to }) => from >= begin.from && to <= begin.from + LENGTH);
  return marked(text, words, line, matches);
}

/** The beginning of a text that does not match. */
export function opening(text: string): string {
  const words = wordsOf(text);
  const line = words.filter(({ to }) => to <= LENGTH);
  return marked(text, words, line, () => false);
}

/** The text from the first to the last word of the line, with what stands before and after the whole text's words. */
function marked(
  text: string,
  words: readonly Word[],
  line: readonly Word[],
  matches: (folded: string) => boolean,
): string {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return text.slice(0, LENGTH);
  const [whole, done] = [first === words[0], last === words.at(-1)];
  let [said, at] = ['', whole ? 0 : first.from];
  for (const { folded, from, to } of line) {
    const word = text.slice(from, to);
    said += text.slice(at, from) + (matches(folded) ? `‹${word}›` : word);
    at = to;
  }
  return `${whole ? '' : '… '}${said}${done ? text.slice(at) : ' …'}`;
}
