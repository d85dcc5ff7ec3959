/** Settings of a municipality: what the law leaves open, and what Pejl asks it to choose. Who decided what, when and why. */
import type { Kysely } from 'kysely';
import { allowAppending, describe, keepMunicipalitiesApart, run } from './steps.ts';

type Db = Kysely<never>;

export async function up(db: Db): Promise<void> {
  await run(
    db,
    `create table setting (
       municipality text collate "C" not null references municipality,
       number bigint generated always as identity,
       name text collate "C" not null check (name <> ''),
       value json not null,
       holds_from date,
       decided_by text not null check (btrim(decided_by) <> ''),
       decided_on date not null,
       ground text not null check (btrim(ground) <> ''),
       withdrawn boolean not null default false,
       recorded_at timestamptz not null default now(),
       recorded_by text not null,
       primary key (municipality, number)
     )`,
    'create index setting_of_name on setting (municipality, name)',
  );
  await keepMunicipalitiesApart(db, 'setting');
  const filledIn = {
    municipality: 'Municipality code: whose setting it is',
    name: 'What is set: the id of an open item of law, or a setting of Pejl',
    value: 'As it was written; of a table some of its entries only',
    holds_from: 'The first day it holds; empty: always. Of two for one day, the one recorded last holds',
    decided_by: 'Who decided it',
    decided_on: 'The day it was decided',
    ground: 'Why, or by what',
    withdrawn: 'What was set for that first day holds no longer',
    recorded_by: 'Who recorded it',
  };
  await allowAppending(db, 'setting', Object.keys(filledIn));
  await describe(db, 'setting', 'Settings with who, when and why. Append-only: a changed setting is a new row', {
    ...filledIn,
    number: 'In the order of recording, given by the database',
    recorded_at: 'When it was recorded, by the clock of the database',
  });
}
