/**
 * The record of use: every read, search, export, change, refusal and sign-in. Append-only, in parts by month. Each event is
 * soon linked to the one before it: a link carries the hash of its event and of the link before, so that whoever changes,
 * removes or slips in one breaks the chain from there on.
 */
import type { Kysely } from 'kysely';
import { allowAppending, allowRebuilding, describe, keepMunicipalitiesApart, run } from './steps.ts';

type Db = Kysely<never>;

export async function up(db: Db): Promise<void> {
  await accessEvent(db);
  await accessLink(db);
  await accessUnlinked(db);
  await accessCheckpoint(db);
  await months(db);
  await retiring(db);
}

async function accessEvent(db: Db): Promise<void> {
  await run(
    db,
    `create table access_event (
       municipality text collate "C" not null,
       noted_at timestamptz not null default now(),
       id uuid not null default gen_random_uuid(),
       kind text not null,
       action text not null,
       user_id text collate "C",
       role text,
       purpose text,
       subject_kind text check (subject_kind in ('person', 'company', 'municipality')),
       subject_id text collate "C",
       outcome text not null check (outcome in ('allowed', 'refused')),
       why text,
       criteria json,
       request text not null,
       primary key (municipality, noted_at, id),
       check ((subject_kind is null) = (subject_id is null))
     ) partition by range (noted_at)`,
    'create index access_event_of_subject on access_event (municipality, subject_kind, subject_id, noted_at)',
    'create index access_event_of_user on access_event (municipality, user_id, noted_at)',
  );
  await keepMunicipalitiesApart(db, 'access_event');
  const filledIn = {
    municipality: 'Municipality code: where it took place',
    kind: 'read, search, export, change, refusal, sign-in, sign-out, opening or emergency',
    action: 'What was done, as the table of who may do what calls it',
    user_id: 'Id of the user; empty when nobody had signed in',
    role: 'The role in which it was done',
    purpose: 'The purpose stated, where one was asked for',
    subject_kind: 'Whom or what it was about: person, company or municipality',
    subject_id: 'Its id; never a CPR number',
    outcome: 'allowed or refused',
    why: 'Of a refusal: the code of the error',
    criteria: 'Of a search: what was searched for, by field',
    request: 'Number of the request, as in the log of the server',
  };
  await allowAppending(db, 'access_event', Object.keys(filledIn));
  await describe(db, 'access_event', 'Every use of personal data. Append-only, linked by access_link', {
    ...filledIn,
    noted_at: 'When, by the clock of the database',
    id: 'Given by the database',
  });
}

async function accessLink(db: Db): Promise<void> {
  await run(
    db,
    `create table access_link (
       municipality text collate "C" not null,
       noted_at timestamptz not null,
       event uuid not null,
       number bigint not null check (number >= 1),
       hash text not null,
       linked_at timestamptz not null default now(),
       primary key (municipality, noted_at, event)
     ) partition by range (noted_at)`,
    'create index access_link_in_order on access_link (municipality, number)',
  );
  await keepMunicipalitiesApart(db, 'access_link');
  const filledIn = {
    municipality: 'Municipality code: whose chain it is',
    noted_at: 'When its event was noted',
    event: 'Its event',
    number: 'Place in the chain, from 1 without gaps',
    hash: 'SHA-256 of the link before and of the event',
  };
  await allowAppending(db, 'access_link', Object.keys(filledIn));
  await describe(db, 'access_link', 'The chain of a municipality’s events. Append-only', {
    ...filledIn,
    linked_at: 'When it was linked',
  });
}

async function accessUnlinked(db: Db): Promise<void> {
  await run(
    db,
    `create table access_unlinked (
       municipality text collate "C" not null,
       noted_at timestamptz not null,
       event uuid not null,
       primary key (municipality, noted_at, event)
     )`,
  );
  await keepMunicipalitiesApart(db, 'access_unlinked');
  await allowRebuilding(db, 'access_unlinked');
  await describe(
    db,
    'access_unlinked',
    'Events waiting to be linked, a second or so. An event missing here is found as unlinked',
    {
      municipality: 'Municipality code',
      noted_at: 'When the event was noted',
      event: 'The event',
    },
  );
}

async function accessCheckpoint(db: Db): Promise<void> {
  await run(
    db,
    `create table access_checkpoint (
       municipality text collate "C" not null,
       number bigint not null,
       hash text not null,
       made_at timestamptz not null default now(),
       primary key (municipality, number)
     )`,
  );
  await keepMunicipalitiesApart(db, 'access_checkpoint');
  await run(db, 'grant select on access_checkpoint to pejl_app');
  await describe(
    db,
    'access_checkpoint',
    'Where the chain begins after older events have been deleted as the rules require',
    {
      municipality: 'Municipality code',
      number: 'The last link that was deleted',
      hash: 'Its hash, from which the chain goes on',
      made_at: 'When',
    },
  );
}

/** The application may not make tables; it may have the months made that it needs. */
function months(db: Db): Promise<void> {
  return run(
    db,
    `create function make_access_months(first date, count integer) returns void
       language plpgsql security definer set search_path = public, pg_temp as $$
     declare
       part text;
       month date;
     begin
       if count not between 1 and 24 then raise exception 'from 1 to 24 months' using errcode = '22023'; end if;
       for ahead in 0 .. count - 1 loop
         month := (date_trunc('month', first) + make_interval(months => ahead))::date;
         foreach part in array array['access_event', 'access_link'] loop
           execute format('create table if not exists %I partition of %I for values from (%L) to (%L)',
             part || to_char(month, '_YYYY_MM'), part, month::timestamp at time zone 'UTC',
             (month + interval '1 month')::timestamp at time zone 'UTC');
         end loop;
       end loop;
     exception when duplicate_table or unique_violation then null;
     end $$`,
    'revoke all on function make_access_months from public',
    'grant execute on function make_access_months to pejl_app',
    'select make_access_months(current_date, 3)',
  );
}

/** Deletes what the rules no longer let us keep, from the oldest on, of the municipality at work; never the last half year. */
function retiring(db: Db): Promise<void> {
  return run(
    db,
    // Whoever made the function may be above row-level security, so it names the municipality itself.
    `create function retire_access_record(before timestamptz) returns bigint
       language plpgsql security definer set search_path = public, pg_temp as $$
     declare
       here text := current_setting('pejl.municipality', true);
       cut bigint;
       gone bigint;
     begin
       if before > now() - interval '180 days' then
         raise exception 'the last 180 days are kept' using errcode = '22023';
       end if;
       select coalesce(min(number) filter (where noted_at >= before) - 1, max(number)) into cut
         from access_link where municipality = here;
       if cut is null or cut < 1 then return 0; end if;
       insert into access_checkpoint (municipality, number, hash)
         select municipality, number, hash from access_link where municipality = here and number = cut
         on conflict do nothing;
       delete from access_event e using access_link l
         where l.municipality = here and l.number <= cut
           and e.municipality = here and e.noted_at = l.noted_at and e.id = l.event;
       delete from access_link where municipality = here and number <= cut;
       get diagnostics gone = row_count;
       return gone;
     end $$`,
    'revoke all on function retire_access_record from public',
    'grant execute on function retire_access_record to pejl_app',
  );
}
