/**
 * `npm run bench`: speed and size on this machine, each beside its limit or a peer measured in the same run. All sections, or
 * those that are named: `npm run bench -- commands reads`; the measures also in larger sizes: `npm run bench -- measures --size M`. To add one, write a file that answers measurements and name it here.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { commands } from './commands.ts';
import { dueDates } from './due-dates.ts';
import { evaluation } from './evaluation.ts';
import { ladder } from './ladder.ts';
import { live } from './live.ts';
import type { Measurement } from './measurement.ts';
import { PERSONS, type Size } from './measures/size.ts';
import { measures } from './measures.ts';
import { page } from './page.ts';
import { reads } from './reads.ts';
import { registerImport } from './register-import.ts';
import { registerStorage } from './register-storage.ts';
import { start } from './server.ts';
import { startUp } from './start-up.ts';
import { synth } from './synth.ts';

const SECTIONS: Readonly<Record<string, (size: Size) => Promise<Measurement[]>>> = {
  'start-up': startUp,
  commands,
  'due-dates': dueDates,
  evaluation,
  ladder,
  measures,
  page: () => onDemo(page),
  reads: () => onDemo(reads),
  'register-import': registerImport,
  'register-storage': registerStorage,
  live,
  synth,
};

/** Prints the table; `false` when a limit is passed or a section is not there. */
export async function bench(names: readonly string[] = [], size: Size = 'S'): Promise<boolean> {
  const unknown = names.filter((name) => !(name in SECTIONS));
  if (unknown.length > 0) {
    process.stderr.write(`No section ${unknown.join(', ')}. There are ${Object.keys(SECTIONS).join(', ')}.\n`);
    return false;
  }
  const measured: Measurement[] = [];
  for (const [name, measure] of Object.entries(SECTIONS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    process.stderr.write(`${name} …\n`);
    measured.push(...(await measure(size)));
  }
  print(measured);
  return measured.every(isWithin);
}

function isWithin({ value, limit = Number.POSITIVE_INFINITY, peer }: Measurement): boolean {
  return value <= limit && (peer?.limit === undefined || value <= peer.limit * peer.value);
}

/** A demo server of its own, with the five plans in it. */
async function onDemo(measure: (address: string) => Promise<Measurement[]>): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pejl-bench-'));
  const server = await start(process.execPath, [
    'src/cli/pejl.ts',
    'demo',
    '--no-registers',
    '--port',
    '0',
    '--data',
    folder,
  ]);
  try {
    return await measure(server.address);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(measured: readonly Measurement[]): void {
  const table = new Table({
    head: ['what', 'measured', 'limit', 'peer in the same run', 'peer', 'ratio', 'limit'],
    colAligns: ['left', 'right', 'right', 'left', 'right', 'right', 'right'],
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
      peer?.limit === undefined ? '' : `${value <= peer.limit * peer.value ? '≤' : 'OVER'} ${shown(peer.limit)} ×`,
    ]);
  process.stdout.write(`${table.toString()}\n`);
}

function shown(value: number): string {
  return value.toLocaleString('en-GB', { maximumSignificantDigits: 3, useGrouping: false });
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { size: { type: 'string', default: 'S' } },
  });
  if (!(values.size in PERSONS)) {
    process.stderr.write(`No size ${values.size}. There are ${Object.keys(PERSONS).join(', ')}.\n`);
    process.exitCode = 2;
  } else process.exitCode = (await bench(positionals, values.size as Size)) ? 0 : 1;
}
