/** How long the command line takes, seen from outside and inside. */
import { execFileSync } from 'node:child_process';
import { type Measurement, timed } from './measurement.ts';

const quiet = { stdio: 'ignore' } as const;

export async function commands(): Promise<Measurement[]> {
  const pejl = (...args: string[]) => execFileSync(process.execPath, ['src/cli/pejl.ts', ...args], quiet);
  // Once unmeasured: the first run ever compiles.
  pejl('--help');
  const node = await timed(9, () => execFileSync(process.execPath, ['-e', '0'], quiet));
  const npx = await timed(5, () => execFileSync('npx', ['node', '-e', '0'], quiet));
  return [
    {
      what: 'pejl --help',
      value: await timed(9, () => pejl('--help')),
      unit: 'ms',
      limit: 300,
      peer: { what: 'an empty Node program', value: node },
    },
    {
      what: 'npx pejl --help',
      value: await timed(5, () => execFileSync('npx', ['pejl', '--help'], quiet)),
      unit: 'ms',
      peer: { what: 'npx with an empty Node program', value: npx },
    },
    {
      what: 'pejl goals all --format json (113 goals)',
      value: await timed(5, () => pejl('goals', 'all', '--as-of', '2018-06-30', '--format', 'json')),
      unit: 'ms',
      limit: 1000,
      peer: { what: 'an empty Node program', value: node },
    },
  ];
}
