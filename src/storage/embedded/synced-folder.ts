/**
 * The file system of the embedded database: a folder in which a commit is really on the disk before it is acknowledged.
 * As delivered, PostgreSQL in the process runs with fsync off and its file system has no fsync; both are put right here.
 */
import { closeSync, fdatasyncSync, fsyncSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Module = PGlite['Module'];
type EmscriptenOptions = Parameters<NodeFS['init']>[1];

/** What the wasm build calls when PostgreSQL calls fsync. It has no fdatasync that does anything: hence `wal_sync_method`. */
interface StreamOperations {
  fsync(stream: { nfd: number }): number;
}

/** Without `-F` (no fsync), and with the one sync method that reaches the disk. */
export const SYNCED_START: readonly string[] = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'fsync=on'],
  ...['-c', 'wal_sync_method=fsync'],
];

export class SyncedFolder extends NodeFS {
  /** How many times data has been forced to the disk. */
  syncs = 0;

  override async init(pg: PGlite, options: EmscriptenOptions) {
    const { emscriptenOpts } = await super.init(pg, options);
    const giveFsync = (module: Module) => {
      const { stream_ops } = module.NODEFS as unknown as { stream_ops: StreamOperations };
      stream_ops.fsync = ({ nfd }) => {
        this.syncs += 1;
        try {
          fdatasyncSync(nfd);
          return 0;
        } catch {
          return EIO;
        }
      };
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), giveFsync] } };
  }
}

/** "Input/output error" as the wasm build numbers it; PostgreSQL stops on a failed sync, as it must. */
const EIO = 29;

/** Forces a folder and everything in it to the disk. */
export function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncTree(path);
    else if (entry.isFile()) sync(path);
  }
  sync(folder);
}

/** What the folder's own entry says: which files there are. Their content is left alone. */
export function syncFolder(folder: string): void {
  sync(folder);
}

function sync(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
