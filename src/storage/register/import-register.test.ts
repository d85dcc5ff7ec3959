/** A register goes into the database and comes out as it went in; what changes later is recorded, and only that. */
import fc from 'fast-check';
import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { describeOnEachDatabase, type OpenDatabase, type TestDatabase } from '../../../test/databases.ts';
import { printFile } from '../../register/exchange/print-file.ts';
import { life } from '../../register/life.ts';
import { randomRegister } from '../../register/node/testing/random-register.ts';
import { REGISTER_FILES, type Register } from '../../register/register.ts';
import { type RegisterParts, registerOf } from '../../register/register-of-lives.ts';
import type { Storage } from '../storage.ts';
import { type DeliveredRegister, importRegister } from './import-register.ts';
import { readRegister } from './read-register.ts';

const delivered = (register: Register, rest: Partial<DeliveredRegister> = {}): DeliveredRegister => ({
  municipality: '840',
  register,
  rejected: 0,
  notes: [],
  marker: null,
  recordedBy: 'test',
  ...rest,
});

/** Each file's rows in the order of their letters. */
function facts(register: Register): Record<string, string[]> {
  const files = REGISTER_FILES.filter((file) => register.files.has(file));
  return Object.fromEntries(files.map((file) => [file, [...printFile(register, file)].join('').split('\n').sort()]));
}

const stored = async (storage: Storage, recordedAt?: string) =>
  storage.asMunicipality('840', async (tx) => {
    const read = await readRegister(tx, recordedAt === undefined ? {} : { recordedAt });
    return read && facts(read.register);
  });

const ada = life('Ada').born('1980-05-01').lives('840', '2015-01-01').on('kontanthjaelp', '2018-01-01');
const bo = life('Bo').born('1990-05-01').lives('840', '2015-01-01').on('sygedagpenge', '2018-01-01', '2018-03-31');
const parts: RegisterParts = {
  jobOrders: [
    {
      id: 'o1',
      workplace: 'w1',
      municipality: '840',
      receivedOn: '2018-01-01',
      referrals: [{ on: '2018-01-02', person: 'Bo', relevant: 'ja' }],
    },
  ],
};

const without = (register: Register, ...files: string[]): Register => ({
  ...register,
  files: new Set([...register.files].filter((file) => !files.includes(file))),
});

describeOnEachDatabase('a register in the database', (open: OpenDatabase) => {
  let { owner, storage } = {} as TestDatabase;
  const clear = async () => {
    for (const table of [...REGISTER_FILES.map((file) => `register_${file}`), 'register_recording'])
      await sql.raw(`delete from ${table}`).execute(owner);
  };
  beforeEach(async () => {
    if (storage === undefined) ({ owner, storage } = await open());
    await clear();
  });
  const take = (register: Register, rest: Partial<DeliveredRegister> = {}) =>
    importRegister(storage, delivered(register, rest));
  const changes = async (register: Register, rest: Partial<DeliveredRegister> = {}) =>
    (await take(register, rest)).files
      .filter(({ added, corrected, withdrawn }) => added + corrected + withdrawn > 0)
      .map(({ file, added, corrected, withdrawn }) => `${file} +${added} ~${corrected} -${withdrawn}`);
  const rowsOf = async (table: string) =>
    (await sql.raw<{ count: number }>(`select count(*)::int as count from ${table}`).execute(owner)).rows[0]!.count;

  test('what goes in comes out, and going in again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(randomRegister, async (register) => {
        await clear();
        await take(register);
        expect(await stored(storage)).toEqual(facts(register));
        expect(await changes(register)).toEqual([]);
        expect(await stored(storage)).toEqual(facts(register));
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  test('one delivery after another: the newest comes out, and the one before as it was recorded then', async () => {
    await fc.assert(
      fc.asyncProperty(randomRegister, randomRegister, async (first, second) => {
        await clear();
        await take(first);
        const { rows } = await sql<{ at: string }>`select clock_timestamp() as at`.execute(owner);
        await take(second);
        // Files that the second lacks are those of the first, less what belonged to persons who are gone.
        const expected = facts(second);
        expect(await stored(storage)).toMatchObject(expected);
        const at = String(rows[0]!.at).replace(' ', 'T');
        expect(await stored(storage, at)).toEqual(facts(first));
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  describe('a newer delivery records what changed', () => {
    const names = ['workplaces', 'job_orders', 'referrals', 'population'];
    beforeEach(async () => void (await take(without(registerOf([ada, bo]), ...names))));

    test('a spell that has ended is a correction of the spell', async () => {
      const ended = life('Ada')
        .born('1980-05-01')
        .lives('840', '2015-01-01')
        .on('kontanthjaelp', '2018-01-01', '2018-06-30');
      expect(await changes(without(registerOf([ended, bo]), ...names))).toEqual(['spells +0 ~1 -0']);
      const { rows } = await sql`
        select person_id, version, recording, "to" is null as lasting from register_spells
        where benefit = 'kontanthjaelp' order by version`.execute(owner);
      expect(rows).toEqual([
        { person_id: 'Ada', version: 1, recording: 1, lasting: true },
        { person_id: 'Ada', version: 2, recording: 2, lasting: false },
      ]);
    });

    test('a person who is gone takes everything along, also what was not delivered', async () => {
      const onlyPersons = without(registerOf([ada]), ...REGISTER_FILES.filter((file) => file !== 'persons'));
      expect(await changes(onlyPersons)).toEqual(['persons +0 ~0 -1', 'residence +0 ~0 -1', 'spells +0 ~0 -1']);
      expect(await stored(storage)).toEqual(facts(without(registerOf([ada]), ...names)));
    });

    test('who comes back is there again', async () => {
      await take(without(registerOf([ada]), ...names));
      expect(await changes(without(registerOf([ada, bo]), ...names))).toEqual([
        'persons +1 ~0 -0',
        'residence +1 ~0 -0',
        'spells +1 ~0 -0',
      ]);
      expect(await stored(storage)).toEqual(facts(without(registerOf([ada, bo]), ...names)));
    });

    test('a birth date after what is recorded is refused, and nothing has changed', async () => {
      const younger = life('Bo').born('2018-05-01');
      const persons = without(registerOf([ada, younger]), ...REGISTER_FILES.filter((file) => file !== 'persons'));
      await expect(take(persons)).rejects.toMatchObject({
        code: 'storage/ends-before-birth',
        facts: { file: 'spells.csv', count: 1 },
      });
      expect(await rowsOf('register_recording')).toBe(1);
      expect(await stored(storage)).toEqual(facts(without(registerOf([ada, bo]), ...names)));
    });

    test('the recording says who, when, how many, and which subjects changed', async () => {
      await take(without(registerOf([ada.on('kontanthjaelp', '2019-01-01'), bo]), ...names), { recordedBy: 'Ida' });
      const recording = await storage.asMunicipality('840', (tx) =>
        tx.selectFrom('register_recording').selectAll().where('number', '=', 2).executeTakeFirstOrThrow(),
      );
      expect(recording).toMatchObject({ recorded_by: 'Ida', source: 'delivery', subjects: [['person', 'Ada']] });
      expect(recording.delivery?.files.find(({ file }) => file === 'spells')).toEqual({
        file: 'spells',
        rows: 3,
        added: 1,
        corrected: 0,
        withdrawn: 0,
      });
    });
  });

  test('a referral goes with its person, and with its order', async () => {
    await take(registerOf([ada, bo], parts));
    expect(await changes(without(registerOf([ada], parts), 'referrals', 'job_orders'))).toContain('referrals +0 ~0 -1');
    expect((await stored(storage))?.referrals).toEqual(facts(registerOf([ada], { jobOrders: [] })).referrals);
  });

  test('a register is synthetic or real, and stays so', async () => {
    const marker = { synthetic: true, made: { seed: 7 } } as const;
    await take(registerOf([ada]), { marker });
    await expect(take(registerOf([ada]))).rejects.toMatchObject({ code: 'storage/real-over-synthetic' });
    const read = await storage.asMunicipality('840', (tx) => readRegister(tx));
    expect(read?.synthetic).toEqual({ seed: 7 });
    await clear();
    await take(registerOf([ada]));
    await expect(take(registerOf([ada]), { marker })).rejects.toMatchObject({ code: 'storage/synthetic-over-real' });
  });

  test('a municipality without a register has none, and the register of another is not seen', async () => {
    expect(await stored(storage)).toBeNull();
    await take(registerOf([ada]), { municipality: '851' });
    expect(await stored(storage)).toBeNull();
  });

  describe('half an import is none', () => {
    test('stopped by whoever asked for it', async () => {
      const stop = new AbortController();
      const told: number[] = [];
      const work = importRegister(storage, delivered(registerOf([ada, bo])), {
        signal: stop.signal,
        onProgress: ({ done, of }) => {
          told.push(done / of);
          if (told.length === 2) stop.abort();
        },
      });
      await expect(work).rejects.toMatchObject({ name: 'AbortError' });
      expect(await rowsOf('register_persons')).toBe(0);
      expect(await stored(storage)).toBeNull();
      await take(registerOf([ada, bo]));
      expect(await stored(storage)).toEqual(facts(registerOf([ada, bo])));
    });

    test('progress goes from nothing to everything', async () => {
      const told: number[] = [];
      await importRegister(storage, delivered(registerOf([ada, bo])), {
        onProgress: ({ done, of }) => told.push(done / of),
      });
      expect(told).toEqual(told.toSorted());
      expect(told.at(-1)).toBe(1);
    });
  });

  test('two imports at once: both are recorded, one after the other, and nothing twice', async () => {
    const registers = [registerOf([ada, bo]), registerOf([ada])];
    const numbers = (await Promise.all(registers.map((register) => take(register)))).map(({ number }) => number);
    expect(numbers.toSorted()).toEqual([1, 2]);
    const last = registers[numbers.indexOf(2)]!;
    expect(await stored(storage)).toEqual(facts(last));
  });
});
