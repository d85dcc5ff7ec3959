import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PejlError, PejlErrors } from '../../core/errors/pejl-error.ts';
import { readPlanFolder } from './plan-files.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'plans-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

function refusal(folder: string): PejlError {
  try {
    readPlanFolder(folder);
  } catch (error) {
    if (error instanceof PejlError) return error;
    throw error;
  }
  throw new Error('was accepted');
}

test('a folder that is not there is refused by name', () => {
  expect(refusal(join(dir, 'none')).print('da')).toBe(
    `Mappen med planer, ${join(dir, 'none')}, kan ikke læses. Se, om den findes, og om du må læse den. [plan/folder-unreadable]`,
  );
});

test('a folder without plans is refused', () => {
  writeFileSync(join(dir, 'README.md'), '');
  expect(refusal(dir).code).toBe('plan/no-plans');
});

test('what is wrong in two files is told in one go', () => {
  writeFileSync(join(dir, 'a-2018.yaml'), 'year: [');
  writeFileSync(join(dir, 'b-2018.yaml'), 'just text');
  const refused = refusal(dir);
  expect(refused).toBeInstanceOf(PejlErrors);
  const files = (refused as PejlErrors).errors.map(({ place }) => place?.file);
  expect(new Set(files)).toEqual(new Set([join(dir, 'a-2018.yaml'), join(dir, 'b-2018.yaml')]));
});

test('a file that cannot be read is named', () => {
  mkdirSync(join(dir, 'a-2018.yaml'));
  expect(refusal(dir).code).toBe('plan/file-unreadable');
});

test('a plan in a file of another name is refused', () => {
  copyFileSync(resolve(import.meta.dirname, '../../../plans/lejre-2019.yaml'), join(dir, 'lejre-2020.yaml'));
  expect(refusal(dir).print('da')).toBe(
    `${join(dir, 'lejre-2020.yaml')} id: Planen hedder »lejre-2019«, men filen »lejre-2020.yaml«. Filen skal hedde lejre-2019.yaml. [plan/file-name]`,
  );
});
