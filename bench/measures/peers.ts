/** The peers: DuckDB on two threads, and PostgreSQL as it stands. Each has the same tables and is asked the same SQL. */
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import pg from 'pg';
import type { Cube } from '../../src/measures/cube.ts';
import type { Scope } from '../../src/measures/scope.ts';
import { PREPARED, periodTables, sqlOf, TABLES } from './peer-tables.ts';
import type { BenchQuestion } from './questions.ts';

/** A row of an answer: two group codes, period, numerator, denominator, subjects. */
type AnswerRow = readonly number[];

export interface Peer {
  readonly name: 'DuckDB, two threads' | 'PostgreSQL';
  /** Makes ready for questions over the periods of a scope. */
  over(scope: Scope): Promise<void>;
  ask(question: BenchQuestion): Promise<readonly AnswerRow[]>;
  close(): Promise<void>;
}

const INDEXED = ['residence', 'spells', 'arrivals', 'activities', 'employment', 'homes', 'residing'];

export async function duckDB(folder: string): Promise<Peer> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2', temp_directory: join(folder, 'duckdb') });
  const connection = await instance.connect();
  const run = async (sql: string) => void (await connection.run(sql));
  await run('CREATE MACRO week_of(day) AS (day + 3) // 7');
  await run('CREATE MACRO thursdays_before(day) AS (day + 6) // 7');
  for (const [table, columns] of Object.entries(TABLES)) {
    await run(`CREATE TABLE ${table} (${columns})`);
    await run(`COPY ${table} FROM '${join(folder, `${table}.csv`)}' (FORMAT csv, HEADER false)`);
  }
  for (const sql of PREPARED) await run(sql);
  return {
    name: 'DuckDB, two threads',
    async over(scope) {
      for (const sql of periodTables(scope)) await run(sql);
    },
    async ask(question) {
      return (await connection.runAndReadAll(sqlOf(question))).getRows() as unknown as AnswerRow[];
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** A database of its own on the server; `undefined` when there is no server that may read the files. */
export async function postgreSQL(server: string, folder: string): Promise<Peer | undefined> {
  const name = `speed_bench_${process.pid}`;
  const admin = new pg.Client({ connectionString: server, connectionTimeoutMillis: 3000 });
  try {
    await admin.connect();
    await admin.query(`CREATE DATABASE ${name}`);
  } catch (error) {
    process.stderr.write(`PostgreSQL is left out: ${error instanceof Error ? error.message : error}\n`);
    return undefined;
  }
  const address = new URL(server);
  address.pathname = `/${name}`;
  const client = new pg.Client({ connectionString: address.href });
  const close = async () => {
    await client.end();
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.end();
  };
  try {
    await client.connect();
    for (const [function_, into] of [
      ['week_of', '($1 + 3) / 7'],
      ['thursdays_before', '($1 + 6) / 7'],
    ])
      await client.query(`CREATE FUNCTION ${function_}(int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT ${into}'`);
    for (const [table, columns] of Object.entries(TABLES)) {
      await client.query(`CREATE TABLE ${table} (${columns})`);
      await client.query(`COPY ${table} FROM '${join(folder, `${table}.csv`)}' (FORMAT csv)`);
    }
    for (const sql of PREPARED) await client.query(sql);
    for (const table of INDEXED) await client.query(`CREATE INDEX ON ${table} (person)`);
    await client.query('CREATE UNIQUE INDEX ON persons (person)');
    await client.query('ANALYZE');
  } catch (error) {
    await close();
    throw error;
  }
  return {
    name: 'PostgreSQL',
    async over(scope) {
      for (const sql of periodTables(scope)) await client.query(sql);
      await client.query('ANALYZE');
    },
    async ask(question) {
      return (await client.query<number[]>({ text: sqlOf(question), rowMode: 'array' })).rows;
    },
    close,
  };
}

/** Whether the rows are the cells of a cube, to the last digit. */
export function isSame(rows: readonly AnswerRow[], cube: Cube): boolean {
  const { numerator, denominator, subjects } = cube;
  const [first, second = 0] = cube.strides;
  const answered = { numerator: new Float64Array(numerator.length), denominator: new Float64Array(numerator.length) };
  const met = new Int32Array(subjects.length);
  for (const [a, b, period, above, below, persons] of rows) {
    const cell = Number(a) * first! + Number(b) * second + Number(period);
    answered.numerator[cell] = above!;
    answered.denominator[cell] = below!;
    met[cell] = persons!;
  }
  return (
    numerator.every((value, cell) => value === answered.numerator[cell]) &&
    denominator.every((value, cell) => value === answered.denominator[cell]) &&
    subjects.every((value, cell) => value === met[cell])
  );
}
