/**
 * Who uses Pejl in the municipality: users as they were last seen, their sessions, what job functions give access to, which
 * citizens are protected, and which cases were opened for a stated purpose. Sessions run out and are ended; the rest is history.
 */
import type { Kysely } from 'kysely';
import { allowAppending, allowUpdating, describe, keepMunicipalitiesApart, run } from './steps.ts';

type Db = Kysely<never>;

const MUNICIPALITY = 'Municipality code: where the user has signed in';
const RECORDED = {
  recorded_at: 'When it was recorded, by the clock of the database',
  recorded_by: 'Id of the user who did it',
};

export async function up(db: Db): Promise<void> {
  await accessUser(db);
  await accessSession(db);
  await jobFunctionProposal(db);
  await jobFunctionDecision(db);
  await personMarking(db);
  await caseOpening(db);
  await caseOpeningReview(db);
}

async function accessUser(db: Db): Promise<void> {
  await run(
    db,
    `create table access_user (
       municipality text collate "C" not null references municipality,
       user_id text collate "C" not null,
       name text not null,
       identity json not null,
       first_seen timestamptz not null default now(),
       last_seen timestamptz not null default now(),
       primary key (municipality, user_id)
     )`,
  );
  await keepMunicipalitiesApart(db, 'access_user');
  await allowAppending(db, 'access_user', ['municipality', 'user_id', 'name', 'identity']);
  await allowUpdating(db, 'access_user', ['name', 'identity', 'last_seen']);
  await describe(db, 'access_user', 'Users as they were when they last signed in', {
    municipality: MUNICIPALITY,
    user_id: 'Opaque id from the place where people sign in; never a CPR number',
    name: 'Name, as handed over',
    identity: 'Roles with their limits, as handed over',
    first_seen: 'First sign-in',
    last_seen: 'Latest sign-in',
  });
}

async function accessSession(db: Db): Promise<void> {
  await run(
    db,
    `create table access_session (
       municipality text collate "C" not null,
       id uuid not null default gen_random_uuid(),
       token_hash text not null,
       user_id text collate "C" not null,
       identity json not null,
       job_functions text[] not null,
       provider_session text,
       provider_token text,
       began_at timestamptz not null default now(),
       seen_at timestamptz not null default now(),
       ends_at timestamptz not null,
       ended_at timestamptz,
       ended_because text check (ended_because in ('signed-out', 'signed-out-everywhere', 'signed-in-again', 'provider', 'administrator', 'access-changed')),
       primary key (municipality, id),
       foreign key (municipality, user_id) references access_user,
       unique (municipality, token_hash),
       check ((ended_at is null) = (ended_because is null))
     )`,
    'create index access_session_of_user on access_session (municipality, user_id) where ended_at is null',
  );
  await keepMunicipalitiesApart(db, 'access_session');
  const filledIn = {
    municipality: MUNICIPALITY,
    token_hash: 'SHA-256 of the secret in the cookie; the secret itself is nowhere',
    user_id: 'Whose it is',
    identity: 'Who it is and with which roles, as handed over at sign-in',
    job_functions: 'The job functions the roles came from',
    provider_session: 'The session where the user signed in, by which it can be ended from there',
    provider_token: 'Handed back to that place at sign-out; cleared when the session ends',
    ends_at: 'When it ends at the latest, however much it is used',
  };
  await allowAppending(db, 'access_session', Object.keys(filledIn));
  await allowUpdating(db, 'access_session', ['seen_at', 'ended_at', 'ended_because', 'provider_token']);
  await describe(db, 'access_session', 'Sessions of signed-in users', {
    ...filledIn,
    id: 'Given by the database',
    began_at: 'Sign-in',
    seen_at: 'Latest use, to the minute',
    ended_at: 'When it was ended; empty while it lasts, and when it ran out by itself',
    ended_because: 'Why it was ended',
  });
}

async function jobFunctionProposal(db: Db): Promise<void> {
  await run(
    db,
    `create table job_function_proposal (
       municipality text collate "C" not null references municipality,
       id uuid not null default gen_random_uuid(),
       job_function text collate "C" not null,
       role text collate "C",
       widens boolean not null,
       reason text not null check (length(reason) between 1 and 1000),
       recorded_at timestamptz not null default now(),
       recorded_by text collate "C" not null,
       primary key (municipality, id),
       unique (municipality, id, recorded_by),
       check (widens or role is null)
     )`,
  );
  await keepMunicipalitiesApart(db, 'job_function_proposal');
  const filledIn = {
    municipality: 'Municipality code: whose job function it is',
    job_function: 'The job function, as the place where people sign in names it',
    role: 'The role it gives from now on; empty: none',
    widens: 'It gives more access than before, and waits for a second person; else it holds at once',
    reason: 'Why',
    recorded_by: RECORDED.recorded_by,
  };
  await allowAppending(db, 'job_function_proposal', Object.keys(filledIn));
  await describe(db, 'job_function_proposal', 'What job functions give access to, as proposed. Append-only', {
    ...filledIn,
    id: 'Given by the database',
    recorded_at: RECORDED.recorded_at,
  });
}

async function jobFunctionDecision(db: Db): Promise<void> {
  await run(
    db,
    `create table job_function_decision (
       municipality text collate "C" not null,
       proposal uuid not null,
       proposed_by text collate "C" not null,
       approved boolean not null,
       recorded_at timestamptz not null default now(),
       recorded_by text collate "C" not null,
       primary key (municipality, proposal),
       foreign key (municipality, proposal, proposed_by) references job_function_proposal (municipality, id, recorded_by),
       constraint two_persons check (recorded_by <> proposed_by)
     )`,
  );
  await keepMunicipalitiesApart(db, 'job_function_decision');
  const filledIn = {
    municipality: 'Municipality code: whose job function it is',
    proposal: 'The proposal that was decided',
    proposed_by: 'Who proposed it: somebody else than who decides',
    approved: 'Approved, or turned down',
    recorded_by: RECORDED.recorded_by,
  };
  await allowAppending(db, 'job_function_decision', Object.keys(filledIn));
  await describe(
    db,
    'job_function_decision',
    'A second person’s decision on a proposal that widens access. Append-only',
    {
      ...filledIn,
      recorded_at: RECORDED.recorded_at,
    },
  );
}

async function personMarking(db: Db): Promise<void> {
  await run(
    db,
    `create table person_marking (
       municipality text collate "C" not null references municipality,
       id uuid not null default gen_random_uuid(),
       person text collate "C" not null,
       kind text not null check (kind in ('hidden-address', 'protected', 'own-staff', 'relative-of')),
       user_id text collate "C",
       replaces uuid,
       withdrawn boolean not null default false check (not withdrawn or replaces is not null),
       recorded_at timestamptz not null default now(),
       recorded_by text collate "C" not null,
       primary key (municipality, id),
       foreign key (municipality, replaces) references person_marking,
       unique (municipality, replaces),
       check ((kind in ('own-staff', 'relative-of')) = (user_id is not null))
     )`,
    'create index person_marking_of_person on person_marking (municipality, person)',
  );
  await keepMunicipalitiesApart(db, 'person_marking');
  const filledIn = {
    municipality: 'Municipality code: where the person is a citizen',
    person: 'Id of the person in the register',
    kind: 'hidden-address, protected, own-staff or relative-of',
    user_id: 'Of own-staff and relative-of: the user it is about, who may not open the case',
    replaces: 'The marking that this one ends or corrects',
    withdrawn: 'The marking it replaces no longer holds, and nothing comes in its place',
    recorded_by: RECORDED.recorded_by,
  };
  await allowAppending(db, 'person_marking', Object.keys(filledIn));
  await describe(db, 'person_marking', 'Citizens whom fewer may look at, and why. Append-only', {
    ...filledIn,
    id: 'Given by the database',
    recorded_at: RECORDED.recorded_at,
  });
}

async function caseOpening(db: Db): Promise<void> {
  await run(
    db,
    `create table case_opening (
       municipality text collate "C" not null references municipality,
       id uuid not null default gen_random_uuid(),
       person text collate "C" not null,
       purpose text collate "C" not null,
       emergency boolean not null default false,
       reason text check (length(reason) between 1 and 1000),
       ends_at timestamptz not null,
       recorded_at timestamptz not null default now(),
       recorded_by text collate "C" not null,
       primary key (municipality, id),
       check (not emergency or reason is not null)
     )`,
    'create index case_opening_in_force on case_opening (municipality, recorded_by, person, ends_at)',
  );
  await keepMunicipalitiesApart(db, 'case_opening');
  const filledIn = {
    municipality: 'Municipality code: where the person is a citizen',
    person: 'Id of the person in the register',
    purpose: 'Why the case was opened, from a closed list',
    emergency: 'Opened beyond the limits of unit and protection; a leader reviews it',
    reason: 'Of an emergency: what happened, in the user’s own words',
    ends_at: 'Until when it is open',
    recorded_by: RECORDED.recorded_by,
  };
  await allowAppending(db, 'case_opening', Object.keys(filledIn));
  await describe(db, 'case_opening', 'Cases of others opened for a stated purpose. Append-only', {
    ...filledIn,
    id: 'Given by the database',
    recorded_at: RECORDED.recorded_at,
  });
}

async function caseOpeningReview(db: Db): Promise<void> {
  await run(
    db,
    `create table case_opening_review (
       municipality text collate "C" not null,
       opening uuid not null,
       justified boolean not null,
       note text not null check (length(note) between 1 and 1000),
       recorded_at timestamptz not null default now(),
       recorded_by text collate "C" not null,
       primary key (municipality, opening),
       foreign key (municipality, opening) references case_opening
     )`,
  );
  await keepMunicipalitiesApart(db, 'case_opening_review');
  const filledIn = {
    municipality: 'Municipality code: where the person is a citizen',
    opening: 'The emergency that was reviewed',
    justified: 'Whether it was justified',
    note: 'What the leader says of it',
    recorded_by: RECORDED.recorded_by,
  };
  await allowAppending(db, 'case_opening_review', Object.keys(filledIn));
  await describe(db, 'case_opening_review', 'A leader’s review of an emergency. Append-only', {
    ...filledIn,
    recorded_at: RECORDED.recorded_at,
  });
}
