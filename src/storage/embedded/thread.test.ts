import { afterAll, beforeAll, expect, test } from 'vitest';
import { failureOf, isEnd } from './failure.ts';
import { EmbeddedThread } from './thread.ts';

let thread: EmbeddedThread;
beforeAll(async () => {
  thread = await EmbeddedThread.start({ folder: null, prepared: null });
});
afterAll(() => thread.close());

test('a query of two seconds does not stop the server: its clock keeps ticking, and what comes next waits its turn', async () => {
  const order: string[] = [];
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
  }, 10);
  const busy = `do $$ begin while clock_timestamp() < now() + interval '2 seconds' loop end loop; end $$`;
  const long = thread.query(busy, []).then(() => order.push('long'));
  const short = thread.query('select 1', []).then(() => order.push('short'));
  await Promise.all([long, short]);
  clearInterval(timer);
  // 200 on a machine with nothing else to do; none at all if the query ran here.
  expect(ticks).toBeGreaterThan(20);
  expect(order).toEqual(['long', 'short']);
});

test('a failed statement is told with PostgreSQL’s code, and the next one works', async () => {
  await expect(thread.query('select nonsense', [])).rejects.toMatchObject({ code: '42703' });
  await expect(thread.query('select 1 as one', [])).resolves.toMatchObject({ rows: [{ one: 1 }] });
});

test('after it is closed it says so', async () => {
  const other = await EmbeddedThread.start({
    folder: null,
    prepared: (await thread.dump()) as Uint8Array<ArrayBuffer>,
  });
  await other.close();
  await expect(other.query('select 1', [])).rejects.toMatchObject({ code: 'storage/stopped' });
  await other.close();
});

test('after a panic PostgreSQL does not answer again: that is the end', () => {
  const panic = failureOf(Object.assign(new Error('could not write'), { severity: 'PANIC', code: '53100' }));
  expect(isEnd(panic)).toBe(true);
  expect(isEnd(failureOf(Object.assign(new Error('no such column'), { severity: 'ERROR', code: '42703' })))).toBe(
    false,
  );
});

test('the file system’s numbers become names, and PostgreSQL’s last words are kept', () => {
  expect(failureOf({ name: 'ErrnoError', errno: 51 })).toMatchObject({ message: 'ENOSPC', fields: { code: 'ENOSPC' } });
  const log = ['LOG:  starting', '2026-11-22 09:51:35 UTC [42] FATAL:  database files are incompatible with server'];
  expect(failureOf(new Error('PGlite failed'), log).message).toBe('database files are incompatible with server');
});
