import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { describeOnEachDatabase, type TestDatabase } from '../../../test/databases.ts';
import type { PejlError } from '../../core/errors/pejl-error.ts';
import { life } from '../../register/life.ts';
import { REGISTER_FILES } from '../../register/register.ts';
import { registerOf } from '../../register/register-of-lives.ts';
import { historyOf } from './history.ts';
import { importRegister } from './import-register.ts';
import { readRegister } from './read-register.ts';
import { type Entry, recordEntries } from './record-entry.ts';
import type { SubjectKey } from './recording.ts';

const ada = life('Ada').born('1980-05-01').lives('840', '2015-01-01').on('kontanthjaelp', '2018-01-01');
const bo = life('Bo').born('1990-05-01').lives('840', '2015-01-01');
const delivered = {
  municipality: '840',
  register: registerOf([ada, bo], {
    jobOrders: [{ id: 'o1', municipality: '840', receivedOn: '2018-01-01', workplace: 'w1' }],
  }),
  rejected: 0,
  notes: [],
  marker: null,
  recordedBy: 'fil',
};
const conversation = {
  contact_id: 'c1',
  person_id: 'Ada',
  kind: 'jobsamtale',
  held_on: '2018-02-05',
  caseworker: 'Ida',
};

describeOnEachDatabase('recording in Pejl', (open) => {
  let { owner, storage } = {} as TestDatabase;
  beforeAll(async () => {
    ({ owner, storage } = await open());
  });
  beforeEach(async () => {
    for (const table of [...REGISTER_FILES.map((file) => `register_${file}`), 'register_recording'])
      await sql.raw(`delete from ${table}`).execute(owner);
    await importRegister(storage, delivered);
  });
  const write = (...entries: readonly Entry[]) =>
    storage.asMunicipality('840', (tx) => recordEntries(tx, { municipality: '840', recordedBy: 'Ida' }, entries));
  const refused = (...entries: readonly Entry[]) =>
    write(...entries).then(
      () => 'recorded',
      (error: PejlError) => error.print('da'),
    );
  const history = (subject: SubjectKey) => storage.asMunicipality('840', (tx) => historyOf(tx, subject));
  const spellOf = async (person: string) =>
    (await history(['person', person])).findLast(({ file }) => file === 'spells')!;

  test('a conversation is part of the register, with who recorded it', async () => {
    const { number, facts } = await write({ kind: 'record', file: 'contacts', row: conversation });
    expect([number, facts[0]?.version]).toEqual([2, 1]);
    expect((await history(['person', 'Ada'])).at(-1)).toMatchObject({
      file: 'contacts',
      row: conversation,
      recordedBy: 'Ida',
      source: 'entry',
      holds: true,
    });
    const read = await storage.asMunicipality('840', (tx) => readRegister(tx));
    expect([...read!.register.people.contactIds]).toEqual(['c1']);
  });

  test('a corrected spell: the version before stays on record and no longer holds', async () => {
    const { fact, version, row } = await spellOf('Ada');
    await write({ kind: 'correct', file: 'spells', of: { fact, version }, row: { ...row, to: '2018-06-30' } });
    const spells = (await history(['person', 'Ada'])).filter(({ file }) => file === 'spells');
    expect(spells.map((each) => [each.version, each.row.to, each.recordedBy, each.holds])).toEqual([
      [1, undefined, 'fil', false],
      [2, '2018-06-30', 'Ida', true],
    ]);
  });

  test('what was withdrawn is gone from the register and stays in the history', async () => {
    const { fact, version } = await spellOf('Ada');
    await write({ kind: 'withdraw', file: 'spells', of: { fact, version }, subject: 'Ada' });
    const read = await storage.asMunicipality('840', (tx) => readRegister(tx));
    expect(read!.register.people.spells.rows).toBe(0);
    expect((await spellOf('Ada')).withdrawn).toBe(true);
  });

  test('a person who is withdrawn takes everything along, also the referral', async () => {
    await write({
      kind: 'record',
      file: 'referrals',
      row: { order_id: 'o1', person_id: 'Bo', referred_on: '2018-01-03', relevant: 'ja' },
    });
    const [person] = await history(['person', 'Bo']);
    await write({ kind: 'withdraw', file: 'persons', of: person!, subject: 'Bo' });
    const read = await storage.asMunicipality('840', (tx) => readRegister(tx));
    expect([...read!.register.people.ids]).toEqual(['Ada']);
    expect(read!.register.jobOrders.referrals.rows).toBe(0);
    const last = await storage.asMunicipality('840', (tx) =>
      tx.selectFrom('register_recording').select('subjects').where('number', '=', 3).executeTakeFirstOrThrow(),
    );
    expect(last.subjects).toEqual([
      ['person', 'Bo'],
      ['job-order', 'o1'],
    ]);
  });

  test('a delivery that repeats what it said leaves the correction; one that says something new replaces it', async () => {
    const { fact, version, row } = await spellOf('Ada');
    await write({ kind: 'correct', file: 'spells', of: { fact, version }, row: { ...row, to: '2018-06-30' } });
    await write({ kind: 'record', file: 'contacts', row: conversation });
    await importRegister(storage, delivered);
    expect((await spellOf('Ada')).row.to).toBe('2018-06-30');
    expect((await history(['person', 'Ada'])).at(-1)?.row).toEqual(conversation);
    const newer = life('Ada')
      .born('1980-05-01')
      .lives('840', '2015-01-01')
      .on('kontanthjaelp', '2018-01-01', '2018-09-30');
    await importRegister(storage, { ...delivered, register: registerOf([newer, bo]) });
    expect(await spellOf('Ada')).toMatchObject({
      version: 3,
      row: { to: '2018-09-30' },
      recordedBy: 'fil',
      holds: true,
    });
  });

  describe('refused, and nothing is recorded', () => {
    const row = (more: object) => ({ kind: 'record', file: 'contacts', row: { ...conversation, ...more } }) as const;
    test.each([
      [
        row({ held_on: '2018-02-30' }),
        'held_on: »2018-02-30« er ikke en dato, der findes. Skriv den som 2018-02-28. [register/not-a-day]',
      ],
      [row({ person_id: 'Eva' }), 'person_id: Personen »Eva« er ikke i persons.csv. [register/unknown-person]'],
      [row({ kind: undefined }), 'kind: Feltet skal være udfyldt. [register/missing-value]'],
      [
        row({ kind: 'jobsamtaler' }),
        'kind: »jobsamtaler« er ikke en af værdierne. Nærmest: jobsamtale. [register/unknown-code]',
      ],
      [
        {
          kind: 'record',
          file: 'spells',
          row: { person_id: 'Ada', benefit: 'sygedagpenge', from: '1970-01-01', to: '1970-02-01' },
        } as const,
        'to: Den sidste dag, 1970-02-01, ligger før personens fødsel, 1980-05-01. [register/ends-before-birth]',
      ],
      [
        { kind: 'record', file: 'persons', row: { person_id: 'Ada', birth_date: '1980-05-01' } } as const,
        'person_id: »Ada« står allerede i en tidligere række. person_id må kun stå én gang. [register/duplicate]',
      ],
    ])('%j', async (entry, expected) => {
      expect(await refused(entry)).toBe(expected);
      expect(await history(['person', 'Eva'])).toEqual([]);
      expect((await history(['person', 'Ada'])).every(({ recordedBy }) => recordedBy === 'fil')).toBe(true);
    });

    test('all of it, when one of several is wrong', async () => {
      await refused(row({}), row({ contact_id: 'c2', person_id: 'Eva' }));
      expect((await history(['person', 'Ada'])).some(({ file }) => file === 'contacts')).toBe(false);
    });

    test('an id that is in use about another', async () => {
      await write(row({}));
      expect(await refused(row({ person_id: 'Bo' }))).toBe(
        'contact_id »c1« i contacts.csv er allerede i brug om en anden person i registret. Intet er ændret. [storage/id-in-use]',
      );
    });

    test('a correction of what somebody else has corrected meanwhile', async () => {
      const { fact, version, row: spell } = await spellOf('Ada');
      const ends = (to: string): Entry => ({
        kind: 'correct',
        file: 'spells',
        of: { fact, version },
        row: { ...spell, to },
      });
      const outcomes = await Promise.all([refused(ends('2018-06-30')), refused(ends('2018-07-31'))]);
      expect(outcomes.toSorted()).toEqual([
        'Oplysningen er ændret imens af Ida. Se den igen, før den rettes. [storage/fact-changed]',
        'recorded',
      ]);
    });

    test('a correction that moves the fact to another, of one that is not there, or of another municipality', async () => {
      const { fact, version, row: spell } = await spellOf('Ada');
      const moved = {
        kind: 'correct',
        file: 'spells',
        of: { fact, version },
        row: { ...spell, person_id: 'Bo' },
      } as const;
      expect(await refused(moved)).toContain('[storage/other-subject]');
      expect(
        await refused({ kind: 'withdraw', file: 'spells', of: { fact: 1e9, version: 1 }, subject: 'Ada' }),
      ).toContain('[storage/unknown-fact]');
      const elsewhere = storage.asMunicipality('851', (tx) =>
        recordEntries(tx, { municipality: '851', recordedBy: 'Ib' }, [
          { kind: 'withdraw', file: 'spells', of: { fact, version }, subject: 'Ada' },
        ]),
      );
      await expect(elsewhere).rejects.toMatchObject({ code: 'storage/unknown-fact' });
    });

    test('a birth date after what is recorded', async () => {
      const [person] = await history(['person', 'Ada']);
      const { fact, version, row: spell } = await spellOf('Ada');
      await write({ kind: 'correct', file: 'spells', of: { fact, version }, row: { ...spell, to: '2018-06-30' } });
      const younger = {
        kind: 'correct',
        file: 'persons',
        of: person!,
        row: { ...person!.row, birth_date: '2018-07-01' },
      } as const;
      expect(await refused(younger)).toContain('[storage/ends-before-birth]');
    });
  });
});
