/** The storage over either engine: every piece of work is one transaction, as the application role, in one municipality. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { Kysely, PostgresDialect, type PostgresPool, sql } from 'kysely';
import { storageErrors } from './errors.ts';
import { migrate, neverMigrated, requireCurrentSchema } from './migrate.ts';
import type { Storage, Tx } from './storage.ts';
import type { Database } from './tables/index.ts';

export interface EngineFacts extends Pick<Storage, 'engine' | 'notice'> {
  /** From what the engine says to a named error; what is our own bug comes back as it was. */
  readonly translate: (error: unknown) => unknown;
  readonly afterClose: () => void;
}

export interface MigratingStorage extends Storage {
  migrate(): Promise<void>;
}

export function openKysely(pool: PostgresPool): Kysely<Database> {
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool: async () => pool }) });
}

export function kyselyStorage(db: Kysely<Database>, engine: EngineFacts): MigratingStorage {
  const inside = new AsyncLocalStorage<true>();

  async function named<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw isMissingRole(error) ? neverMigrated() : engine.translate(error);
    }
  }

  function transaction<T>(municipality: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    if (inside.getStore()) throw new Error('A transaction was begun inside another one.');
    return named(() =>
      db.transaction().execute(async (tx) => {
        await sql`select set_config('role', 'pejl_app', true), set_config('pejl.municipality', ${municipality}, true)`.execute(
          tx,
        );
        return inside.run(true, () => work(tx));
      }),
    );
  }

  return {
    engine: engine.engine,
    notice: engine.notice,
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
    migrate: () => named(() => migrate(db)),
    async close() {
      await db.destroy();
      engine.afterClose();
    },
  };
}

/** The first migration makes the role. */
function isMissingRole(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return code === '22023' && /"pejl_app"/.test(message ?? '');
}
