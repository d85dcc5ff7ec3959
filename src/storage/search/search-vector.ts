/**
 * The search vector of an entry, as PostgreSQL reads it: every word by its stem, by its exact form (`=ledige`, so that it
 * ranks above other words of the same stem) and by its parts. Weights: A title, B parts in the title, C body, D parts in it.
 */
import { exactly } from './asked.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** PostgreSQL counts positions up to here. */
const LAST_POSITION = 16_383;

export function searchVector(title: string, body: string, vocabulary: Vocabulary): string {
  const places = new Map<string, string[]>();
  let position = 0;
  const add = (text: string, whole: 'A' | 'C', part: 'B' | 'D') => {
    for (const { folded } of wordsOf(text)) {
      position = Math.min(position + 1, LAST_POSITION);
      const findable = vocabulary.get(folded);
      if (!findable) continue;
      for (const lexeme of [findable.stem, exactly(folded)]) note(lexeme, `${position}${whole}`);
      for (const lexeme of findable.parts) note(lexeme, `${position}${part}`);
    }
  };
  const note = (lexeme: string, place: string) => places.set(lexeme, [...(places.get(lexeme) ?? []), place]);
  add(title, 'A', 'B');
  add(body, 'C', 'D');
  return [...places].map(([lexeme, at]) => `'${lexeme}':${at.join(',')}`).join(' ');
}
