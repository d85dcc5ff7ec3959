export type SearchKind = 'plan' | 'goal' | 'initiative' | 'principle' | 'table';

/** What can be found by searching: one row for each plan, goal, initiative, principle and table. Rebuilt from the newest plans. */
export interface SearchEntryTable {
  municipality: string;
  plan: string;
  kind: SearchKind;
  id: string;
  title_da: string;
  title_en: string;
  body_da: string;
  body_en: string;
  /** Lexemes with their weights; see `search/lexemes.ts`. */
  words_da: string;
  words_en: string;
}
