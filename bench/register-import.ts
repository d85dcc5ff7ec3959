/**
 * A register of 100,000 persons with a million spells from files into columns, with every check, beside DuckDB reading the
 * same files into tables of its own without any; and written out again.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { readRegisterFolder } from '../src/register/node/read-register.ts';
import { writeRegisterFolder } from '../src/register/node/write-register.ts';
import type { Register } from '../src/register/register.ts';
import { type Measurement, timed } from './measurement.ts';
import { randomRegister } from './measures/random-register.ts';

const PERSONS = 100_000;
const RUNS = 5;
/** What a register is made of at the least; the other files are read the same way. */
const FILES = ['persons', 'residence', 'spells'] as const;

export async function registerImport(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pejl-bench-register-'));
  try {
    const register: Register = { ...randomRegister(PERSONS), files: new Set(FILES) };
    const { rows } = register.people.spells;
    const [csv, parquet] = [join(folder, 'csv'), join(folder, 'parquet')];
    const write = (path: string, format: 'csv' | 'parquet') =>
      timed(1, () => writeRegisterFolder(register, path, { format, marker: null }));
    const writing = { csv: await write(csv, 'csv'), parquet: await write(parquet, 'parquet') };
    const read = (path: string) => timed(RUNS, () => readRegisterFolder(path));
    return [
      {
        what: `import of ${rows} spells from CSV into columns`,
        value: await read(csv),
        unit: 'ms',
        limit: 3000,
        peer: { what: 'DuckDB read_csv into tables, unchecked', value: await tables(csv, 'csv') },
      },
      {
        what: `import of ${rows} spells from Parquet into columns`,
        value: await read(parquet),
        unit: 'ms',
        limit: 3000,
        peer: { what: 'DuckDB read_parquet into tables, unchecked', value: await tables(parquet, 'parquet') },
      },
      { what: 'the same register written as CSV', value: writing.csv, unit: 'ms' },
      { what: 'the same register written as Parquet', value: writing.parquet, unit: 'ms' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function tables(folder: string, format: 'csv' | 'parquet'): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    return await timed(RUNS, async () => {
      for (const file of FILES) {
        const path = join(folder, `${file}.${format}`);
        await connection.run(`CREATE OR REPLACE TABLE ${file} AS SELECT * FROM read_${format}('${path}')`);
      }
    });
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
