import type { PostgresPool } from 'kysely';
import { expect, test } from 'vitest';
import { kyselyStorage, openKysely } from './kysely-storage.ts';

const facts = {
  engine: 'embedded',
  notice: null,
  listen: async () => async () => {},
  translate: (error: unknown) => new Error(`named: ${(error as Error).message}`),
} as const;

/** A database that answers until `until` is asked for, and is gone from then on. */
function failingAt(until: RegExp, ended: string[] = []): PostgresPool {
  let gone = false;
  const query = async (sql: string) => {
    if (gone) throw new Error('gone');
    if (until.test(sql)) {
      gone = true;
      throw new Error('the disk is full');
    }
    return { command: 'SELECT', rowCount: 0, rows: [] };
  };
  const connect = async () => ({ query, release: () => {} });
  return { options: {}, connect, end: async () => void ended.push('pool') } as unknown as PostgresPool;
}

test('when the database goes down under the work, what failed first is told, not that rolling back failed too', async () => {
  const storage = kyselyStorage(openKysely(failingAt(/plan_version/)), { ...facts, afterClose: () => {} });
  const work = storage.asMunicipality('851', (tx) => tx.selectFrom('plan_version').selectAll().execute());
  await expect(work).rejects.toThrow('named: the disk is full');
});

test('when it goes down at the commit, the work is not reported as done', async () => {
  const storage = kyselyStorage(openKysely(failingAt(/^commit$/)), { ...facts, afterClose: () => {} });
  await expect(storage.asMunicipality('851', async () => 'done')).rejects.toThrow();
});

test('closing lets go of the folder last, also when the database cannot be closed', async () => {
  const ended: string[] = [];
  const pool = failingAt(/never/, ended);
  pool.end = async () => {
    ended.push('pool');
    throw new Error('cannot be closed');
  };
  const storage = kyselyStorage(openKysely(pool), { ...facts, afterClose: () => ended.push('folder') });
  await storage.municipalities();
  await expect(storage.close()).rejects.toThrow('cannot be closed');
  expect(ended).toEqual(['pool', 'folder']);
});
