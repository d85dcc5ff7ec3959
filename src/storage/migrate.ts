/** The schema a database has and the one this version knows; brings the first up to the second. */
import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { PejlError } from '../core/errors/pejl-error.ts';
import { storageErrors } from './errors.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Database } from './tables/index.ts';

const KNOWN = Object.keys(MIGRATIONS);

/** Migrates to the newest schema, all or nothing. Refuses a database made by a newer Pejl and changes nothing in it. */
export async function migrate(db: Kysely<Database>): Promise<void> {
  refuseNewer(await appliedMigrations(db));
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => MIGRATIONS },
    // Numbers are handed out beforehand: one that is finished later may be lower than one already applied.
    allowUnorderedMigrations: true,
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

/** Refuses a database whose schema is not the one this version knows. */
export async function requireCurrentSchema(db: Kysely<Database>): Promise<void> {
  const applied = await appliedMigrations(db);
  refuseNewer(applied);
  const missing = KNOWN.find((name) => !applied.includes(name));
  if (missing) throw storageErrors.create('storage/older-schema', { migration: missing });
}

/** What a database is that has none of them. */
export function neverMigrated(): PejlError {
  return storageErrors.create('storage/older-schema', { migration: KNOWN[0] ?? '' });
}

function refuseNewer(applied: readonly string[]): void {
  const unknown = applied.find((name) => !KNOWN.includes(name));
  if (unknown) throw storageErrors.create('storage/newer-schema', { migration: unknown });
}

async function appliedMigrations(db: Kysely<Database>): Promise<string[]> {
  const table = await sql<{ found: boolean }>`select to_regclass('kysely_migration') is not null as found`.execute(db);
  if (!table.rows[0]?.found) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}
