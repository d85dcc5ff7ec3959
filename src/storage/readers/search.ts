/**
 * Finds plans, goals, initiatives, principles and tables by words: in any form, in Danish and English, whole or as part of a
 * compound, and near misses when a word is unknown. Entries with all of the words, else those with any of them.
 */
import { type RawBuilder, sql } from 'kysely';
import type { Language, Text } from '../../core/text.ts';
import { lexemesIn, searchQuery } from '../search/asked.ts';
import { isFound, type Resolved, resolve } from '../search/resolve.ts';
import { opening, snippet } from '../search/snippet.ts';
import { wordsOf } from '../search/words.ts';
import type { Storage, Tx } from '../storage.ts';
import type { SearchEntryTable, SearchKind } from '../tables/search-entry.ts';

export interface Search {
  readonly text: string;
  /** Only in this plan. */
  readonly plan?: string | undefined;
  /** Hits given back at most; 20 when not said. */
  readonly limit?: number | undefined;
}

export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: string;
  readonly plan: string;
  readonly title: Text;
  /** A line around the match, the matches between ‹ and ›; where only the other language matches, how the text begins. */
  readonly snippet: Text;
  /** Higher is better; comparable between municipalities. */
  readonly rank: number;
}

export interface SearchResult {
  readonly total: number;
  readonly hits: readonly SearchHit[];
  /** 0: all of the words; 1: some taken for misspellings; 2, 3: only some of them. Hits from afar are not shown beside nearer ones. */
  readonly stretch: number;
}

type Row = Pick<SearchEntryTable, 'kind' | 'id' | 'plan' | 'title_da' | 'title_en' | 'body_da' | 'body_en'> & {
  rank: number;
  total: number;
};

const LIMIT = 20;
/** Words of a search that are looked at. */
const MOST_WORDS = 12;
const NOTHING: SearchResult = { total: 0, hits: [], stretch: 0 };

/** Searches the municipality of the transaction. */
export async function search(tx: Tx, { text, plan, limit = LIMIT }: Search): Promise<SearchResult> {
  const distinct = new Map(wordsOf(text).map((word) => [word.folded, word]));
  if (distinct.size === 0) return NOTHING;
  const resolved = await resolve(tx, [...distinct.values()].slice(0, MOST_WORDS));
  for (const joined of ['&', '|'] as const) {
    const rows = await matching(tx, resolved, joined, plan, limit);
    if (rows.length === 0) continue;
    const stretch = (resolved.guessed ? 1 : 0) + (joined === '&' ? 0 : 2);
    return { total: rows[0]?.total ?? 0, hits: withSnippets(rows, resolved), stretch };
  }
  return NOTHING;
}

/** Searches every municipality, one after the other, and puts the best first. */
export async function searchEverywhere(storage: Storage, { limit = LIMIT, ...asked }: Search): Promise<SearchResult> {
  const results: SearchResult[] = [];
  for (const municipality of await storage.municipalities()) {
    const result = await storage.asMunicipality(municipality, (tx) => search(tx, { ...asked, limit }));
    if (result.total > 0) results.push(result);
  }
  const stretch = Math.min(...results.map((result) => result.stretch));
  const nearest = results.filter((result) => result.stretch === stretch);
  if (nearest.length === 0) return NOTHING;
  const hits = nearest.flatMap((result) => result.hits).toSorted((a, b) => b.rank - a.rank);
  return { total: nearest.reduce((sum, { total }) => sum + total, 0), hits: hits.slice(0, limit), stretch };
}

function matching(
  tx: Tx,
  { asked }: Resolved,
  joined: '&' | '|',
  plan: string | undefined,
  limit: number,
): Promise<Row[]> {
  const da = sql`${searchQuery(asked.da, joined)}::tsquery`;
  const en = sql`${searchQuery(asked.en, joined)}::tsquery`;
  return tx
    .selectFrom('search_entry')
    .select(['kind', 'id', 'plan', 'title_da', 'title_en', 'body_da', 'body_en'])
    .select(sql<number>`greatest(${rankOf('words_da', da)}, ${rankOf('words_en', en)})`.as('rank'))
    .select(sql<number>`count(*) over ()`.as('total'))
    .where(sql<boolean>`(words_da @@ ${da} or words_en @@ ${en})`)
    .$if(plan !== undefined, (query) => query.where('plan', '=', plan ?? ''))
    .orderBy('rank', 'desc')
    .orderBy('plan')
    .orderBy('kind')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** Divided by the logarithm of the length (1): a long text has more of everything. */
function rankOf(vector: 'words_da' | 'words_en', query: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`ts_rank(${sql.ref(vector)}, ${query}, 1)`;
}

function withSnippets(rows: readonly Row[], resolved: Resolved): SearchHit[] {
  const matches = { da: wordsThatMatch('da', resolved), en: wordsThatMatch('en', resolved) };
  return rows.map((row) => ({
    kind: row.kind,
    id: row.id,
    plan: row.plan,
    title: { da: row.title_da, en: row.title_en },
    snippet: { da: lineOf(row.title_da, row.body_da, matches.da), en: lineOf(row.title_en, row.body_en, matches.en) },
    rank: row.rank,
  }));
}

function wordsThatMatch(language: Language, { asked, indexed }: Resolved): (folded: string) => boolean {
  const lexemes = lexemesIn(asked[language]);
  const found = indexed.filter((each) => each.language === language && isFound(each, lexemes));
  const words = new Set(found.map(({ word }) => word));
  return (folded) => words.has(folded);
}

function lineOf(title: string, body: string, matches: (folded: string) => boolean): string {
  return snippet(body, matches) ?? snippet(title, matches) ?? opening(body || title);
}
