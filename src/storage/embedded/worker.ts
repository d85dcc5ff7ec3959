/**
 * The thread the embedded database lives in, so that a long query never stalls the server. Answers requests one at a time,
 * in order. PostgreSQL's own checkpointer does not run in the process, so checkpoints are taken here.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { VALUE_PARSERS } from '../value-types.ts';
import { copyIn, copyOut } from './copy-protocol.ts';
import { failureOf, isEnd } from './failure.ts';
import type { Opening, QueryAnswer, Reply, Request, ThreadStart, Told } from './messages.ts';
import { SYNCED_START, SyncedFolder } from './synced-folder.ts';

/** Bytes of log after which the data files are brought up to date: bounds the log on disk and the work after a crash. */
const CHECKPOINT_EVERY = 64 * 1024 * 1024;
/** How often to look, in forced writes. */
const LOOK_EVERY = 100;

const port = parentPort;
if (!port) throw new Error('The embedded database runs in a thread of its own.');
const { folder, prepared } = workerData as ThreadStart;
const files = folder === null ? null : new SyncedFolder(folder);
let lastLook = 0;

const database = await open();
let turn = Promise.resolve();
port.on('message', ({ id, ...request }: Request & { id: number }) => {
  turn = turn.then(async () => {
    const said = await reply(id, request);
    port.postMessage(said);
    if ('failure' in said && isEnd(said.failure)) process.exit();
  });
});
say({ opened: true });

async function open(): Promise<PGlite> {
  const log: string[] = [];
  const listen = (line: string) => log.push(line) > 0;
  try {
    return await PGlite.create({
      extensions: { pg_trgm },
      parsers: VALUE_PARSERS,
      onStdout: listen,
      onStderr: listen,
      ...(files && { fs: files, startParams: [...SYNCED_START] }),
      ...(prepared && { loadDataDir: new Blob([prepared]) }),
    });
  } catch (error) {
    say({ opened: false, failure: failureOf(error, log) });
    process.exit();
  }
}

function say(opening: Opening): void {
  port?.postMessage(opening);
}

async function reply(id: number, request: Request): Promise<Reply> {
  try {
    return { id, answer: await answer(request) };
  } catch (error) {
    return { id, failure: failureOf(error) };
  }
}

async function answer(request: Request): Promise<unknown> {
  switch (request.kind) {
    case 'query':
      return query(request.sql, request.parameters);
    case 'copy-in':
      return copyIn(database, request.statement, request.bytes);
    case 'copy-out':
      return copyOut(database, request.statement);
    case 'listen':
      await database.listen(request.channel, (told) => {
        port?.postMessage({ channel: request.channel, told } satisfies Told);
      });
      return null;
    case 'dump':
      return new Uint8Array(await (await database.dumpDataDir('none')).arrayBuffer());
    case 'syncs':
      return files?.syncs ?? 0;
    case 'close':
      return database.close();
  }
}

async function query(sql: string, parameters: readonly unknown[]): Promise<QueryAnswer> {
  const { rows, command, rowCount } = await database.query(sql, [...parameters]);
  if (files && files.syncs - lastLook >= LOOK_EVERY && !database.isInTransaction()) await checkpointIfDue(files);
  return { command: command ?? '', rowCount: rowCount ?? 0, rows };
}

async function checkpointIfDue({ syncs }: SyncedFolder): Promise<void> {
  const { rows } = await database.query<{ bytes: number }>(
    'select pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn) as bytes from pg_control_checkpoint()',
  );
  if (rows[0] && rows[0].bytes > CHECKPOINT_EVERY) await database.exec('checkpoint');
  lastLook = syncs;
}
