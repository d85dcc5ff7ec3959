import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { describeOnEachDatabase, type TestDatabase } from '../../test/databases.ts';
import type { PejlError } from '../core/errors/pejl-error.ts';
import { migrate, requireCurrentSchema } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { describeSchema } from './testing/describe-schema.ts';

const refused = (work: Promise<unknown>) =>
  work.then(
    () => 'accepted',
    (error: PejlError) => error.code,
  );

describeOnEachDatabase('migrations', (open) => {
  let { owner, storage } = {} as TestDatabase;
  beforeAll(async () => {
    ({ owner, storage } = await open());
  });

  const applied = async () => {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(owner);
    return rows.map(({ name }) => name);
  };

  test('each of them has run, in order, from an empty database', async () => {
    expect(await applied()).toEqual(Object.keys(MIGRATIONS));
    expect(Object.keys(MIGRATIONS)).toEqual(Object.keys(MIGRATIONS).toSorted());
  });

  test('the schema is the one written down, the same on every engine', async () => {
    await expect(await describeSchema(owner)).toMatchFileSnapshot('./schema.txt');
  });

  test('every table and column says what it holds', async () => {
    expect(await describeSchema(owner)).not.toContain('NO COMMENT');
  });

  test('running them again changes nothing', async () => {
    const before = await describeSchema(owner);
    await migrate(owner);
    expect(await describeSchema(owner)).toBe(before);
    await expect(storage.ready()).resolves.toBeUndefined();
  });

  describe('a database that one migration is missing from', () => {
    test('is refused by whoever may not migrate, and says which', async () => {
      await sql`delete from kysely_migration where name = '0002-search'`.execute(owner);
      expect(await refused(requireCurrentSchema(owner))).toBe('storage/older-schema');
      await sql`insert into kysely_migration values ('0002-search', '2026-11-22')`.execute(owner);
    });
  });

  describe('a database that is one migration ahead', () => {
    test('is refused, and nothing in it is changed', async () => {
      await sql`insert into kysely_migration values ('9999-from-the-future', '2030-01-01')`.execute(owner);
      const before = [await applied(), await describeSchema(owner)];
      expect(await refused(migrate(owner))).toBe('storage/newer-schema');
      expect(await refused(storage.ready())).toBe('storage/newer-schema');
      expect([await applied(), await describeSchema(owner)]).toEqual(before);
      await sql`delete from kysely_migration where name = '9999-from-the-future'`.execute(owner);
    });
  });
});
