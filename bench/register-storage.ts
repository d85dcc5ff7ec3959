/**
 * A register of 100,000 persons with a million spells from CSV files into the database, with every check, the history and the rules
 * of storage, beside COPY of the same files into plain tables without any; the same delivery again; and out into columns.
 */
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from } from 'pg-copy-streams';
import { readRegisterFolder } from '../src/register/node/read-register.ts';
import { writeRegisterFolder } from '../src/register/node/write-register.ts';
import type { Register } from '../src/register/register.ts';
import { importRegister } from '../src/storage/register/import-register.ts';
import { readRegister } from '../src/storage/register/read-register.ts';
import { onFreshDatabase } from './fresh-database.ts';
import { type Measurement, timed } from './measurement.ts';
import { randomRegister } from './measures/random-register.ts';

const PERSONS = 100_000;
const MUNICIPALITY = '840';

/** What a register is made of at the least, as plain tables. */
const PLAIN = {
  persons: 'person_id text, birth_date date, sex text, origin text, education text, unemployment_fund text',
  residence: 'person_id text, municipality text, "from" date, "to" date',
  spells: 'person_id text, benefit text, "from" date, "to" date, degree numeric, readiness text, granted_on date',
} as const;

export async function registerStorage(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pejl-bench-storage-'));
  try {
    const register: Register = {
      ...randomRegister(PERSONS),
      files: new Set(['persons', 'residence', 'spells'] as const),
    };
    const { rows } = register.people.spells;
    const csv = join(folder, 'csv');
    await writeRegisterFolder(register, csv, { format: 'csv', marker: null });
    return await onFreshDatabase(async ({ storage, url, name }) => {
      const take = async () => {
        const read = await readRegisterFolder(csv);
        return importRegister(storage, { ...read, municipality: MUNICIPALITY, recordedBy: 'bench' });
      };
      const first = await timed(1, take);
      return [
        {
          what: `import of ${rows} spells from CSV into the ${name}`,
          value: first,
          unit: 'ms',
          ...(url && {
            limit: 10_000,
            peer: { what: 'COPY into plain tables, unchecked', value: await plain(url, csv) },
          }),
        },
        { what: 'the same delivery once more: nothing has changed', value: await timed(1, take), unit: 'ms' },
        {
          what: 'from the database into columns',
          value: await timed(3, () => storage.asMunicipality(MUNICIPALITY, (tx) => readRegister(tx))),
          unit: 'ms',
          peer: { what: 'from the CSV files into columns', value: await timed(3, () => readRegisterFolder(csv)) },
        },
      ];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function plain(url: string, csv: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await timed(1, async () => {
      for (const [file, columns] of Object.entries(PLAIN)) {
        await client.query(`create table plain_${file} (${columns})`);
        const copying = client.query(from(`copy plain_${file} from stdin (format csv, header)`));
        await pipeline(createReadStream(join(csv, `${file}.csv`)), copying);
      }
    });
  } finally {
    await client.end();
  }
}
