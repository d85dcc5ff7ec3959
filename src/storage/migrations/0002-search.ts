/** Search over plans and tables: what can be found, and the words it can be found by. Rebuilt from the newest plans. */
import type { Kysely } from 'kysely';
import { allowRebuilding, describe, keepMunicipalitiesApart, run } from './steps.ts';

type Db = Kysely<never>;

export async function up(db: Db): Promise<void> {
  await run(db, 'create extension if not exists pg_trgm');
  await searchEntry(db);
  await searchWord(db);
}

async function searchEntry(db: Db): Promise<void> {
  await run(
    db,
    `create table search_entry (
       municipality text collate "C" not null references municipality,
       plan text collate "C" not null,
       kind text collate "C" not null check (kind in ('plan', 'goal', 'initiative', 'principle', 'table')),
       id text collate "C" not null,
       title_da text not null,
       title_en text not null,
       body_da text not null,
       body_en text not null,
       words_da tsvector not null,
       words_en tsvector not null,
       primary key (municipality, plan, kind, id)
     )`,
  );
  await keepMunicipalitiesApart(db, 'search_entry');
  await allowRebuilding(db, 'search_entry');
  await describe(db, 'search_entry', 'What can be found by searching; built from the newest plans and tables', {
    municipality: 'Municipality code: whose plan it stands in',
    plan: 'Id of the plan',
    kind: 'plan, goal, initiative, principle or table',
    id: 'Id within the plan',
    title_da: 'Title, Danish',
    title_en: 'Title, English',
    body_da: 'The rest of the text, Danish',
    body_en: 'The rest of the text, English',
    words_da: 'Stems of the Danish text: A title, B parts of compounds in the title, C body, D parts in the body',
    words_en: 'Stems of the English text, weighted in the same way',
  });
}

async function searchWord(db: Db): Promise<void> {
  await run(
    db,
    `create table search_word (
       municipality text collate "C" not null references municipality,
       language text not null check (language in ('da', 'en')),
       word text collate "C" not null,
       lexemes text[] not null,
       primary key (municipality, language, word)
     )`,
  );
  await keepMunicipalitiesApart(db, 'search_word');
  await allowRebuilding(db, 'search_word');
  await describe(db, 'search_word', 'Every word of the search entries, and what it can be found by', {
    municipality: 'Municipality code: whose entries it stands in',
    language: 'da or en',
    word: 'In small letters, with ae oe aa for æ ø å',
    lexemes: 'Its own stem first, then the stems of its parts when it is a compound',
  });
}
