import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeOnEachDatabase, type TestDatabase } from '../../test/databases.ts';
import { life } from '../register/life.ts';
import type { Difference } from '../register/live/change.ts';
import { REGISTER_FILES } from '../register/register.ts';
import { registerOf } from '../register/register-of-lives.ts';
import { recordEntries } from '../storage/register/record-entry.ts';
import { type StoredRegisters, storedRegisters } from './stored-registers.ts';

const ada = life('Ada').born('1980-05-01').lives('840', '2015-01-01').on('kontanthjaelp', '2018-01-01');
const files = [{ file: 'persons', rows: 1 }] as const;
const taken = { municipality: '840', register: registerOf([ada]), files, rejected: 2, marker: null, by: 'Ida' };

describeOnEachDatabase('registers in the database, as servers hold them', (open) => {
  let { owner, storage } = {} as TestDatabase;
  let servers: StoredRegisters[] = [];
  beforeEach(async () => {
    if (storage === undefined) ({ owner, storage } = await open());
    for (const table of [...REGISTER_FILES.map((file) => `register_${file}`), 'register_recording'])
      await sql.raw(`delete from ${table}`).execute(owner);
    servers = [await storedRegisters(storage), await storedRegisters(storage)];
  });
  afterEach(async () => {
    for (const server of servers) await server.close();
  });
  const [one, other] = [() => servers[0]!, () => servers[1]!];
  const record = () =>
    storage.asMunicipality('840', (tx) =>
      recordEntries(tx, { municipality: '840', recordedBy: 'Ib' }, [
        { kind: 'record', file: 'spells', row: { person_id: 'Ada', benefit: 'sygedagpenge', from: '2018-03-01' } },
      ]),
    );
  const spells = async (registers: StoredRegisters) =>
    (await registers.of('840')).live.person('Ada')?.spells.map(({ benefit }) => benefit);

  test('a municipality without a register has none', async () => {
    expect(await one().municipalities()).toEqual([]);
    await expect(one().of('840')).rejects.toMatchObject({ code: 'api/no-register' });
    expect(await one().imports('840')).toEqual([]);
  });

  test('one that is taken in by one server is there in the other, with its import', async () => {
    const told: number[] = [];
    const before = await other().version();
    await one().take(taken, ({ done, of }) => told.push(done / of));
    expect(told.at(-1)).toBe(1);
    await expect.poll(() => other().version()).not.toBe(before);
    expect(await spells(other())).toEqual(['kontanthjaelp']);
    expect(await other().of('840')).toMatchObject({
      version: '1',
      isSynthetic: false,
      changedAt: expect.stringMatching(/Z$/),
    });
    expect(await other().imports('840')).toMatchObject([
      { id: '1', by: 'Ida', rejected: 2, notes: [], isSynthetic: false, files: expect.arrayContaining([...files]) },
    ]);
  });

  test('a change that is committed is followed by all, and told once to who asked', async () => {
    await one().take(taken);
    expect(await spells(one())).toEqual(['kontanthjaelp']);
    await expect.poll(() => other().municipalities()).toEqual(['840']);
    expect(await spells(other())).toEqual(['kontanthjaelp']);
    const told: Difference[] = [];
    const stop = other().follow('840', (difference) => void told.push(difference));
    await record();
    await expect.poll(() => told.length).toBe(1);
    for (const server of servers) await expect.poll(() => spells(server)).toEqual(['kontanthjaelp', 'sygedagpenge']);
    expect(told.length).toBe(1);
    stop();
    await record();
    await expect.poll(() => spells(other())).toHaveLength(3);
    expect(told.length).toBe(1);
  });

  test('a new delivery takes the place of what was delivered before', async () => {
    await one().take(taken);
    const { live } = await one().of('840');
    const register = registerOf([life('Bo').born('1990-01-01')]);
    await one().take({ ...taken, register });
    const now = await one().of('840');
    expect([now.live.person('Ada'), now.live.person('Bo')?.id, now.version]).toEqual([null, 'Bo', '2']);
    expect(live.person('Ada')).toBeNull();
  });

  test('an import that is stopped leaves what was there', async () => {
    await one().take(taken);
    const stop = new AbortController();
    stop.abort();
    await expect(one().take({ ...taken, register: registerOf([]) }, undefined, stop.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(await spells(one())).toEqual(['kontanthjaelp']);
  });
});
