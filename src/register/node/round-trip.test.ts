/** A register written to files and read again is the same register, in every form. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ids } from '../columns/ids.ts';
import { printFile } from '../exchange/print-file.ts';
import { REGISTER_FILES, type Register } from '../register.ts';
import { readRegisterFolder } from './read-register.ts';
import type { FileForm } from './register-folder.ts';
import { randomRegister } from './testing/random-register.ts';
import { registerFiles } from './testing/register-files.ts';
import { writeRegisterFolder } from './write-register.ts';

/** Each run writes and reads twice 14 files: enough of them where the rows are read and printed, few for the packing. */
const RUNS: Readonly<Record<FileForm, number>> = { csv: 20, 'csv.gz': 3, parquet: 3 };

/** Everything in it, ids as texts. */
function contents({ people, workplaces, jobOrders, population, files }: Register) {
  const texts = (ids: Ids) => [...ids];
  return {
    files: [...files].sort(),
    people: {
      ...people,
      ids: texts(people.ids),
      contactIds: texts(people.contactIds),
      activityIds: texts(people.activityIds),
      controlCaseIds: texts(people.controlCaseIds),
      dictionaries: Object.entries(people.dictionaries).map(([name, { values }]) => [name, values]),
    },
    workplaces: { ...workplaces, ids: texts(workplaces.ids) },
    jobOrders: { ...jobOrders, ids: texts(jobOrders.ids) },
    population: population.figures,
  };
}

/** Each file's rows in the order of their letters: the facts, whatever order they are kept in. */
function facts(register: Register): string[][] {
  return REGISTER_FILES.map((file) => [...printFile(register, file)].join('').split('\n').sort());
}

async function thereAndBack(register: Register, format: FileForm): Promise<Register> {
  const folder = registerFiles({});
  await writeRegisterFolder(register, folder, { format, marker: null });
  return (await readRegisterFolder(folder)).register;
}

describe.each(['csv', 'csv.gz', 'parquet'] as const)('%s', (format) => {
  test('no fact is lost, and what was read is written and read again to the last byte', async () => {
    await fc.assert(
      fc.asyncProperty(randomRegister, async (register) => {
        const once = await thereAndBack(register, format);
        expect(facts(once)).toEqual(facts(register));
        const twice = await thereAndBack(once, format);
        expect(contents(twice)).toEqual(contents(once));
      }),
      { numRuns: RUNS[format] },
    );
  });
});

test('CSV and Parquet give the same columns', async () => {
  await fc.assert(
    fc.asyncProperty(randomRegister, async (register) => {
      const [csv, parquet] = [await thereAndBack(register, 'csv'), await thereAndBack(register, 'parquet')];
      expect(contents(parquet)).toEqual(contents(csv));
    }),
    { numRuns: RUNS.parquet },
  );
});
