/**
 * Figures fetched from the public services, each revision beside the one before it; every fetch, whatever became of it; and
 * what a person decided about one that was stopped.
 */
import type { Kysely } from 'kysely';
import { allowAppending, describe, keepMunicipalitiesApart, run } from './steps.ts';

type Db = Kysely<never>;

export async function up(db: Db): Promise<void> {
  await statisticFetch(db);
  await statisticDecision(db);
  await statistic(db);
}

async function statisticFetch(db: Db): Promise<void> {
  await run(
    db,
    `create table statistic_fetch (
       municipality text collate "C" not null references municipality,
       feed text collate "C" not null,
       number integer not null check (number >= 1),
       fetched_at timestamptz not null default now(),
       fetched_by text not null,
       state text not null check (state in ('published', 'stopped', 'failed')),
       head json,
       error json check ((state = 'failed') = (error is not null)),
       findings json check ((state = 'stopped') = (findings is not null)),
       observations json check ((state = 'stopped') = (observations is not null)),
       primary key (municipality, feed, number)
     )`,
  );
  await keepMunicipalitiesApart(db, 'statistic_fetch');
  const filledIn = {
    municipality: 'Municipality code: whose Pejl fetched it',
    feed: 'Id of the feed',
    number: 'From 1 within the feed',
    fetched_by: 'Who or what fetched it',
    state: 'published; stopped by the feed guard until somebody decides; or failed',
    head: 'Title, unit, when it was published and when the next comes, and what the service calls the calls; empty when failed',
    error: 'Of a failed one: code, texts and facts',
    findings: 'Of a stopped one: what looks wrong',
    observations: 'Of a stopped one: the figures, until they are accepted or others come',
  };
  await allowAppending(db, 'statistic_fetch', Object.keys(filledIn));
  await describe(db, 'statistic_fetch', 'Every fetch of a feed, whatever became of it. Append-only', {
    ...filledIn,
    fetched_at: 'When it was fetched, by the clock of the database',
  });
}

async function statisticDecision(db: Db): Promise<void> {
  await run(
    db,
    `create table statistic_decision (
       municipality text collate "C" not null references municipality,
       feed text collate "C" not null,
       number integer not null check (number >= 1),
       decided_at timestamptz not null default now(),
       decided_by text not null,
       fetch_number integer not null,
       accepted text[] not null,
       renames json not null,
       reason text not null,
       primary key (municipality, feed, number),
       foreign key (municipality, feed, fetch_number) references statistic_fetch (municipality, feed, number)
     )`,
  );
  await keepMunicipalitiesApart(db, 'statistic_decision');
  const filledIn = {
    municipality: 'Municipality code: who decided',
    feed: 'Id of the feed',
    number: 'From 1 within the feed',
    decided_by: 'Who decided',
    fetch_number: 'The fetch that was stopped',
    accepted: 'Keys of the findings that were let through',
    renames: 'Labels that are the same as before under another name',
    reason: 'Why, in their own words',
  };
  await allowAppending(db, 'statistic_decision', Object.keys(filledIn));
  await describe(db, 'statistic_decision', 'What a person decided about figures the feed guard stopped. Append-only', {
    ...filledIn,
    decided_at: 'When, by the clock of the database',
  });
}

async function statistic(db: Db): Promise<void> {
  await run(
    db,
    `create table statistic (
       municipality text collate "C" not null references municipality,
       feed text collate "C" not null,
       figure text collate "C" not null,
       groups text collate "C" not null,
       area text collate "C" not null,
       period text collate "C" not null,
       revision integer not null check (revision >= 1),
       value numeric,
       missing text check ((value is null) = (missing is not null)),
       fetch_number integer not null,
       known_at timestamptz not null default now(),
       primary key (municipality, feed, figure, groups, area, period, revision),
       foreign key (municipality, feed, fetch_number) references statistic_fetch (municipality, feed, number)
     )`,
    'create index statistic_of_area on statistic (municipality, area, feed)',
  );
  await keepMunicipalitiesApart(db, 'statistic');
  const filledIn = {
    municipality: 'Municipality code: whose Pejl fetched it',
    feed: 'Id of the feed',
    figure: 'Column of the service',
    groups: 'Dimension and value as the service writes them, as JSON in the order of their names',
    area: 'Code of the area, or its name where there is no code; blank when the table has no areas',
    period: '2018, 2018-Q2, 2018-06, 2018-Q2/R4',
    revision: 'From 1; a figure that the service changes is a new revision, and the one before it stays',
    value: 'The number; empty when there is none, never 0 for unknown',
    missing: 'Why there is no number',
    fetch_number: 'The fetch that brought it',
  };
  await allowAppending(db, 'statistic', Object.keys(filledIn));
  await describe(db, 'statistic', 'Figures from the public services, each revision. Append-only', {
    ...filledIn,
    known_at: 'When it became known here, by the clock of the database',
  });
}
