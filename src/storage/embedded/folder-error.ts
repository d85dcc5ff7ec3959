/** From what the file system or the embedded database says to a named error about the folder. */
import { PejlError } from '../../core/errors/pejl-error.ts';
import { storageErrors } from '../errors.ts';
import { DatabaseFailure } from './failure.ts';

const DISK_FULL = /^(ENOSPC|EDQUOT|53100)$/;
const DAMAGED = /^XX00[12]$/;

/** While opening: what the database or the system says has to do with the folder; anything else is a bug of ours. */
export function openingError(folder: string, error: unknown): unknown {
  if (error instanceof PejlError) return error;
  const { code = '', message } = error as Error & { code?: string };
  if (DISK_FULL.test(code) || /No space left/.test(message)) {
    return storageErrors.create('storage/disk-full', { where: folder });
  }
  const denied = /^E[A-Z]+$/.test(code) || code === 'ERR_SQLITE_ERROR' || /Permission denied/.test(message);
  if (denied) return storageErrors.create('storage/folder-unreadable', { folder, reason: code || message });
  return error instanceof DatabaseFailure
    ? storageErrors.create('storage/damaged', { folder, reason: message })
    : error;
}

/** While working: the disk may fill or fail; anything else is not about the folder and comes back as it was. */
export function workingError(folder: string, error: unknown): unknown {
  const { code = '', message } = error as Error & { code?: string };
  if (DISK_FULL.test(code)) return storageErrors.create('storage/disk-full', { where: folder });
  if (DAMAGED.test(code)) return storageErrors.create('storage/damaged', { folder, reason: message });
  return error;
}
