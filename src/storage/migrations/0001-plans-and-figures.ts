/**
 * Municipalities, plans, published figures and the follow-up of goals: who has data here, and what was known when. Ids are
 * ordered by their characters ("C"), the same on every server; the order of Danish names is the business of whoever shows them.
 */
import { type Kysely, sql } from 'kysely';
import { allowAppending, createApplicationRole, describe, keepMunicipalitiesApart, run } from './steps.ts';

type Db = Kysely<never>;

const RECORDED = {
  recorded_at: 'When it was recorded, by the clock of the database',
  recorded_by: 'Who or what recorded it',
};

export async function up(db: Db): Promise<void> {
  await createApplicationRole(db);
  await sql`grant select on kysely_migration to pejl_app`.execute(db);
  await municipality(db);
  await planVersion(db);
  await publishedTableVersion(db);
  await figure(db);
  await goalEvent(db);
}

async function municipality(db: Db): Promise<void> {
  await run(
    db,
    `create table municipality (
       code text collate "C" primary key check (code ~ '^[0-9]{3}$'),
       registered_at timestamptz not null default now()
     )`,
    'alter table municipality enable row level security',
    'alter table municipality force row level security',
    'create policy listed on municipality for select using (true)',
    `create policy registers_itself on municipality for insert
       with check (code = current_setting('pejl.municipality', true))`,
  );
  await allowAppending(db, 'municipality', ['code']);
  await describe(
    db,
    'municipality',
    'The municipalities with data here. All may read the list; each adds only itself',
    {
      code: 'Municipality code, three digits',
      registered_at: 'When its first data came',
    },
  );
}

async function planVersion(db: Db): Promise<void> {
  await run(
    db,
    `create table plan_version (
       municipality text collate "C" not null references municipality,
       plan text collate "C" not null,
       version integer not null check (version >= 1),
       recorded_at timestamptz not null default now(),
       recorded_by text not null,
       content_hash text not null,
       document json not null,
       primary key (municipality, plan, version)
     )`,
  );
  await keepMunicipalitiesApart(db, 'plan_version');
  const columns = ['municipality', 'plan', 'version', 'recorded_by', 'content_hash', 'document'];
  await allowAppending(db, 'plan_version', columns);
  await describe(
    db,
    'plan_version',
    'Every version of every employment plan. Append-only: a changed plan is a new version',
    {
      municipality: 'Municipality code: whose plan it is',
      plan: 'Id of the plan, such as aalborg-2018',
      version: 'From 1 within the plan',
      ...RECORDED,
      content_hash: 'SHA-256 of the content, in which the order of fields plays no part',
      document:
        'The validated plan. Days are whole days since 1970-01-01; json, not jsonb, so that the printed order is kept',
    },
  );
}

async function publishedTableVersion(db: Db): Promise<void> {
  await run(
    db,
    `create table published_table_version (
       municipality text collate "C" not null references municipality,
       table_id text collate "C" not null,
       version integer not null check (version >= 1),
       plan text collate "C" not null,
       position integer not null check (position >= 1),
       recorded_at timestamptz not null default now(),
       recorded_by text not null,
       content_hash text not null,
       rows integer[] not null,
       document json not null,
       primary key (municipality, table_id, version)
     )`,
  );
  await keepMunicipalitiesApart(db, 'published_table_version');
  const filledIn = {
    municipality: 'Municipality code: whose plan prints the table',
    table_id: 'Id of the table',
    version: 'From 1 within the table',
    plan: 'Id of the plan that prints it',
    position: 'Its place among the tables of the plan, from 1',
    recorded_by: RECORDED.recorded_by,
    content_hash: 'SHA-256 of the table with its figures, in which the order of fields plays no part',
    rows: 'The rows the table has in this version',
    document: 'Title, kind, notes and the like; the figures stand in the table figure',
  };
  await allowAppending(db, 'published_table_version', Object.keys(filledIn));
  const about = 'Every version of every published table. Append-only: a changed table is a new version';
  await describe(db, 'published_table_version', about, { ...filledIn, recorded_at: RECORDED.recorded_at });
}

async function figure(db: Db): Promise<void> {
  await run(
    db,
    `create table figure (
       municipality text collate "C" not null,
       table_id text collate "C" not null,
       table_version integer not null,
       row integer not null check (row >= 1),
       area text not null,
       area_code text,
       group_name text not null,
       group_level text not null check (group_level in ('total', 'subtotal', 'leaf')),
       measure text not null,
       unit text not null,
       period text,
       value numeric,
       printed text not null,
       derived boolean not null,
       status text not null,
       known_from date not null,
       revision integer not null check (revision >= 1),
       lines text[] not null,
       primary key (municipality, table_id, table_version, row),
       foreign key (municipality, table_id, table_version) references published_table_version
     )`,
  );
  await keepMunicipalitiesApart(db, 'figure');
  const columns = {
    municipality: 'Municipality code: whose plan prints the figure',
    table_id: 'Id of the table it stands in',
    table_version:
      'The version of the table that brought it; it holds until a later version brings the row again or drops it',
    row: 'Row of the table, from 1; the address of a figure is table#row',
    area: 'The area it is about, as printed',
    area_code: 'Municipality or region code, 000 the nation; empty where no code fits',
    group_name: 'Benefit, industry, target group: whom it counts',
    group_level: 'total, subtotal or leaf; the leaves of a table add up to its total',
    measure: 'What is measured',
    unit: 'Unit of the value',
    period: 'What it is about: 2018, 2018-Q2, 2016/2018; empty when not stated',
    value: 'The number; empty when nothing is printed, never 0 for unknown',
    printed: 'As printed, with its qualifier',
    derived: 'Can be computed again from other printed numbers',
    status: 'observed, provisional, projected, expected …; only observed tells how things went',
    known_from: 'The first day on which it was known',
    revision: 'From 1; a figure published again with another value is a row of its own, and the one before it stays',
    lines: 'Lines of the source text, from 1',
  };
  await allowAppending(db, 'figure', Object.keys(columns));
  await describe(
    db,
    'figure',
    'Published figures, row by row. Append-only: a corrected row comes with a new version of its table',
    columns,
  );
}

async function goalEvent(db: Db): Promise<void> {
  await run(
    db,
    `create table goal_event (
       municipality text collate "C" not null references municipality,
       id uuid not null default gen_random_uuid(),
       plan text collate "C" not null,
       goal text collate "C" not null,
       kind text not null check (kind in ('evidence', 'milestone', 'rating')),
       dated date not null,
       text_da text not null,
       text_en text not null,
       reached_on date check (reached_on is null or kind = 'milestone'),
       rating text check (rating in ('good', 'mixed', 'poor')),
       replaces uuid,
       withdrawn boolean not null default false check (not withdrawn or replaces is not null),
       recorded_at timestamptz not null default now(),
       recorded_by text not null,
       primary key (municipality, id),
       foreign key (municipality, replaces) references goal_event,
       unique (municipality, replaces),
       check ((kind = 'rating') = (rating is not null))
     )`,
    'create index goal_event_of_goal on goal_event (municipality, plan, goal)',
  );
  await keepMunicipalitiesApart(db, 'goal_event');
  const filledIn = {
    municipality: 'Municipality code: whose goal it is',
    plan: 'Id of the plan',
    goal: 'Id of the goal within the plan',
    kind: 'evidence, milestone or rating',
    dated: 'The day it is about: when it happened, when the milestone is due, when the rating was given',
    text_da: 'What happened, what is due, or the reason of the rating; Danish',
    text_en: 'The same in English',
    reached_on: 'Of a milestone: the day it was reached',
    rating: 'Of a rating: good, mixed or poor',
    replaces: 'The row that this one corrects; each row is corrected once, by one row',
    withdrawn: 'The corrected row no longer holds, and nothing comes in its place',
    recorded_by: RECORDED.recorded_by,
  };
  await allowAppending(db, 'goal_event', Object.keys(filledIn));
  const about = 'Dated follow-up of goals. Append-only: a correction is a new row that names the one it replaces';
  await describe(db, 'goal_event', about, {
    ...filledIn,
    id: 'Given by the database',
    recorded_at: RECORDED.recorded_at,
  });
}
