/** Sessions, job functions, markings and openings, as people use them, on each database. */
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { describeOnEachDatabase, type TestDatabase } from '../../../test/databases.ts';
import type { PejlError } from '../../core/errors/pejl-error.ts';
import { emergencies, openingInForce } from '../readers/case-openings.ts';
import { jobFunctionRoles } from '../readers/job-functions.ts';
import { markingsInForce } from '../readers/markings.ts';
import { findSession, usersSeen } from '../readers/sessions.ts';
import type { Tx } from '../storage.ts';
import { openCase, reviewOpening } from './case-openings.ts';
import { decideJobFunction, proposeJobFunction } from './job-functions.ts';
import { markPerson, withdrawMarking } from './markings.ts';
import { beginSession, endSessions, touchSession } from './sessions.ts';

describeOnEachDatabase('who uses Pejl', (open) => {
  let { owner, storage } = {} as TestDatabase;
  beforeAll(async () => {
    ({ owner, storage } = await open());
  });

  const inRebild = <T>(work: (tx: Tx) => Promise<T>) => storage.asMunicipality('840', work);
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'accepted',
      (error: PejlError) => error.code,
    );
  const municipality = '840';

  describe('a session', () => {
    const begin = (tokenHash: string, user = 'anna', lasts = 3600, jobFunctions: string[] = []) =>
      inRebild((tx) =>
        beginSession(tx, {
          municipality,
          tokenHash,
          user,
          name: 'Anna',
          identity: { user },
          jobFunctions,
          providerSession: `there-${user}`,
          providerToken: 'a token',
          lasts,
        }),
      );
    const find = (tokenHash: string, idle = 1800) => inRebild((tx) => findSession(tx, tokenHash, idle));

    test('is found by its token as long as it lasts, and by no other', async () => {
      const id = await begin('t1');
      expect(await find('t1')).toMatchObject({ id, identity: { user: 'anna' }, providerToken: 'a token' });
      expect(await find('t2')).toBeNull();
      expect(await storage.asMunicipality('851', (tx) => findSession(tx, 't1', 1800))).toBeNull();
    });

    test('is over when it has lasted, and when it has not been used', async () => {
      await begin('short', 'anna', 0);
      expect(await find('short')).toBeNull();
      const id = await begin('idle');
      await sql`update access_session set seen_at = now() - interval '1799 seconds' where id = ${id}`.execute(owner);
      expect(await find('idle')).toMatchObject({ seenLongAgo: true });
      await sql`update access_session set seen_at = now() - interval '1801 seconds' where id = ${id}`.execute(owner);
      expect(await find('idle')).toBeNull();
      await inRebild((tx) => touchSession(tx, id));
      expect(await find('idle')).toMatchObject({ seenLongAgo: false });
    });

    test('is ended alone, with all of the user’s, from where people sign in, and with a job function', async () => {
      const one = await begin('e1', 'bo');
      for (const token of ['e2', 'e3']) await begin(token, 'bo');
      await begin('e4', 'carl', 3600, ['urn:kontrol']);
      const ended = (which: Parameters<typeof endSessions>[1]) =>
        inRebild((tx) => endSessions(tx, which, 'signed-out'));
      expect(await ended({ id: one })).toBe(1);
      expect(await ended({ id: one })).toBe(0);
      expect(await ended({ user: 'bo', beganBefore: '2000-01-01T00:00:00Z' })).toBe(0);
      expect(await ended({ providerSession: 'there-bo' })).toBe(2);
      expect(await ended({ jobFunction: 'urn:andet' })).toBe(0);
      expect(await ended({ jobFunction: 'urn:kontrol' })).toBe(1);
      expect(await find('e4')).toBeNull();
    });

    test('shows its user, the latest first, with the sessions that last', async () => {
      await begin('s1', 'dorte');
      const [latest] = await inRebild((tx) => usersSeen(tx, 1800));
      expect(latest).toMatchObject({ user: 'dorte', name: 'Anna', sessions: 1 });
    });
  });

  describe('a job function', () => {
    const propose = (jobFunction: string, role: string | null, widens: boolean) =>
      inRebild((tx) =>
        proposeJobFunction(tx, { municipality, jobFunction, role, widens, reason: 'Ny opgave', recordedBy: 'anna' }),
      );
    const decide = (id: string, approved: boolean, by: string) =>
      inRebild((tx) => decideJobFunction(tx, id, approved, by));
    const roles = async () => Object.fromEntries(await inRebild(jobFunctionRoles));

    test('gives more only when a second person has said so', async () => {
      const id = await propose('urn:a', 'leader', true);
      expect(await roles()).toEqual({});
      expect(await codeOf(decide(id, true, 'anna'))).toBe('storage/same-person');
      expect(await decide(id, true, 'bo')).toBe('urn:a');
      expect(await roles()).toEqual({ 'urn:a': 'leader' });
      expect(await codeOf(decide(id, false, 'carl'))).toBe('storage/unknown-proposal');
    });

    test('gives nothing when it was turned down, and less at once', async () => {
      await decide(await propose('urn:b', 'leader', true), false, 'bo');
      const waiting = await propose('urn:a', 'auditor', true);
      await propose('urn:a', null, false);
      expect(await roles()).toEqual({});
      await decide(waiting, true, 'bo');
      expect(await roles()).toEqual({ 'urn:a': 'auditor' });
    });

    test('two persons are the database’s own rule', async () => {
      const id = await propose('urn:c', 'leader', true);
      const alone = inRebild((tx) =>
        tx
          .insertInto('job_function_decision')
          .values({ municipality, proposal: id, proposed_by: 'anna', approved: true, recorded_by: 'anna' })
          .execute(),
      );
      expect(await codeOf(alone)).toBe('23514');
      const inAnothersName = inRebild((tx) =>
        tx
          .insertInto('job_function_decision')
          .values({ municipality, proposal: id, proposed_by: 'bo', approved: true, recorded_by: 'anna' })
          .execute(),
      );
      expect(await codeOf(inAnothersName)).toBe('23503');
    });

    test.each(['', 'x', '00000000-0000-0000-0000-000000000000', "' or 1=1"])('%j is no proposal', async (id) => {
      expect(await codeOf(decide(id, true, 'bo'))).toBe('storage/unknown-proposal');
    });
  });

  test('a marking holds until it is withdrawn, and stays on record', async () => {
    const marking = { municipality, person: 'p-1', kind: 'relative-of', user: 'anna', recordedBy: 'bo' } as const;
    const id = await inRebild((tx) => markPerson(tx, marking));
    await inRebild((tx) => markPerson(tx, { ...marking, person: 'p-2', kind: 'protected', user: null }));
    expect(await inRebild((tx) => markingsInForce(tx, 'p-1'))).toMatchObject([
      { id, kind: 'relative-of', user: 'anna' },
    ]);
    await inRebild((tx) => withdrawMarking(tx, id, 'carl'));
    expect(await inRebild((tx) => markingsInForce(tx))).toMatchObject([{ person: 'p-2', kind: 'protected' }]);
    expect(await codeOf(inRebild((tx) => withdrawMarking(tx, id, 'carl')))).toBe('storage/unknown-marking');
  });

  test('a case is open for whoever opened it, until it runs out; an emergency waits for another’s review', async () => {
    const opening = { municipality, person: 'p-1', purpose: 'standing-in', emergency: false, reason: null, lasts: 60 };
    await inRebild((tx) => openCase(tx, { ...opening, recordedBy: 'anna' }));
    await inRebild((tx) => openCase(tx, { ...opening, lasts: 0, recordedBy: 'bo' }));
    const inForce = (user: string, person = 'p-1') => inRebild((tx) => openingInForce(tx, user, person));
    expect(await inForce('anna')).toEqual({ purpose: 'standing-in', emergency: false });
    expect([await inForce('bo'), await inForce('anna', 'p-2')]).toEqual([null, null]);

    const urgent = { ...opening, emergency: true, reason: 'Borgeren står her', recordedBy: 'anna' };
    await inRebild((tx) => openCase(tx, urgent));
    expect(await inForce('anna')).toMatchObject({ emergency: true });
    const [{ id } = { id: '' }] = await inRebild(emergencies);
    const review = { opening: id, justified: true, note: 'I orden' };
    expect(await codeOf(inRebild((tx) => reviewOpening(tx, { ...review, recordedBy: 'anna' })))).toBe(
      'storage/same-person',
    );
    await inRebild((tx) => reviewOpening(tx, { ...review, recordedBy: 'bo' }));
    expect(await inRebild(emergencies)).toMatchObject([{ id, review: { justified: true, by: 'bo' } }]);
    expect(await codeOf(inRebild((tx) => openCase(tx, { ...urgent, reason: null })))).toBe('23514');
  });
});
