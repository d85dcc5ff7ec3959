/** A synthetic register of 100,000 persons: made, and written as files, beside reading those same files with every check. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDay } from '../src/core/day.ts';
import { readRegisterFolder } from '../src/register/node/read-register.ts';
import { writeRegisterFolder } from '../src/register/node/write-register.ts';
import { syntheticMarker } from '../src/register/synthetic/synthetic-marker.ts';
import { type SyntheticRequest, syntheticRegister } from '../src/register/synthetic/synthetic-register.ts';
import { type Measurement, timed } from './measurement.ts';

const REQUEST: SyntheticRequest = {
  municipalities: [{ code: '851', persons: 100_000 }],
  from: parseDay('2013-01-01'),
  to: parseDay('2019-12-31'),
  seed: 1,
  targets: [],
};

export async function synth(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pejl-bench-synth-'));
  try {
    const out = join(folder, 'out');
    let rows = 0;
    const all = await timed(1, async () => {
      const register = syntheticRegister(REQUEST);
      rows = register.people.spells.rows;
      await writeRegisterFolder(register, out, { format: 'csv', marker: syntheticMarker(REQUEST) });
    });
    const made = await timed(1, () => syntheticRegister(REQUEST));
    const peer = { what: 'reading its files, with every check', value: await timed(1, () => readRegisterFolder(out)) };
    return [
      {
        what: `synthetic register of 100,000 persons, ${rows} spells, as CSV`,
        value: all,
        unit: 'ms',
        limit: 20_000,
        peer,
      },
      { what: 'of that the register itself', value: made, unit: 'ms', peer },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
