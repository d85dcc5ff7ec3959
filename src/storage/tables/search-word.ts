import type { Language } from '../../core/text.ts';

/** Every word that stands in a search entry of the municipality, and what it can be found by. Rebuilt with the entries. */
export interface SearchWordTable {
  municipality: string;
  language: Language;
  /** Folded: small letters, æ ø å as ae oe aa. */
  word: string;
  /** Its own stem first, then the stems of its parts when it is a compound. */
  lexemes: string[];
}
