/** Tries to break what the database promises: municipalities apart, history append-only. */
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { describeOnEachDatabase, type TestDatabase } from '../../test/databases.ts';
import { REGISTER_FILES } from '../register/register.ts';
import { emergencies } from './readers/case-openings.ts';
import { factTable } from './register/fact-tables.ts';
import type { Tx } from './storage.ts';
import { openCase, reviewOpening } from './writers/case-openings.ts';
import { decideJobFunction, proposeJobFunction } from './writers/job-functions.ts';
import { linkAccesses } from './writers/link-accesses.ts';
import { markPerson } from './writers/markings.ts';
import { noteAccess } from './writers/note-access.ts';
import { beginSession } from './writers/sessions.ts';

const FACT_TABLES = REGISTER_FILES.map((file) => factTable(file).name);
const TENANT_TABLES = [
  'plan_version',
  'published_table_version',
  'figure',
  'goal_event',
  'setting',
  'search_entry',
  'search_word',
  'statistic_fetch',
  'statistic_decision',
  'statistic',
  'register_recording',
  ...FACT_TABLES,
  'access_event',
  'access_link',
  'access_unlinked',
  'access_user',
  'access_session',
  'job_function_proposal',
  'job_function_decision',
  'person_marking',
  'case_opening',
  'case_opening_review',
] as const;
const APPEND_ONLY = [
  'municipality',
  'plan_version',
  'published_table_version',
  'figure',
  'goal_event',
  'setting',
  'statistic_fetch',
  'statistic_decision',
  'statistic',
  'register_recording',
  ...FACT_TABLES,
  'access_event',
  'access_link',
  'job_function_proposal',
  'job_function_decision',
  'person_marking',
  'case_opening',
  'case_opening_review',
] as const;

/** One row of each table for a municipality. */
async function fill(tx: Tx, municipality: string): Promise<void> {
  await tx.insertInto('municipality').values({ code: municipality }).execute();
  const recorded = { municipality, recorded_by: 'test' };
  const version = { ...recorded, plan: 'p', version: 1, content_hash: 'x', document: '{}' };
  await tx.insertInto('plan_version').values(version).execute();
  await tx
    .insertInto('published_table_version')
    .values({ ...version, table_id: 't', position: 1, rows: [1] })
    .execute();
  await tx
    .insertInto('figure')
    .values({
      municipality,
      table_id: 't',
      table_version: 1,
      row: 1,
      area: 'Byen',
      area_code: null,
      group_name: 'Alle',
      group_level: 'total',
      measure: 'persons',
      unit: 'persons',
      period: '2018',
      value: 7,
      printed: '7',
      derived: false,
      status: 'observed',
      known_from: '2018-01-01',
      revision: 1,
      lines: ['1'],
    })
    .execute();
  await tx
    .insertInto('goal_event')
    .values({
      ...recorded,
      plan: 'p',
      goal: 'g',
      kind: 'evidence',
      dated: '2018-01-01',
      text_da: 'a',
      text_en: 'a',
      reached_on: null,
      rating: null,
      replaces: null,
      withdrawn: false,
    })
    .execute();
  await tx
    .insertInto('setting')
    .values({
      ...recorded,
      name: 'refusion/maaned-til-uger',
      value: '"dage"',
      holds_from: null,
      decided_by: 'Byrådet',
      decided_on: '2018-01-01',
      ground: 'a',
      withdrawn: false,
    })
    .execute();
  await tx
    .insertInto('search_entry')
    .values({
      municipality,
      plan: 'p',
      kind: 'plan',
      id: 'p',
      title_da: 'a',
      title_en: 'a',
      body_da: '',
      body_en: '',
      words_da: "'a':1A",
      words_en: "'a':1A",
    })
    .execute();
  await tx
    .insertInto('search_word')
    .values({ municipality, language: 'da', word: 'a', lexemes: ['a'] })
    .execute();
  await tx
    .insertInto('statistic_fetch')
    .values({ municipality, feed: 'f', number: 1, fetched_by: 'test', state: 'published', head: '{}' })
    .execute();
  await tx
    .insertInto('statistic_decision')
    .values({
      municipality,
      feed: 'f',
      number: 1,
      decided_by: 'test',
      fetch_number: 1,
      accepted: [],
      renames: '[]',
      reason: 'a',
    })
    .execute();
  await tx
    .insertInto('statistic')
    .values({
      municipality,
      feed: 'f',
      figure: 'INDHOLD',
      groups: '{}',
      area: '840',
      period: '2018',
      revision: 1,
      value: 7,
      missing: null,
      fetch_number: 1,
    })
    .execute();
  await tx
    .insertInto('register_recording')
    .values({ ...recorded, number: 1, source: 'entry', files: [], subjects: null, delivery: null })
    .execute();
  for (const file of REGISTER_FILES) {
    const { name, columns } = factTable(file);
    const filled = columns.filter(({ column }) => column !== '"to"');
    const values = filled.map(
      ({ type }) => ({ text: "'x'", date: "'2018-01-01'", integer: '1', bigint: '1', numeric: '1' })[type],
    );
    const own = filled.map(({ column }) => column);
    await sql
      .raw(
        `insert into ${name} (municipality, recording, ${own.join(', ')}) values ('${municipality}', 1, ${values.join(', ')})`,
      )
      .execute(tx);
  }
  const used = { municipality, kind: 'read', action: 'persons/read', user_id: 'u', request: 'r' };
  const nothing = { role: null, purpose: null, subject_kind: null, subject_id: null, why: null, criteria: null };
  await noteAccess(tx, { ...used, ...nothing, outcome: 'allowed' });
  await linkAccesses(tx, municipality);
  await noteAccess(tx, { ...used, ...nothing, outcome: 'allowed' });
  await fillAccess(tx, municipality);
}

async function fillAccess(tx: Tx, municipality: string): Promise<void> {
  const session = { tokenHash: 'x', user: 'u', name: 'Bo', identity: {}, jobFunctions: ['f'], lasts: 60 };
  await beginSession(tx, { municipality, ...session, providerSession: null, providerToken: null });
  const change = { municipality, jobFunction: 'f', role: 'leader', widens: true, reason: 'r', recordedBy: 'u' };
  await decideJobFunction(tx, await proposeJobFunction(tx, change), true, 'v');
  await markPerson(tx, { municipality, person: 'p', kind: 'protected', user: null, recordedBy: 'u' });
  const opening = { municipality, person: 'p', purpose: 'audit', emergency: true, reason: 'r', lasts: 60 };
  await openCase(tx, { ...opening, recordedBy: 'u' });
  const [{ id } = { id: '' }] = await emergencies(tx);
  await reviewOpening(tx, { opening: id, justified: true, note: 'n', recordedBy: 'v' });
}

describeOnEachDatabase('the database keeps its promises', (open, engine) => {
  let { owner, storage } = {} as TestDatabase;
  beforeAll(async () => {
    ({ owner, storage } = await open());
    for (const municipality of ['840', '851'])
      await storage.asMunicipality(municipality, (tx) => fill(tx, municipality));
  });

  const attempt = (municipality: string, statement: string) =>
    storage
      .asMunicipality(municipality, async (tx) => (await sql.raw(statement).execute(tx)).rows)
      .catch((error: { code?: string }) => error.code);
  const DENIED = '42501';

  describe('a municipality sees its own rows only', () => {
    test.each(TENANT_TABLES)('%s', async (table) => {
      expect(await attempt('840', `select distinct municipality from ${table}`)).toEqual([{ municipality: '840' }]);
      expect(await attempt('840', `select 1 from ${table} where municipality = '851'`)).toEqual([]);
    });

    test.each(TENANT_TABLES)('%s: without a municipality there is nothing', async (table) => {
      const rows = await owner.transaction().execute(async (tx) => {
        await sql`set local role pejl_app`.execute(tx);
        return (await sql.raw(`select * from ${table}`).execute(tx)).rows;
      });
      expect(rows).toEqual([]);
    });

    test.each(TENANT_TABLES)('%s: a municipality that is not there sees nothing', async (table) => {
      expect(await attempt('999', `select * from ${table}`)).toEqual([]);
    });

    test('the rows of others are there all the same', async () => {
      for (const table of TENANT_TABLES) {
        const { rows } = await sql.raw(`select distinct municipality from ${table} order by 1`).execute(owner);
        expect(rows, table).toEqual([{ municipality: '840' }, { municipality: '851' }]);
      }
    });

    test('the list of municipalities is for everybody', async () => {
      expect(await storage.municipalities()).toEqual(['840', '851']);
    });
  });

  describe('a municipality cannot write as another', () => {
    test.each([
      `insert into municipality (code) values ('607')`,
      `insert into plan_version (municipality, plan, version, recorded_by, content_hash, document) values ('851', 'q', 1, 'x', 'x', '{}')`,
      `insert into plan_version (municipality, plan, version, recorded_by, content_hash, document)
         select '851', 'q', version, recorded_by, content_hash, document from plan_version`,
      `insert into search_word values ('851', 'da', 'b', '{b}')`,
      `insert into register_recording (municipality, number, recorded_by, source, files) values ('851', 2, 'x', 'entry', '{}')`,
      `insert into register_school (municipality, recording, person_id, grade9_finished_on) values ('851', 1, 'x', '2018-01-01')`,
      `insert into register_spells (municipality, recording, person_id, benefit, "from", degree)
         select '851', recording, person_id, benefit, "from", degree from register_spells`,
    ])('%s', async (statement) => {
      expect(await attempt('840', statement)).toBe(DENIED);
    });

    test('clearing the search index clears its own only', async () => {
      await attempt('840', 'delete from search_word');
      const { rows } = await sql`select municipality from search_word`.execute(owner);
      expect(rows).toEqual([{ municipality: '851' }]);
      await storage.asMunicipality('840', (tx) =>
        tx
          .insertInto('search_word')
          .values({ municipality: '840', language: 'da', word: 'a', lexemes: ['a'] })
          .execute(),
      );
    });
  });

  describe('history is append-only', () => {
    test.each(APPEND_ONLY)('%s: not changed, removed or emptied', async (table) => {
      const column = table === 'municipality' ? 'code' : 'municipality';
      expect(await attempt('840', `update ${table} set ${column} = ${column}`)).toBe(DENIED);
      expect(await attempt('840', `delete from ${table}`)).toBe(DENIED);
      expect(await attempt('840', `truncate ${table} cascade`)).toBe(DENIED);
    });

    test.each(APPEND_ONLY)('%s: not written over by an insert either', async (table) => {
      const column = table === 'municipality' ? 'code' : 'municipality';
      const statement = `insert into ${table} (${column}) values ('840') on conflict on constraint ${table}_pkey do update set ${column} = '840'`;
      expect(await attempt('840', statement)).toBe(DENIED);
    });

    test('nobody records backwards in time: the time of recording is the database’s own', async () => {
      const columns = 'municipality, plan, version, recorded_by, content_hash, document, recorded_at';
      const statement = `insert into plan_version (${columns}) values ('840', 'p', 2, 'x', 'x', '{}', '1999-01-01')`;
      expect(await attempt('840', statement)).toBe(DENIED);
    });
  });

  describe('the application role cannot take the rules away', () => {
    test.each([
      'alter table plan_version disable row level security',
      'alter table plan_version no force row level security',
      'drop policy own_municipality on plan_version',
      'create policy all_of_it on plan_version using (true)',
      'alter table plan_version owner to pejl_app',
      'grant update on plan_version to pejl_app',
      'drop table plan_version',
      'alter role pejl_app bypassrls',
      'alter role pejl_app superuser',
      'create role somebody superuser',
      `insert into kysely_migration values ('x', 'x')`,
    ])('%s', async (statement) => {
      const outcome = await attempt('840', statement);
      // A grant without the right to give it is a warning in PostgreSQL; that it gave nothing is seen below.
      if (!statement.startsWith('grant')) expect(outcome).toBe(DENIED);
      expect(await attempt('840', 'update plan_version set version = 2')).toBe(DENIED);
      expect(await attempt('840', `select 1 from plan_version where municipality = '851'`)).toEqual([]);
    });

    test('the role is neither superuser nor above row-level security, and owns nothing', async () => {
      const { rows } = await sql`
        select rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, rolcreatedb,
          (select count(*) from pg_class where relowner = pg_roles.oid) as owns
        from pg_roles where rolname = 'pejl_app'`.execute(owner);
      expect(rows).toEqual([
        { rolsuper: false, rolbypassrls: false, rolcanlogin: false, rolcreaterole: false, rolcreatedb: false, owns: 0 },
      ]);
    });
  });

  test('the owner of the tables is bound by row-level security too', async () => {
    const seen = await owner
      .transaction()
      .execute(async (tx) => {
        await sql`create role plain_owner`.execute(tx);
        await sql`alter table plan_version owner to plain_owner`.execute(tx);
        await sql`set local role plain_owner`.execute(tx);
        const { rows } = await sql`select * from plan_version`.execute(tx);
        throw { rows };
      })
      .catch((thrown: { rows?: unknown }) => thrown.rows);
    expect(seen).toEqual([]);
  });

  // The embedded database has one login, which is the owner.
  if (engine === 'postgresql') {
    test('a login that is only the application cannot reset its way out', async () => {
      const outcomes = await owner
        .transaction()
        .execute(async (tx) => {
          await sql`create role pejl_login noinherit in role pejl_app`.execute(tx);
          await sql`set local session authorization pejl_login`.execute(tx);
          await sql`set local role pejl_app`.execute(tx);
          await sql`reset role`.execute(tx);
          const tried: unknown[] = [];
          for (const statement of ['select * from plan_version', 'update plan_version set version = 2']) {
            await sql`savepoint before`.execute(tx);
            tried.push(
              await sql
                .raw(statement)
                .execute(tx)
                .catch((error: { code?: string }) => error.code),
            );
            await sql`rollback to before`.execute(tx);
          }
          throw { tried };
        })
        .catch((thrown: { tried?: unknown }) => thrown.tried);
      expect(outcomes).toEqual([DENIED, DENIED]);
    });
  }

  test('what fails halfway leaves nothing', async () => {
    const work = storage.asMunicipality('840', async (tx) => {
      await tx
        .insertInto('search_word')
        .values({ municipality: '840', language: 'da', word: 'half', lexemes: [] })
        .execute();
      throw new Error('halfway');
    });
    await expect(work).rejects.toThrow('halfway');
    expect(await attempt('840', `select 1 from search_word where word = 'half'`)).toEqual([]);
  });

  test('role and municipality end with the transaction', async () => {
    await storage.asMunicipality('840', async (tx) => sql`select 1`.execute(tx));
    const { rows } = await sql`
      select current_setting('pejl.municipality', true) as municipality, current_user = 'pejl_app' as app`.execute(
      owner,
    );
    expect(rows[0]).toMatchObject({ app: false });
    expect((rows[0] as { municipality: string | null }).municipality || '').toBe('');
  });

  test('a transaction inside a transaction is refused, not left to wait for itself', async () => {
    const nested = storage.asMunicipality('840', () => storage.asMunicipality('851', async () => 1));
    await expect(nested).rejects.toThrow('inside another');
  });

  test.each(['85', '8511', '', "' or 1=1"])('»%s« is not a municipality', async (code) => {
    await expect(storage.asMunicipality(code, async () => 1)).rejects.toMatchObject({
      code: 'storage/not-a-municipality',
    });
  });
});
