import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PejlError } from '../../core/errors/pejl-error.ts';
import { life } from '../life.ts';
import type { Register } from '../register.ts';
import { registerOf } from '../register-of-lives.ts';
import { readRegisterFolder } from './read-register.ts';
import { registerFiles } from './testing/register-files.ts';
import { writeRegisterFolder } from './write-register.ts';

const ada = life('Ada')
  .born('1980-05-01')
  .lives('840', '2015-01-01', '2018-06-30')
  .on('kontanthjaelp', '2018-01-01', '2018-03-31', { readiness: 'jobparat', degree: 755 })
  .works('2018-04', 20.5);
const register: Register = {
  ...registerOf([ada]),
  files: new Set(['persons', 'residence', 'spells', 'employment', 'arrivals']),
};
const made = { synthetic: true, made: { seed: 7 } } as const;
const csv = { format: 'csv', marker: null } as const;

const refusal = (folder: string, options: Parameters<typeof writeRegisterFolder>[2]) =>
  writeRegisterFolder(register, folder, options).then(
    () => 'written',
    (error: unknown) => (error instanceof PejlError ? error.print('en') : String(error)),
  );

describe('files as people read them', () => {
  test('the last day included, numbers with a point, nothing where nothing is known', async () => {
    const folder = join(registerFiles({}), 'new');
    await writeRegisterFolder(register, folder, csv);
    const text = (name: string) => readFileSync(join(folder, name), 'utf8').split('\n');
    expect(readdirSync(folder)).toEqual([
      'arrivals.csv',
      'employment.csv',
      'persons.csv',
      'residence.csv',
      'spells.csv',
    ]);
    expect(text('persons.csv')).toEqual([
      'person_id,birth_date,sex,origin,education,unemployment_fund',
      'Ada,1980-05-01,,,,',
      '',
    ]);
    expect(text('residence.csv')[1]).toBe('Ada,840,2015-01-01,2018-06-30');
    expect(text('spells.csv')[1]).toBe('Ada,kontanthjaelp,2018-01-01,2018-03-31,0.755,jobparat,');
    expect(text('employment.csv')[1]).toBe('Ada,2018-04,20.5,,,ordinaer');
    expect(text('arrivals.csv')).toEqual(['person_id,date,basis', '']);
  });

  test('a synthetic register says so in a file of its own', async () => {
    const folder = registerFiles({});
    await writeRegisterFolder(register, folder, { format: 'parquet', marker: made });
    expect(readdirSync(folder)).toContain('register.json');
    expect((await readRegisterFolder(folder)).marker).toEqual(made);
  });
});

describe('nothing is written over', () => {
  test('a folder with a register, or with anything else', async () => {
    const folder = registerFiles({ 'persons.csv': 'person_id,birth_date\n' });
    expect(await refusal(folder, csv)).toBe(
      'The folder “register” already holds something (for example persons.csv). Choose another folder; nothing has been changed. [register/folder-in-use]',
    );
    expect(readFileSync(join(folder, 'persons.csv'), 'utf8')).toBe('person_id,birth_date\n');
    expect(await refusal(registerFiles({ 'breve.txt': '' }), csv)).toContain('for example breve.txt');
  });

  test('a synthetic register may take the place of another, but not of a real one or of other files', async () => {
    const folder = registerFiles({});
    await writeRegisterFolder(register, folder, { format: 'csv', marker: made });
    expect(await refusal(folder, { format: 'parquet', marker: made })).toBe('written');
    expect(readdirSync(folder)).toContain('spells.parquet');
    expect(readdirSync(folder)).not.toContain('spells.csv');
    expect(await refusal(folder, csv)).toContain('[register/folder-in-use]');
    writeFileSync(join(folder, 'noter.txt'), 'x');
    expect(await refusal(folder, { format: 'csv', marker: made })).toContain('[register/folder-in-use]');
  });

  test('what cannot be written leaves nothing behind', async () => {
    const folder = join(registerFiles({ 'a-file': '' }), 'a-file', 'register');
    expect(await refusal(folder, csv)).toBe(
      `“${folder}” cannot be written (ENOTDIR). Nothing has been changed. [register/unwritable]`,
    );
    const blocked = registerFiles({});
    mkdirSync(join(blocked, 'x'));
    expect(await refusal(blocked, csv)).toContain('[register/folder-in-use]');
    expect(existsSync(`${blocked}.unfinished`)).toBe(false);
  });
});
