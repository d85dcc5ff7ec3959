/** Whatever the embedded database has acknowledged is there after the process is killed, and was on the disk before. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFolder } from './open-embedded.ts';

const WRITER = fileURLToPath(new URL('../testing/commit-numbers.ts', import.meta.url));
const ROUNDS = 6;
/** Opening takes a second or so on a machine with other work; this is for one that stands still. */
const PATIENCE = 180_000;

let folder: string;
let kill = () => {};
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pejl-durability-'));
  const { pool, release } = await openFolder(folder);
  await pool.end();
  release();
}, PATIENCE);
afterAll(() => {
  kill();
  rmSync(folder, { recursive: true, force: true });
});

interface Round {
  /** Rows and the highest number when the writer opened the database. */
  readonly found: readonly [count: number, last: number];
  /** The last number it was told is committed. */
  readonly acknowledged: number;
}

/** Lets a writer commit for a random while after its first commit, and kills it. */
async function writeAndKill(): Promise<Round> {
  const writer = spawn(process.execPath, [WRITER, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  kill = () => writer.kill('SIGKILL');
  const ended = new Promise((resolve) => writer.once('close', resolve));
  let said = '';
  const committing = new Promise<void>((resolve) => {
    writer.stdout.on('data', (chunk) => {
      said += chunk;
      if (/\n\d+\n/.test(said)) resolve();
    });
  });
  await Promise.race([committing, ended]);
  await pause(Math.random() * 300);
  kill();
  await ended;
  const [found = '', ...numbers] = said.slice(0, said.lastIndexOf('\n')).split('\n');
  const [, count, last] = found.split(' ');
  return { found: [Number(count), Number(last)], acknowledged: Number(numbers.at(-1)) };
}

test(
  'killed again and again while writing: nothing acknowledged is lost, nothing is there twice or half',
  async () => {
    let acknowledged = 0;
    for (let round = 1; round <= ROUNDS; round++) {
      const { found, ...next } = await writeAndKill();
      const [count, last] = found;
      // One more may have been committed when the process was killed before it could say so.
      expect([acknowledged, acknowledged + 1], `round ${round}`).toContain(last);
      expect(count, `round ${round}`).toBe(last);
      expect(next.acknowledged, `round ${round}`).toBeGreaterThan(last);
      acknowledged = next.acknowledged;
    }
  },
  PATIENCE,
);

test(
  'every commit is forced to the disk before it is acknowledged; reading forces nothing',
  async () => {
    const { thread, pool, release } = await openFolder(folder);
    await thread.query('create table note (n integer)', []);
    for (let n = 1; n <= 20; n++) {
      const before = await thread.syncs();
      await thread.query('insert into note values ($1)', [n]);
      expect(await thread.syncs()).toBeGreaterThanOrEqual(before + 1);
    }
    await thread.query('select count(*) from note', []);
    const before = await thread.syncs();
    for (let n = 1; n <= 20; n++) await thread.query('select count(*) from note', []);
    expect(await thread.syncs()).toBe(before);
    const { rows } = await thread.query(
      `select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes') order by name`,
      [],
    );
    expect(rows).toEqual([
      { name: 'fsync', setting: 'on' },
      { name: 'full_page_writes', setting: 'on' },
      { name: 'synchronous_commit', setting: 'on' },
    ]);
    await pool.end();
    release();
  },
  PATIENCE,
);

test(
  'the log does not grow for ever: the data files are brought up to date on the way',
  async () => {
    const { thread, pool, release } = await openFolder(folder);
    await thread.query('create table load (n integer, filler text)', []);
    const fill = `insert into load select n, repeat('x', 500) from generate_series(1, 1600) n`;
    for (let commit = 1; commit <= 110; commit++) await thread.query(fill, []);
    const { rows } = await thread.query(
      `select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0') > 80000000 as much,
         pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn) < 75000000 as recent from pg_control_checkpoint()`,
      [],
    );
    expect(rows).toEqual([{ much: true, recent: true }]);
    await pool.end();
    release();
  },
  PATIENCE,
);
