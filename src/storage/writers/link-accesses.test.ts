import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { describeOnEachDatabase, type TestDatabase } from '../../../test/databases.ts';
import { verifyChain } from '../readers/access-chain.ts';
import { accessEvents } from '../readers/access-record.ts';
import { linkAccesses } from './link-accesses.ts';
import { type NewAccess, noteAccess, retireAccess } from './note-access.ts';

describeOnEachDatabase('the record of use', (open, engine) => {
  let { owner, storage } = {} as TestDatabase;
  /** A municipality of its own for each test, with a chain that has not begun. */
  let here = '';
  let numbers = 100;
  beforeAll(async () => {
    ({ owner, storage } = await open());
  });
  beforeEach(() => {
    numbers += 2;
    here = String(numbers);
  });
  const elsewhere = () => String(numbers + 1);

  const reading = (person: string, more: Partial<NewAccess> = {}): NewAccess => ({
    municipality: here,
    kind: 'read',
    action: 'persons/read',
    user_id: 'ida',
    role: 'caseworker',
    purpose: null,
    subject_kind: 'person',
    subject_id: person,
    outcome: 'allowed',
    why: null,
    criteria: null,
    request: 'r1',
    ...more,
  });
  const note = (...events: NewAccess[]) =>
    storage.asMunicipality(events[0]!.municipality, async (tx) => {
      for (const event of events) await noteAccess(tx, event);
    });
  const link = (municipality = here) => storage.asMunicipality(municipality, (tx) => linkAccesses(tx, municipality));
  const verify = (anchors: { number: number; hash: string }[] = [], municipality = here) =>
    storage.asMunicipality(municipality, (tx) => verifyChain(tx, municipality, anchors));
  /** What only the owner of the database could do. */
  const tamper = (statement: string) =>
    owner.transaction().execute(async (tx) => {
      await sql`select set_config('pejl.municipality', ${here}, true)`.execute(tx);
      await sql.raw(statement).execute(tx);
    });

  test('reads are noted, linked, and the chain holds', async () => {
    await note(reading('p1'), reading('p2'));
    await note(reading('p3', { kind: 'search', criteria: JSON.stringify({ age: '18-24' }) }));
    expect(await link()).toBe(3);
    expect(await link()).toBe(0);
    await note(reading('p4', { outcome: 'refused', why: 'access/protected' }));
    expect(await link()).toBe(1);
    expect(await verify()).toMatchObject({ checked: 4, firstBreak: null, end: { number: 4 } });
  });

  test('a use that is rolled back leaves no note', async () => {
    const failed = storage.asMunicipality(here, async (tx) => {
      await noteAccess(tx, reading('p1'));
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await link()).toBe(0);
  });

  test('who looked at a person, the newest first; other municipalities see nothing of it', async () => {
    await note(reading('p1'), reading('p2'));
    await note(reading('p1', { user_id: 'bo', purpose: 'standing-in' }));
    const about = (municipality: string) =>
      storage.asMunicipality(municipality, (tx) =>
        accessEvents(tx, { subject: { kind: 'person', id: 'p1' }, most: 10 }),
      );
    expect((await about(here)).map(({ user_id, purpose }) => [user_id, purpose])).toEqual([
      ['bo', 'standing-in'],
      ['ida', null],
    ]);
    expect(await about(elsewhere())).toEqual([]);
  });

  test('each municipality has a chain of its own', async () => {
    await note(reading('p1'));
    await note(reading('p1', { municipality: elsewhere() }));
    expect([await link(here), await link(elsewhere())]).toEqual([1, 1]);
    const [one, other] = [await verify([], here), await verify([], elsewhere())];
    expect([one.checked, other.checked]).toEqual([1, 1]);
    expect(one.end!.hash).not.toBe(other.end!.hash);
  });

  test('many at once, by several processes: every number once', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, at) => note(reading(`p${at}`), reading(`q${at}`))));
    const linked = await Promise.all([link(), link(), link()]);
    expect(linked.reduce((sum, each) => sum + each)).toBe(16);
    expect(await verify()).toMatchObject({ checked: 16, firstBreak: null });
  });

  describe('what is done to it behind its back is found', () => {
    beforeEach(async () => {
      await note(...['p1', 'p2', 'p3', 'p4'].map((person) => reading(person)));
      await link();
    });
    const numbered = (number: number) =>
      `(select event from access_link where municipality = '${here}' and number = ${number})`;
    const mine = () => `municipality = '${here}'`;

    test.each([
      ['user_id', `'bo'`],
      ['subject_id', `'p9'`],
      ['role', `'leader'`],
      ['purpose', `'audit'`],
      ['outcome', `'refused'`],
      ['why', `'x'`],
      ['action', `'persons/export'`],
      ['kind', `'search'`],
      ['criteria', `'{}'`],
      ['request', `'r2'`],
    ])('%s of the second event changed', async (column, value) => {
      await tamper(`update access_event set ${column} = ${value} where id = ${numbered(2)}`);
      expect((await verify()).firstBreak).toMatchObject({ kind: 'changed', number: 2 });
    });

    test('an event taken away', async () => {
      await tamper(`delete from access_event where id = ${numbered(2)}`);
      expect((await verify()).firstBreak).toMatchObject({ kind: 'event-gone', number: 2 });
    });

    test('an event taken away with its link', async () => {
      await tamper(`delete from access_event where id = ${numbered(2)}`);
      await tamper(`delete from access_link where number = 2 and ${mine()}`);
      expect((await verify()).firstBreak).toMatchObject({ kind: 'link-gone', number: 2 });
    });

    test('the newest taken away with its link: only the anchor outside tells', async () => {
      const { end } = await verify();
      await tamper(`delete from access_event where id = ${numbered(4)}`);
      await tamper(`delete from access_link where number = 4 and ${mine()}`);
      expect((await verify()).firstBreak).toBeNull();
      expect((await verify([end!])).firstBreak).toMatchObject({ kind: 'link-gone', number: 4 });
    });

    test('the whole chain written anew: the anchor outside tells', async () => {
      const { end } = await verify();
      await tamper(`update access_event set user_id = 'bo' where id = ${numbered(2)}`);
      await tamper(`delete from access_link where ${mine()}`);
      await tamper(`insert into access_unlinked select municipality, noted_at, id from access_event where ${mine()}`);
      await link();
      expect((await verify()).firstBreak).toBeNull();
      expect((await verify([end!])).firstBreak).toMatchObject({ kind: 'anchor', number: 4 });
    });

    test('an event kept out of the chain', async () => {
      await tamper(`insert into access_event (municipality, noted_at, kind, action, outcome, request)
        values ('${here}', now() - interval '6 minutes', 'read', 'persons/read', 'allowed', 'r')`);
      expect((await verify()).firstBreak).toMatchObject({ kind: 'not-linked', number: null });
    });

    test('a hash of a link changed', async () => {
      await tamper(`update access_link set hash = repeat('0', 64) where number = 3 and ${mine()}`);
      expect((await verify()).firstBreak).toMatchObject({ kind: 'changed', number: 3 });
    });
  });

  describe('the application itself cannot', () => {
    test.each([
      `update access_event set user_id = 'bo'`,
      'delete from access_event',
      'truncate access_event',
      'update access_link set number = 1',
      'delete from access_link',
      `insert into access_event (municipality, noted_at, kind, action, outcome, request)
         values ('840', '2020-01-01', 'read', 'x', 'allowed', 'r')`,
      `insert into access_event (municipality, kind, action, outcome, request)
         values ('851', 'read', 'x', 'allowed', 'r')`,
      `insert into access_checkpoint values ('840', 1, 'x')`,
    ])('%s', async (statement) => {
      const attempt = storage.asMunicipality('840', (tx) => sql.raw(statement).execute(tx));
      expect(await attempt.catch((error: { code?: string }) => error.code)).toBe('42501');
    });

    test('nor reach around the months', async () => {
      const [month] = (
        await sql<{ name: string }>`select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
          where i.inhparent = 'access_event'::regclass order by 1`.execute(owner)
      ).rows;
      const attempt = storage.asMunicipality(here, (tx) => sql.raw(`select * from ${month!.name}`).execute(tx));
      expect(await attempt.catch((error: { code?: string }) => error.code)).toBe('42501');
    });
  });

  describe('deletion as the rules require', () => {
    const days = (count: number) => new Date(Date.now() - count * 86_400_000).toISOString();

    test('the last half year cannot be deleted', async () => {
      const attempt = storage.asMunicipality(here, (tx) => retireAccess(tx, days(179)));
      expect(await attempt.catch((error: { code?: string }) => error.code)).toBe('22023');
    });

    test('what is older goes, and the chain holds from there on', async () => {
      await sql`select make_access_months((now() - interval '300 days')::date, 2)`.execute(owner);
      await tamper(`insert into access_event (municipality, noted_at, kind, action, outcome, request)
        values ('${here}', now() - interval '290 days', 'read', 'persons/read', 'allowed', 'old')`);
      await tamper(
        `insert into access_unlinked select municipality, noted_at, id from access_event where municipality = '${here}'`,
      );
      await link();
      await note(reading('p1'));
      await link();
      expect(await storage.asMunicipality(here, (tx) => retireAccess(tx, days(200)))).toBe(1);
      expect(await verify()).toMatchObject({ checked: 1, firstBreak: null, end: { number: 2 } });
      await note(reading('p2'));
      await link();
      expect(await verify()).toMatchObject({ checked: 2, firstBreak: null, end: { number: 3 } });
    });
  });

  test(`times are kept to the microsecond on ${engine}, so that the hash is the same when read again`, async () => {
    await note(reading('p1'));
    const [event] = await storage.asMunicipality(here, (tx) => accessEvents(tx, { most: 1 }));
    expect(event!.noted_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/);
  });
});
