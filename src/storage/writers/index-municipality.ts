/** Builds the search index of a municipality anew from its newest plans and tables. */
import { sql } from 'kysely';
import type { Language } from '../../core/text.ts';
import { tablesOfPlan } from '../readers/figures.ts';
import { latestPlans } from '../readers/plans.ts';
import { entriesOf, type SearchEntry } from '../search/entries.ts';
import { searchVector } from '../search/search-vector.ts';
import { type Vocabulary, vocabulariesOf } from '../search/vocabulary.ts';
import { type Word, wordsOf } from '../search/words.ts';
import type { Tx } from '../storage.ts';

type EntryOfPlan = SearchEntry & { readonly plan: string };

export async function indexMunicipality(tx: Tx, municipality: string): Promise<void> {
  const entries: EntryOfPlan[] = [];
  for (const plan of await latestPlans(tx)) {
    const found = entriesOf(plan, await tablesOfPlan(tx, plan.id));
    entries.push(...found.map((entry) => ({ ...entry, plan: plan.id })));
  }
  const vocabulary = await vocabulariesOf(tx, { da: wordsIn('da', entries), en: wordsIn('en', entries) });
  await tx.deleteFrom('search_entry').execute();
  await tx.deleteFrom('search_word').execute();
  await writeEntries(tx, municipality, entries, vocabulary);
  await writeWords(tx, municipality, vocabulary);
}

function wordsIn(language: Language, entries: readonly EntryOfPlan[]): Word[] {
  return entries.flatMap(({ title, body }) => [...wordsOf(title[language]), ...wordsOf(body[language])]);
}

/** Rows go in as one JSON parameter: thousands of them are one short statement. */
async function writeEntries(
  tx: Tx,
  municipality: string,
  entries: readonly EntryOfPlan[],
  vocabulary: Record<Language, Vocabulary>,
): Promise<void> {
  const rows = entries.map(({ plan, kind, id, title, body }) => ({
    municipality,
    plan,
    kind,
    id,
    title_da: title.da,
    title_en: title.en,
    body_da: body.da,
    body_en: body.en,
    words_da: searchVector(title.da, body.da, vocabulary.da),
    words_en: searchVector(title.en, body.en, vocabulary.en),
  }));
  await sql`insert into search_entry select * from json_populate_recordset(null::search_entry, ${JSON.stringify(rows)})`.execute(
    tx,
  );
}

async function writeWords(tx: Tx, municipality: string, vocabulary: Record<Language, Vocabulary>): Promise<void> {
  const rows = (['da', 'en'] as const).flatMap((language) =>
    [...vocabulary[language]].map(([word, { stem, parts }]) => ({
      municipality,
      language,
      word,
      lexemes: [stem, ...parts],
    })),
  );
  await sql`insert into search_word select * from json_populate_recordset(null::search_word, ${JSON.stringify(rows)})`.execute(
    tx,
  );
}
