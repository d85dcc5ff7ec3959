/** What a person is told when the PostgreSQL server is not as it should be, and that the password is never part of it. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PejlError } from '../../core/errors/pejl-error.ts';
import { openStorage, type StorageOptions } from '../open.ts';
import { postgresPool } from './pool.ts';
import { serverError } from './server-error.ts';

const refusal = (options: StorageOptions): Promise<PejlError> =>
  openStorage(options).then(
    async (storage) => {
      await storage.close();
      throw new Error('was opened');
    },
    (error) => error,
  );

const everything = ({ message, text, facts }: PejlError) => JSON.stringify([message, text, facts]);

describe('an address', () => {
  test.each(['', 'postgres', 'postgres://', 'http://db.example/pejl', 'postgres://[', 'host=db dbname=pejl'])(
    '»%s« cannot be read',
    (url) => {
      expect(() => postgresPool(url)).toThrowError(expect.objectContaining({ code: 'storage/bad-url' }));
    },
  );

  test('that cannot be read is not repeated: it may hold the password', () => {
    expect(() => postgresPool('postgres://anna:hemmelig@[')).toThrowError(expect.not.stringContaining('hemmelig'));
  });

  test('of a server that is not there: host, port and database, never the password', async () => {
    const error = await refusal({ url: 'postgres://anna:hemmelig@127.0.0.1:1/pejl' });
    expect(error).toMatchObject({
      code: 'storage/cannot-connect',
      facts: { host: '127.0.0.1', port: 1, database: 'pejl', reason: 'ECONNREFUSED' },
    });
    expect(everything(error)).not.toContain('hemmelig');
  });
});

describe('what a server says becomes a named error', () => {
  const address = { host: 'db', port: 5432, database: 'pejl', user: 'anna' };
  const said = (code: string, message = 'words') => serverError(address, Object.assign(new Error(message), { code }));

  test.each([
    ['28P01', 'storage/wrong-password'],
    ['28000', 'storage/wrong-password'],
    ['3D000', 'storage/no-such-database'],
    ['42501', 'storage/not-allowed'],
    ['53100', 'storage/disk-full'],
    ['53300', 'storage/cannot-connect'],
    ['ENOTFOUND', 'storage/cannot-connect'],
    ['57P01', 'storage/connection-lost'],
    ['ECONNRESET', 'storage/connection-lost'],
  ])('%s: %s', (code, expected) => {
    expect(said(code)).toMatchObject({ code: expected });
  });

  test('an extension that is not installed is named', () => {
    const message = 'extension "pg_trgm" is not available';
    expect(said('0A000', message)).toMatchObject({
      code: 'storage/missing-extension',
      facts: { extension: 'pg_trgm' },
    });
  });

  test('a server that does not answer in time', () => {
    const error = serverError(address, new Error('timeout exceeded when trying to connect'));
    expect(error).toMatchObject({ code: 'storage/cannot-connect', facts: { reason: 'timeout' } });
  });

  test('a host with several addresses, none of which answers', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED ::1:5432'), { code: 'ECONNREFUSED' });
    expect(serverError(address, new AggregateError([refused]))).toMatchObject({ code: 'storage/cannot-connect' });
  });

  test('an error of ours in SQL stays what it is', () => {
    const ours = Object.assign(new Error('column does not exist'), { code: '42703' });
    expect(serverError(address, ours)).toBe(ours);
  });
});

const server = process.env.PEJL_TEST_DATABASE_URL;
if (server) {
  describe('a real server', () => {
    const name = `pejl_test_${randomBytes(6).toString('hex')}`;
    const login = `${name}_login`;
    const admin = new pg.Client({ connectionString: server });
    const url = (user?: string, database = name) => {
      const address = new URL(server);
      if (user) address.username = user;
      address.pathname = database;
      return address.href;
    };
    beforeAll(async () => {
      await admin.connect();
      await admin.query(`create database ${name}`);
      await admin.query(`create role ${login} login noinherit`);
    });
    afterAll(async () => {
      await admin.query(`drop database ${name} with (force)`);
      await admin.query(`drop role ${login}`);
      await admin.end();
    });

    test('a database that is not there', async () => {
      expect(await refusal({ url: url(undefined, 'pejl_nowhere') })).toMatchObject({
        code: 'storage/no-such-database',
        facts: { database: 'pejl_nowhere' },
      });
    });

    test('a user it does not know', async () => {
      expect(await refusal({ url: url('pejl_nobody') })).toMatchObject({ code: 'storage/wrong-password' });
    });

    test('a user that may not migrate: told what to do', async () => {
      const error = await refusal({ url: url(login) });
      expect(error).toMatchObject({ code: 'storage/not-allowed', facts: { user: login } });
    });

    test('three servers that start at the same time on an empty database migrate it once', async () => {
      const opened = await Promise.all([1, 2, 3].map(() => openStorage({ url: url() })));
      await Promise.all(opened.map((storage) => storage.ready()));
      await Promise.all(opened.map((storage) => storage.close()));
    });

    test('a login that is only the application runs Pejl, but not a new database; taken out of the role it is refused', async () => {
      await admin.query(`grant pejl_app to ${login}`);
      const storage = await openStorage({ url: url(login), migrate: false });
      const registered = await storage.asMunicipality('851', (tx) =>
        tx.insertInto('municipality').values({ code: '851' }).returning('code').execute(),
      );
      expect(registered).toEqual([{ code: '851' }]);
      await expect(storage.ready()).resolves.toBeUndefined();
      await storage.close();
      await admin.query(`create database ${name}_new`);
      expect(await refusal({ url: url(login, `${name}_new`), migrate: false })).toMatchObject({
        code: 'storage/older-schema',
      });
      await admin.query(`drop database ${name}_new with (force)`);
      await admin.query(`revoke pejl_app from ${login}`);
      expect(await refusal({ url: url(login), migrate: false })).toMatchObject({ code: 'storage/not-allowed' });
    });

    test('a connection that breaks is named, and the next piece of work gets another', async () => {
      const storage = await openStorage({ url: url() });
      const broken = storage.asMunicipality('851', async (tx) => {
        await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
        return tx.selectFrom('plan_version').selectAll().execute();
      });
      await expect(broken).rejects.toMatchObject({ code: 'storage/connection-lost' });
      expect(await storage.municipalities()).toEqual(['851']);
      await storage.close();
    });
  });
}
