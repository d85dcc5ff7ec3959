/** The storage over either engine: every piece of work is one transaction, as the application role, in one municipality. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { Kysely, PostgresDialect, type PostgresPool, sql } from 'kysely';
import { onOneConnection, rememberingPool } from './copying.ts';
import { storageErrors } from './errors.ts';
import { migrate, neverMigrated, requireCurrentSchema } from './migrate.ts';
import type { Storage, Tx } from './storage.ts';
import type { Database } from './tables/index.ts';

export interface EngineFacts extends Pick<Storage, 'engine' | 'notice' | 'listen'> {
  /** From what the engine says to a named error; what is our own bug comes back as it was. */
  readonly translate: (error: unknown) => unknown;
  readonly afterClose: () => void;
}

export interface MigratingStorage extends Storage {
  migrate(): Promise<void>;
}

export function openKysely(pool: PostgresPool): Kysely<Database> {
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool: async () => rememberingPool(pool) }) });
}

export function kyselyStorage(db: Kysely<Database>, engine: EngineFacts): MigratingStorage {
  const inside = new AsyncLocalStorage<true>();
  const listening = new Set<() => Promise<void>>();

  const named = (error: unknown) => (isMissingRole(error) ? neverMigrated() : engine.translate(error));

  async function transaction<T>(municipality: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    if (inside.getStore()) throw new Error('A transaction was begun inside another one.');
    const failures: unknown[] = [];
    const whole = onOneConnection((allowCopying) =>
      db.transaction().execute(async (tx) => {
        try {
          await enter(tx, municipality);
          allowCopying(tx);
          return await inside.run(true, () => work(tx));
        } catch (error) {
          failures.push(error);
          throw error;
        }
      }),
    );
    // When the database is gone, rolling back fails too; what failed first tells why.
    return whole.catch((error) => {
      throw named(failures[0] ?? error);
    });
  }

  return {
    engine: engine.engine,
    notice: engine.notice,
    async listen(channel, heard) {
      const stop = await engine.listen(channel, heard);
      const once = async () => {
        if (listening.delete(once)) await stop();
      };
      listening.add(once);
      return once;
    },
    async asMunicipality(municipality, work) {
      if (!/^\d{3}$/.test(municipality))
        throw storageErrors.create('storage/not-a-municipality', { code: municipality });
      return transaction(municipality, work);
    },
    municipalities: () =>
      transaction('', async (tx) => {
        const rows = await tx.selectFrom('municipality').select('code').orderBy('code').execute();
        return rows.map(({ code }) => code);
      }),
    ready: () => transaction('', requireCurrentSchema),
    migrate: () =>
      migrate(db).catch((error) => {
        throw named(error);
      }),
    async close() {
      for (const stop of [...listening]) await stop();
      await db.destroy().finally(engine.afterClose);
    },
  };
}

/**
 * Role and municipality, and how days and instants are written, whatever the server's own habits. For the rest of the
 * transaction and no longer, so that a connection can be shared (also by a pooler in front of the server).
 */
async function enter(tx: Tx, municipality: string): Promise<void> {
  await sql`
    select set_config('role', 'pejl_app', true), set_config('pejl.municipality', ${municipality}, true),
      set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO', true)`.execute(tx);
}

/** The first migration makes the role. */
function isMissingRole(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return code === '22023' && /"pejl_app"/.test(message ?? '');
}
