/**
 * The measure engine over ten years by month: five questions beside a kernel written out by hand, DuckDB and PostgreSQL (the
 * same integers from all, or the run fails); every measure in every breakdown by one group; the same from cold Parquet
 * files; and one changed person. PostgreSQL is the server of `PEJL_TEST_DATABASE_URL`.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Cube } from '../src/measures/cube.ts';
import { fold } from '../src/measures/fold.ts';
import { MeasureThreads } from '../src/measures/node/measure-threads.ts';
import { writeRegisterFolder } from '../src/register/node/write-register.ts';
import type { Register, RegisterFile } from '../src/register/register.ts';
import { type Measurement, timed } from './measurement.ts';
import { everyMeasure } from './measures/every-measure.ts';
import { oneChangedPerson } from './measures/one-changed-person.ts';
import { writeTables } from './measures/peer-tables.ts';
import { duckDB, isSame, type Peer, postgreSQL } from './measures/peers.ts';
import { type BenchQuestion, QUESTIONS, tenYears } from './measures/questions.ts';
import { randomRegister } from './measures/random-register.ts';
import { PERSONS, type Size } from './measures/size.ts';

/** The engine is within twice the kernel, five times as fast as DuckDB and fifty times as fast as PostgreSQL. */
const LIMITS = { kernel: 2, 'DuckDB, two threads': 1 / 5, PostgreSQL: 1 / 50 } as const;
const RUNS = { XS: 9, S: 9, M: 3, L: 1 } as const;
/** The files that the made-up register can be written to: ids of contacts, activities and companies it does not make up. */
const FILES: readonly RegisterFile[] = [
  'persons',
  'residence',
  'arrivals',
  'spells',
  'education',
  'school',
  'population',
];
/** Milliseconds for every measure: from loaded columns, and from Parquet; and MiB. */
const EVERY = {
  XS: {},
  S: { columns: 2000, parquet: 5000 },
  M: {},
  L: { parquet: 60_000, mebibytes: 3 * 1024 },
} as const satisfies Record<Size, EveryLimits>;

interface EveryLimits {
  readonly columns?: number;
  readonly parquet?: number;
  readonly mebibytes?: number;
}

export async function measures(size: Size): Promise<Measurement[]> {
  const register = randomRegister(PERSONS[size]);
  const folder = mkdtempSync(join(tmpdir(), 'pejl-bench-measures-'));
  try {
    return [
      ...(await besidePeers(register, size, folder)),
      ...(await everyOne(register, EVERY[size])),
      ...(await fromParquet(register, EVERY[size], join(folder, 'parquet'))),
      ...(size === 'L' ? [] : await oneChangedPerson(register)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function besidePeers(register: Register, size: Size, folder: string): Promise<Measurement[]> {
  const measured: Measurement[] = [];
  const engine = new Map<BenchQuestion, { readonly cube: Cube; readonly ms: number }>();
  for (const question of QUESTIONS) {
    const scope = tenYears(register, question.grain);
    const cube = fold(scope, [question.ask])[0]![0]!;
    const kernel = question.kernel(scope);
    const byHand = [kernel.numerator, kernel.subjects, kernel.denominator ?? cube.denominator];
    if (!isDeepStrictEqual([cube.numerator, cube.subjects, cube.denominator], byHand))
      throw disagree(question, 'kernel');
    const ms = await timed(RUNS[size], () => fold(scope, [question.ask]));
    const peer = { what: 'a kernel written by hand', value: await timed(RUNS[size], () => question.kernel(scope)) };
    measured.push(line(question, register, ms, { ...peer, limit: LIMITS.kernel }));
    engine.set(question, { cube, ms });
  }
  const tables = join(folder, 'tables');
  mkdirSync(tables);
  // The server reads them itself, as another user.
  chmodSync(folder, 0o755);
  writeTables(tenYears(register, 'month'), tables);
  const server = process.env.PEJL_TEST_DATABASE_URL;
  if (server === undefined) process.stderr.write('PostgreSQL is left out: PEJL_TEST_DATABASE_URL is not set.\n');
  for (const open of [() => duckDB(tables), () => (server === undefined ? undefined : postgreSQL(server, tables))]) {
    const peer = await open();
    if (peer === undefined) continue;
    try {
      for (const [question, { cube, ms }] of engine)
        measured.push(await against(peer, question, register, cube, ms, size));
    } finally {
      await peer.close();
    }
  }
  rmSync(tables, { recursive: true });
  return measured;
}

async function against(
  peer: Peer,
  question: BenchQuestion,
  register: Register,
  cube: Cube,
  ms: number,
  size: Size,
): Promise<Measurement> {
  process.stderr.write(`  ${peer.name}: ${question.what}\n`);
  await peer.over(tenYears(register, question.grain));
  if (!isSame(await peer.ask(question), cube)) throw disagree(question, peer.name);
  const value = await timed(size === 'XS' || size === 'S' ? 3 : 1, () => peer.ask(question));
  return line(question, register, ms, { what: peer.name, value, limit: LIMITS[peer.name] });
}

function line({ what }: BenchQuestion, { people }: Register, value: number, peer: Measurement['peer']): Measurement {
  return { what: `${what}, ${people.spells.rows} spells`, value, unit: 'ms', peer };
}

function disagree({ what }: BenchQuestion, other: string): Error {
  return new Error(`The engine and ${other} disagree on ${what}.`);
}

async function everyOne(register: Register, limits: EveryLimits): Promise<Measurement[]> {
  const scope = tenYears(register, 'month');
  const asks = await everyMeasure(scope);
  const threads = await MeasureThreads.start(register, { threads: 2 });
  try {
    const what = `${asks.length} measures, each by every one group, two threads`;
    const first = await timed(1, () => threads.fold(scope, asks));
    return [
      { what, value: first, unit: 'ms', limit: limits.columns },
      { what: 'the same again', value: await timed(1, () => threads.fold(scope, asks)), unit: 'ms' },
    ];
  } finally {
    await threads.close();
  }
}

async function fromParquet(register: Register, limits: EveryLimits, folder: string): Promise<Measurement[]> {
  await writeRegisterFolder({ ...register, files: new Set(FILES) }, folder, { format: 'parquet', marker: null });
  const answer = execFileSync(process.execPath, ['bench/measures/from-parquet.ts', folder], { encoding: 'utf8' });
  const { ms, mebibytes, measures } = JSON.parse(answer) as { ms: number; mebibytes: number; measures: number };
  const what = `${measures} measures from cold Parquet files`;
  return [
    { what, value: ms, unit: 'ms', limit: limits.parquet },
    { what: `${what}: memory`, value: mebibytes, unit: 'MiB', limit: limits.mebibytes },
  ];
}
