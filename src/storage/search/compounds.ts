/**
 * Taking Danish compounds apart by the words that stand alone elsewhere: `kontanthjælpsmodtagere` begins with `kontanthjælp`
 * and ends with `modtagere`. Pure; words are folded (`words.ts`).
 */

/** A way to take a word apart: what it begins with and what it ends with. The end says what kind of thing it is. */
export interface Compound {
  readonly first: string;
  readonly last: string;
}

/** Shortest part: `job`, `råd` (raad), `løn` (loen). */
const SHORTEST = 3;
/** Between the parts stands nothing or a linking letter; more than that only between long parts. */
const LINK = /^(s|e|)$/;
const LONG = 5;

/** Everything a word could begin or end with. */
export function possibleParts(word: string): string[] {
  const parts: string[] = [];
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++) parts.push(word.slice(0, at), word.slice(at));
  return parts;
}

/**
 * Every way to take the word apart. `known` gives the stem of a part that stands alone elsewhere in any form, or nothing;
 * the compounds come back as stems, each once.
 */
export function compoundsIn(word: string, known: (part: string) => string | undefined): Compound[] {
  const found = new Map<string, Compound>();
  for (let from = SHORTEST; from <= word.length - SHORTEST; from++) {
    const last = known(word.slice(from));
    if (last === undefined) continue;
    for (let to = SHORTEST; to <= from; to++) {
      const first = known(word.slice(0, to));
      if (first === undefined || !meet(word, to, from)) continue;
      found.set(`${first} ${last}`, { first, last });
    }
  }
  return [...found.values()];
}

function meet(word: string, to: number, from: number): boolean {
  return LINK.test(word.slice(to, from)) || (to >= LONG && word.length - from >= LONG);
}
