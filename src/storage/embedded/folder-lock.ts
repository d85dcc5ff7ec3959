/**
 * One process at a time in a data folder. The lock is the operating system's, taken by SQLite on the file `lock`: it is gone
 * the moment its process is, however that died, and it holds between containers that share the folder. Who has it stands
 * beside it in `holder.json`, for the message only.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { storageErrors } from '../errors.ts';

const SQLITE_BUSY = 5;

export interface FolderLock {
  release(): void;
}

/** Takes the folder for this process, or refuses (`storage/folder-in-use`). The folder must exist and be writable. */
export function lockFolder(folder: string): FolderLock {
  const lock = new DatabaseSync(join(folder, 'lock'), { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
    throw storageErrors.create('storage/folder-in-use', { folder, pid: holderOf(folder) });
  }
  const holder = join(folder, 'holder.json');
  writeFileSync(holder, `${JSON.stringify({ pid: process.pid })}\n`);
  return {
    release() {
      rmSync(holder, { force: true });
      lock.close();
    },
  };
}

/** The other process may have been between taking the lock and saying so. */
function holderOf(folder: string): number | string {
  try {
    return (JSON.parse(readFileSync(join(folder, 'holder.json'), 'utf8')) as { pid: number }).pid;
  } catch {
    return '?';
  }
}
