/** The data folder: one process at a time, ours only, and a plain message for everything that can be wrong with it. */
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { PejlError } from '../../core/errors/pejl-error.ts';
import { openStorage } from '../open.ts';
import { openingError, workingError } from './folder-error.ts';
import { lockFolder } from './folder-lock.ts';

const HOLDER = fileURLToPath(new URL('../testing/hold-folder.ts', import.meta.url));

let root: string;
/** A folder with a database in it, closed; tests that break one break a copy. */
let whole: string;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'pejl-folder-'));
  whole = join(root, 'whole', 'data');
  const storage = await openStorage({ folder: whole });
  await storage.close();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const refusal = (folder: string): Promise<PejlError> =>
  openStorage({ folder }).then(
    async (storage) => {
      await storage.close();
      throw new Error('was opened');
    },
    (error) => error,
  );

function copy(name: string): string {
  const folder = join(root, name);
  cpSync(whole, folder, { recursive: true });
  return folder;
}

/** Making a database takes seconds, more on a machine with other work. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

test('the folder is made, and opened again with what is in it', async () => {
  expect(existsSync(join(whole, 'database', 'PG_VERSION'))).toBe(true);
  const storage = await openStorage({ folder: whole, migrate: false });
  await expect(storage.ready()).resolves.toBeUndefined();
  expect(storage.engine).toBe('embedded');
  expect(storage.notice?.da).toContain('PostgreSQL');
  await storage.close();
});

test('a folder that is new is refused by whoever may not migrate', async () => {
  const folder = join(root, 'unmigrated');
  const refused = openStorage({ folder, migrate: false });
  await expect(refused).rejects.toMatchObject({ code: 'storage/older-schema' });
  lockFolder(folder).release();
});

describe('one process at a time', () => {
  test('a second one is refused and told who has it; when the first is killed, the folder is free at once', async () => {
    const holder = spawn(process.execPath, [HOLDER, whole], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => holder.stdout.once('data', resolve));
    const error = await refusal(whole);
    expect(error).toMatchObject({ code: 'storage/folder-in-use', facts: { pid: holder.pid } });
    expect(error.text.da).toContain(`proces ${holder.pid}`);
    const gone = new Promise((resolve) => holder.once('close', resolve));
    holder.kill('SIGKILL');
    await gone;
    expect(existsSync(join(whole, 'holder.json'))).toBe(true);
    const storage = await openStorage({ folder: whole });
    await storage.close();
  });

  test('the same process is refused too, and the first keeps working', async () => {
    const storage = await openStorage({ folder: whole });
    expect(await refusal(whole)).toMatchObject({ code: 'storage/folder-in-use', facts: { pid: process.pid } });
    await expect(storage.ready()).resolves.toBeUndefined();
    await storage.close();
  });

  test('a lock whose holder has not yet said who it is', () => {
    const folder = join(root, 'unnamed');
    mkdirSync(folder);
    const lock = lockFolder(folder);
    rmSync(join(folder, 'holder.json'));
    expect(() => lockFolder(folder)).toThrowError(expect.objectContaining({ facts: { folder, pid: '?' } }));
    lock.release();
    lockFolder(folder).release();
  });
});

describe('a folder that is not ours', () => {
  test('with other files in it is refused, and nothing is put there', async () => {
    const folder = join(root, 'pictures');
    mkdirSync(folder);
    writeFileSync(join(folder, 'summer.jpg'), '');
    expect(await refusal(folder)).toMatchObject({ code: 'storage/not-a-database', facts: { found: 'summer.jpg' } });
    expect(readdirSync(folder)).toEqual(['summer.jpg']);
  });

  test('with somebody else’s PostgreSQL in it is refused', async () => {
    const folder = join(root, 'theirs');
    mkdirSync(join(folder, 'database'), { recursive: true });
    writeFileSync(join(folder, 'database', 'PG_VERSION'), '15\n');
    expect(await refusal(folder)).toMatchObject({ code: 'storage/not-a-database' });
    expect(existsSync(join(folder, 'database', 'PG_VERSION'))).toBe(true);
  });

  test('that is a file', async () => {
    const file = join(root, 'file');
    writeFileSync(file, '');
    expect(await refusal(file)).toMatchObject({ code: 'storage/folder-unreadable', facts: { reason: 'EEXIST' } });
  });

  test('below a file: the disk is not there', async () => {
    expect(await refusal(join(root, 'file', 'data'))).toMatchObject({ code: 'storage/folder-unreadable' });
  });

  test('that may not be written to', async () => {
    const folder = join(root, 'locked');
    mkdirSync(folder);
    chmodSync(folder, 0o500);
    const error = await asOrdinaryUser(() => refusal(folder));
    expect(error).toMatchObject({ code: 'storage/folder-unreadable', facts: { folder, reason: 'EACCES' } });
  });
});

describe('a database that is not whole', () => {
  test('a first start that was killed halfway is begun again', async () => {
    const folder = copy('halfway');
    rmSync(join(folder, 'database', 'pejl-made'));
    rmSync(join(folder, 'database', 'global'), { recursive: true });
    const storage = await openStorage({ folder });
    await expect(storage.ready()).resolves.toBeUndefined();
    await storage.close();
  });

  test('from another version of PostgreSQL is refused with both versions', async () => {
    const folder = copy('older');
    writeFileSync(join(folder, 'database', 'PG_VERSION'), '17\n');
    expect(await refusal(folder)).toMatchObject({
      code: 'storage/other-postgresql',
      facts: { found: '17', expected: '18' },
    });
  });

  test('with a file missing is damaged, says what PostgreSQL said, and frees the folder', async () => {
    const folder = copy('damaged');
    rmSync(join(folder, 'database', 'global', 'pg_control'));
    const error = await refusal(folder);
    expect(error.code).toBe('storage/damaged');
    expect(error.text.en).toContain('could not open file "global/pg_control"');
    lockFolder(folder).release();
  });

  test('with nonsense in a file is damaged', async () => {
    const folder = copy('nonsense');
    writeFileSync(join(folder, 'database', 'global', 'pg_control'), 'x'.repeat(8192));
    expect((await refusal(folder)).code).toBe('storage/damaged');
  });
});

describe('what the disk says while working', () => {
  const failure = (code: string, message = 'words') => Object.assign(new Error(message), { code });

  test.each(['ENOSPC', '53100'])('%s: the disk is full', (code) => {
    expect(openingError('data', failure(code))).toMatchObject({ code: 'storage/disk-full', facts: { where: 'data' } });
    expect(workingError('data', failure(code))).toMatchObject({ code: 'storage/disk-full', facts: { where: 'data' } });
  });

  test('a block that cannot be read: damaged', () => {
    expect(workingError('data', failure('XX001'))).toMatchObject({ code: 'storage/damaged' });
  });

  test('an error of ours in SQL is not the disk’s fault and stays what it is', () => {
    const ours = failure('42703');
    expect(workingError('data', ours)).toBe(ours);
  });
});

/** Whoever runs the tests as the superuser may write everywhere; the work is then done as nobody in particular. */
async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  chmodSync(root, 0o755);
  process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
