/** `npm run bench`: speed and size on this machine, each beside its limit or a peer measured in the same run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Table from 'cli-table3';
import { commands } from './commands.ts';
import { evaluation } from './evaluation.ts';
import { ladder } from './ladder.ts';
import type { Measurement } from './measurement.ts';
import { page } from './page.ts';
import { reads } from './reads.ts';
import { start } from './server.ts';
import { startUp } from './start-up.ts';

/** Prints the table; `false` when a limit is passed. */
export async function bench(): Promise<boolean> {
  const measured: Measurement[] = [];
  const section = async (name: string, work: () => Promise<Measurement[]>) => {
    process.stderr.write(`${name} …\n`);
    measured.push(...(await work()));
  };
  await section('start-up', startUp);
  await section('command line', commands);
  await section('evaluation', evaluation);
  await section('rules', ladder);

  const folder = mkdtempSync(join(tmpdir(), 'pejl-bench-'));
  const server = await start(process.execPath, ['src/cli/pejl.ts', 'demo', '--port', '0', '--data', folder]);
  try {
    await section('page', () => page(server.address));
    await section('reads', () => reads(server.address));
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  print(measured);
  return measured.every(({ value, limit }) => limit === undefined || value <= limit);
}

function print(measured: readonly Measurement[]): void {
  const table = new Table({
    head: ['what', 'measured', 'limit', 'peer in the same run', 'peer', 'ratio'],
    colAligns: ['left', 'right', 'right', 'left', 'right', 'right'],
    style: { head: [], border: [] },
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
  });
  for (const { what, value, unit, limit, peer } of measured)
    table.push([
      what,
      `${shown(value)} ${unit}`,
      limit === undefined ? '' : `${value <= limit ? '≤' : 'OVER'} ${limit} ${unit}`,
      peer?.what ?? '',
      peer ? `${shown(peer.value)} ${unit}` : '',
      peer ? `${shown(value / peer.value)} ×` : '',
    ]);
  process.stdout.write(`${table.toString()}\n`);
}

function shown(value: number): string {
  return value.toLocaleString('en-GB', { maximumSignificantDigits: 3, useGrouping: false });
}

if (import.meta.main) process.exitCode = (await bench()) ? 0 : 1;
