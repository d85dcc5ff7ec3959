/** From an empty folder to the first page: `npm start` builds the web app, makes the database and stores the five plans. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measurement } from './measurement.ts';
import { start } from './server.ts';

export async function startUp(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pejl-bench-'));
  try {
    const npm = await firstPage('npm', ['start', '--silent', '--', '--port', '0', '--data', folder]);
    const again = await firstPage(process.execPath, ['src/cli/pejl.ts', 'demo', '--port', '0', '--data', folder]);
    return [
      { what: 'npm start: empty folder to first page', value: npm, unit: 's', limit: 10 },
      { what: 'pejl demo: the next time', value: again, unit: 's' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Seconds until both the page and its data have been answered. */
async function firstPage(command: string, args: readonly string[]): Promise<number> {
  const began = performance.now();
  const server = await start(command, args);
  try {
    for (const path of ['/', '/api/v1/plans/aalborg-2018']) {
      const response = await fetch(server.address + path);
      if (!response.ok) throw new Error(`${path} answered ${response.status}`);
      await response.text();
    }
    return (performance.now() - began) / 1000;
  } finally {
    await server.stop();
  }
}
