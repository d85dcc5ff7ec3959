/** The rows of a measure as a Parquet file: numbers as doubles, the rest as text. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDuckDB, sqlName, sqlText } from '../register/node/duckdb.ts';
import { csv } from './csv.ts';
import { type MeasureTable, NUMBERS } from './present/measure-csv.ts';

export async function measureParquet({ columns, rows }: MeasureTable): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'pejl-measure-'));
  try {
    const [printed, path] = [join(folder, 'rows.csv'), join(folder, 'rows.parquet')];
    await writeFile(printed, csv(columns, rows));
    const db = await openDuckDB([], folder);
    try {
      const types = columns.map((name) => `${sqlName(name)}: '${NUMBERS.has(name) ? 'DOUBLE' : 'VARCHAR'}'`);
      const read = `read_csv(${sqlText(printed)}, header = true, delim = ',', quote = '"', escape = '"', columns = {${types.join(', ')}})`;
      await db.connection.run(`COPY (SELECT * FROM ${read}) TO ${sqlText(path)} (FORMAT parquet, COMPRESSION zstd)`);
    } finally {
      db.close();
    }
    return await readFile(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
