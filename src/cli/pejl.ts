#!/usr/bin/env node
/** The `pejl` command. Keeps compiled code between runs, so that help answers at once. */
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { run } = await import('./run.ts');
const { processSurroundings } = await import('./surroundings.ts');

process.exitCode = await run(process.argv.slice(2), processSurroundings());
