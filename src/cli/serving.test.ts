/** The server as a process of its own: started, asked, stopped, and started wrongly. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { SHIPPED } from './shipped.ts';

// Each start makes or opens a database; on a machine that does other things as well, that takes its time.
vi.setConfig({ testTimeout: 180_000 });

let folder: string;
const running: ChildProcess[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pejl-serving-'));
  if (!existsSync(join(SHIPPED.web, 'index.html'))) execFileSync('npm', ['run', '--silent', 'build']);
});
afterEach(async () => {
  for (const child of running.splice(0)) if (child.exitCode === null) await stop(child);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Started {
  readonly child: ChildProcess;
  said(): string;
}

function start(args: readonly string[], env: Record<string, string> = {}): Started {
  const { PEJL_DATABASE_URL: _, ...inherited } = process.env;
  const child = spawn(process.execPath, ['src/cli/pejl.ts', ...args], { env: { ...inherited, LANG: 'da_DK', ...env } });
  running.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk;
    });
  return { child, said: () => said };
}

async function address({ child, said }: Started): Promise<string> {
  for (;;) {
    const found = /http:\/\/\S+/.exec(said())?.[0];
    if (found) return found;
    if (child.exitCode !== null) throw new Error(said());
    await Promise.race([once(child.stderr!, 'data'), once(child, 'exit')]);
  }
}

async function plansAt(address: string): Promise<unknown[]> {
  const answer = (await (await fetch(`${address}/api/v1/plans`)).json()) as { plans: unknown[] };
  return answer.plans;
}

async function stop(child: ChildProcess): Promise<number | null> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  return (await ended)[0];
}

async function refused(args: readonly string[], env: Record<string, string> = {}): Promise<string> {
  const { child, said } = start(args, env);
  const [code] = await once(child, 'exit');
  expect([code, said()]).toEqual([1, expect.not.stringMatching(/ at .*\.ts:/)]);
  return said();
}

describe('pejl demo', () => {
  test('fills an empty folder, serves, stops in order, and finds everything again', async () => {
    const data = join(folder, 'fresh');
    const first = start(['demo', '--port', '0', '--data', data]);
    expect(await plansAt(await address(first))).toHaveLength(5);
    expect(first.said()).toMatch(/1\/5 .*: gemt/);
    expect(first.said()).toContain('PostgreSQL til drift');

    const second = await refused(['demo', '--port', '0', '--data', data]);
    expect(second).toContain('[storage/folder-in-use]');

    expect(await stop(first.child)).toBe(0);
    const again = start(['serve', '--port', '0', '--data', data]);
    expect(await plansAt(await address(again))).toHaveLength(5);
    expect(again.said()).not.toContain('gemt');
    const page = await fetch(`${await address(again)}/`, { headers: { 'accept-language': 'en' } });
    expect(page.url).toMatch(/\/en$/);
    expect(await page.text()).toContain('<html lang="en"');
  });
});

describe('started wrongly: one clear message, exit code 1, nothing changed', () => {
  test('a port in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const data = join(folder, 'never-made');
    const said = await refused(['demo', '--port', String(port), '--data', data]);
    expect(existsSync(data)).toBe(false);
    expect(said).toContain(`Port ${port} er optaget`);
    expect(said).toContain('[api/port-in-use]');
    other.close();
  });

  test('a port that is none', async () => {
    expect(await refused(['serve', '--port', '65536'])).toContain('--port kan ikke være »65536«');
    expect(await refused(['serve'], { PEJL_PORT: 'http' })).toContain('PEJL_PORT kan ikke være »http«');
  });

  test('a folder that holds other things', async () => {
    const other = join(folder, 'other');
    const data = mkdtempSync(other);
    writeFileSync(join(data, 'dissertation.txt'), 'ten years of work');
    const said = await refused(['demo', '--port', '0', '--data', data, '--lang', 'en']);
    expect(said).toContain('[storage/not-a-database]');
    expect(readdirSync(data)).toEqual(['dissertation.txt']);
  });

  test('a folder that is a file', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    chmodSync(file, 0o400);
    expect(await refused(['demo', '--port', '0', '--data', file])).toMatch(/\[storage\/[a-z-]+\]/);
  });

  test('a database address that cannot be read, and one where nobody answers', async () => {
    const env = (url: string) => ({ PEJL_DATABASE_URL: url });
    expect(await refused(['serve', '--port', '0'], env('mysql://x'))).toContain('[storage/bad-url]');
    const said = await refused(['serve', '--port', '0'], env('postgres://user:secret@127.0.0.1:1/pejl'));
    expect(said).toContain('[storage/cannot-connect]');
    expect(said).not.toContain('secret');
  });
});
