/** Stems of folded words, by the database's own dictionaries, so that searching and indexing always agree. */
import { type RawBuilder, sql } from 'kysely';
import type { Language } from '../../core/text.ts';
import type { Tx } from '../storage.ts';

/** Word → stem. Stop words are not in it. */
export type Stems = ReadonlyMap<string, string>;

const DICTIONARY = { da: 'danish_stem', en: 'english_stem' } as const;

/** Stop words whose folded form the Danish dictionary does not know: på, når, være, været, også, sådan. */
const FOLDED_STOP_WORDS = new Set(['paa', 'naar', 'vaere', 'vaeret', 'ogsaa', 'saadan']);

export async function stemsOf(tx: Tx, words: Record<Language, Iterable<string>>): Promise<Record<Language, Stems>> {
  const { rows } = await sql<{ language: Language; word: string; stem: string }>`
    ${stemming('da', words.da)} union all ${stemming('en', words.en)}`.execute(tx);
  const stems = { da: new Map<string, string>(), en: new Map<string, string>() };
  for (const { language, word, stem } of rows) stems[language].set(word, stem);
  return stems;
}

/** Stemmed twice: once leaves `indsats` (indsat) and `indsatsen` (indsats) apart. */
function stemming(language: Language, words: Iterable<string>): RawBuilder<unknown> {
  const asked = [...new Set(words)].filter((word) => !FOLDED_STOP_WORDS.has(word));
  const dictionary = sql.lit(DICTIONARY[language]);
  return sql`
    select ${sql.lit(language)} as language, word, coalesce((ts_lexize(${dictionary}, once))[1], once) as stem
    from unnest(${asked}::text[]) as word, lateral (select (ts_lexize(${dictionary}, word))[1] as once) as stemmed
    where once is not null`;
}
