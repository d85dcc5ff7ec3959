/** DuckDB in the process, for Parquet: sees only the folders it is given, downloads nothing, and keeps within its memory. */
import { availableParallelism } from 'node:os';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

export interface DuckDB {
  readonly connection: DuckDBConnection;
  close(): void;
}

/** What DuckDB may hold in memory at a time; more goes to its temporary folder. */
const MEMORY = '768MB';

/** `temporary`: an existing folder that may be filled. */
export async function openDuckDB(folders: readonly string[], temporary: string): Promise<DuckDB> {
  // Loaded when it is needed: most commands never are.
  const { DuckDBInstance: Instance } = await import('@duckdb/node-api');
  const instance: DuckDBInstance = await Instance.create(':memory:', {
    threads: String(Math.min(availableParallelism(), 4)),
    memory_limit: MEMORY,
    temp_directory: temporary,
  });
  const connection = await instance.connect();
  await connection.run(`SET allowed_directories = [${[...folders, temporary].map(sqlText).join(', ')}]`);
  await connection.run('SET enable_external_access = false');
  await connection.run('SET lock_configuration = true');
  return {
    connection,
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

export function sqlName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
