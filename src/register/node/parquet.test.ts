/** Parquet with wrong types, wrong rows and wrong bytes: the same places and reasons as in CSV, word for word. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, test } from 'vitest';
import { reading, refusal, told } from './testing/register-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'pejl-parquet-test-'));
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
afterAll(() => {
  connection.closeSync();
  instance.closeSync();
  rmSync(folder, { recursive: true });
});

/** The bytes of a Parquet file made by a query. */
async function parquet(query: string): Promise<Uint8Array> {
  const path = join(folder, 'made.parquet');
  await connection.run(`COPY (${query}) TO '${path}' (FORMAT parquet)`);
  return new Uint8Array(readFileSync(path));
}

const persons = await parquet(
  `SELECT * FROM (VALUES ('p1', DATE '1980-05-01', 'k'), ('p2', DATE '1999-02-28', NULL)) AS t(person_id, birth_date, sex)`,
);
const spell = (values: string) =>
  parquet(`SELECT * FROM (VALUES ${values}) AS t(person_id, benefit, "from", "to", degree, readiness)`);
const GOOD = `('p1', 'kontanthjaelp', DATE '2018-01-01', DATE '2018-01-31', 0.5::DOUBLE, 'jobparat')`;

describe('read', () => {
  test('typed columns, empty cells and an infinite future of nobody', async () => {
    const spells = await spell(`${GOOD}, ('p2', 'su', DATE '2018-02-01', NULL, NULL, NULL)`);
    const { register, notes, rejected } = await reading({ 'persons.parquet': persons, 'spells.parquet': spells });
    const { columns } = register.people.spells;
    expect([...columns.degree]).toEqual([500, 1000]);
    expect([...columns.readiness]).toEqual([1, 0]);
    expect([...register.people.person.sex]).toEqual([1, 0]);
    expect([notes, rejected]).toEqual([[], 0]);
  });

  test('persons in CSV, spells in Parquet', async () => {
    const csv = 'person_id,birth_date\np2,1999-02-28\np1,1980-05-01\n';
    const { register } = await reading({ 'persons.csv': csv, 'spells.parquet': await spell(GOOD) });
    expect([...register.people.spells.offsets]).toEqual([0, 0, 1]);
  });

  test('parts in folders, one for each municipality', async () => {
    const other = GOOD.replace('p1', 'p2').replace('kontanthjaelp', 'su');
    const { register } = await reading({
      'persons.parquet': persons,
      'spells/840.parquet': await spell(GOOD),
      'spells/municipality=851/a.parquet': await spell(other),
    });
    expect(register.people.dictionaries.benefits.values).toEqual(['kontanthjaelp', 'su']);
    expect([...register.people.spells.offsets]).toEqual([0, 1, 2]);
  });

  test('more decimals than are kept are told', async () => {
    const spells = await spell(GOOD.replace('0.5', '0.33333'));
    const read = await reading({ 'persons.parquet': persons, 'spells.parquet': spells });
    expect([...read.register.people.spells.columns.degree]).toEqual([333]);
    expect(told(read)).toEqual(['spells.parquet | degree | Tal med flere end 3 decimaler, som er afrundet: 1.']);
  });
});

describe('refused', () => {
  test('another type, by name', async () => {
    const spells = await parquet(
      `SELECT 1 AS person_id, 'su' AS benefit, '2018-01-01' AS "from", NOW()::TIMESTAMP AS "to", '1' AS degree`,
    );
    expect(await refusal({ 'persons.parquet': persons, 'spells.parquet': spells }, 'da')).toEqual([
      'spells.parquet: Kolonnen »person_id« er af typen INTEGER; den skal være tekst. [register/parquet-type]',
      'spells.parquet: Kolonnen »from« er af typen VARCHAR; den skal være DATE. [register/parquet-type]',
      'spells.parquet: Kolonnen »to« er af typen TIMESTAMP; den skal være DATE. [register/parquet-type]',
      'spells.parquet: Kolonnen »degree« er af typen VARCHAR; den skal være et tal. [register/parquet-type]',
    ]);
    expect((await refusal({ 'persons.parquet': persons, 'spells.parquet': spells }, 'en'))[0]).toBe(
      'spells.parquet: The column “person_id” is of the type INTEGER; it must be text. [register/parquet-type]',
    );
  });

  test('columns that are missing or do not belong', async () => {
    const spells = await parquet(`SELECT 'p1' AS person_id, 'su' AS ydelse, DATE '2018-01-01' AS "from"`);
    expect(
      (await refusal({ 'persons.parquet': persons, 'spells.parquet': spells }, 'en')).map((line) => line.slice(0, 60)),
    ).toEqual([
      'spells.parquet:1: The column “ydelse” is not part of spells.',
      'spells.parquet:1: The column “benefit” is missing. It must b',
    ]);
  });

  test('a file cut in half, and a file of something else', async () => {
    const expected = (reason: string) => [
      `persons.parquet: The file cannot be read as Parquet (${reason}): it is cut off, damaged or something else. Fetch it again; nothing has been read in. [register/not-parquet]`,
    ];
    const half = persons.subarray(0, persons.length / 2);
    expect(await refusal({ 'persons.parquet': half }, 'en')).toEqual(expected('Invalid Input Error'));
    const csv = 'person_id,birth_date\n';
    expect(await refusal({ 'persons.parquet': csv }, 'en')).toEqual(expected('Invalid Input Error'));
    const holed = persons.slice().fill(0, 4, persons.length / 3);
    expect((await refusal({ 'persons.parquet': holed }, 'en'))[0]).toMatch(/\[register\/not-parquet\]$/);
  });

  test('rows, by their number', async () => {
    const spells = await spell(
      [
        GOOD,
        `('p9', 'kontanthjaelp', DATE '2018-01-01', NULL, NULL, NULL)`,
        `('p1', 'kontanthjælp', DATE '2018-01-01', NULL, NULL, NULL)`,
        `('p1', NULL, DATE '2018-01-01', NULL, NULL, NULL)`,
        `('p1', 'su', DATE '2018-02-01', DATE '2018-01-31', NULL, NULL)`,
        `('p1', 'su', DATE '2018-02-01', DATE '2999-12-31', NULL, NULL)`,
        `('p1', 'su', DATE '2018-02-01', 'infinity'::DATE, NULL, NULL)`,
        `('p1', 'su', DATE '2018-02-01', NULL, 1.5, NULL)`,
        `('p1', 'su', DATE '2018-02-01', NULL, 'nan'::DOUBLE, NULL)`,
      ].join(', '),
    );
    const [summary, ...rows] = await refusal({ 'persons.parquet': persons, 'spells.parquet': spells });
    expect(summary).toMatch(/^Rækker, der ikke kan bruges: 8\./);
    expect(rows).toEqual([
      'spells.parquet:2 person_id: Personen »p9« er ikke i persons.csv. [register/unknown-person]',
      'spells.parquet:3 benefit: »kontanthjælp« er ikke en af værdierne. Nærmest: kontanthjaelp. [register/unknown-code]',
      'spells.parquet:4 benefit: Feltet skal være udfyldt. [register/missing-value]',
      'spells.parquet:5 to: Den sidste dag, 2018-01-31, ligger før den første, 2018-02-01. Den sidste dag regnes med. [register/last-day-first]',
      'spells.parquet:6 to: »2999-12-31« ligger uden for de dage, et register kan have: 1800 til 2199. Lad en slutdato stå tom, hvis der ikke er nogen. [register/no-such-year]',
      'spells.parquet:7 to: »infinity« er ikke en dato, der findes. Skriv den som 2018-02-28. [register/not-a-day]',
      'spells.parquet:8 degree: »1.5000« er uden for det mulige. Tallet skal være over 0 (mindst 0.001) og højst 1. [register/outside-range]',
      'spells.parquet:9 degree: »nan« er ikke et tal. Skriv det som 12.5. [register/not-a-number]',
    ]);
  });

  test('going on without them keeps the others, and says how many', async () => {
    const accepted = { acceptRejects: join(folder, 'rejects.csv') };
    const spells = await spell(`('p9', 'su', DATE '2018-01-01', NULL, NULL, NULL), ${GOOD}`);
    const { register, rejected } = await reading({ 'persons.parquet': persons, 'spells.parquet': spells }, accepted);
    expect([register.people.spells.rows, rejected]).toEqual([1, 1]);
    expect(readFileSync(accepted.acceptRejects, 'utf8')).toContain(
      'spells.parquet,1,person_id,p9,register/unknown-person',
    );
  });

  test('CPR numbers as ids, by the name of the column', async () => {
    const cpr = await parquet(`SELECT '0105801234' AS person_id, DATE '1980-05-01' AS birth_date`);
    expect((await refusal({ 'persons.parquet': cpr }))[0]).toMatch(
      /^persons\.parquet: Kolonnen »person_id« ser ud til at indeholde CPR-numre\./,
    );
  });

  test('a person twice, also in two parts', async () => {
    const [summary, row] = await refusal({ 'persons/1.parquet': persons, 'persons/2.parquet': persons }, 'en');
    expect(summary).toMatch(/^Rows that cannot be used: 2\./);
    expect(row).toBe(
      'persons/2.parquet:1 person_id: “p1” already stands in an earlier row. person_id may stand once only. [register/duplicate]',
    );
  });
});
