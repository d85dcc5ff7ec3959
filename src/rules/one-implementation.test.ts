/** The law is read in one place: no other folder reads it or writes its numbers down again. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shippedLaw } from './law/node/law-folder.ts';

const law = shippedLaw();
const src = resolve(import.meta.dirname, '..');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/testing\//.test(file))
  .map((file) => ({ file, code: readFileSync(join(src, file), 'utf8') }));

const withoutTexts = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'(?:[^'\\\n]|\\.)*'|`[^`]*`/gm, '');

/** Rates and thresholds of the ladder, written one after the other as numbers in any unit. */
const LADDER_NUMBERS = [
  /\b(?:80|800|0\.8)\b[\s\S]{1,40}?\b(?:40|400|0\.4)\b[\s\S]{1,40}?\b(?:30|300|0\.3)\b[\s\S]{1,40}?\b(?:20|200|0\.2)\b/,
  /\b(?:20|200|0\.2)\b[\s\S]{1,40}?\b(?:60|600|0\.6)\b[\s\S]{1,40}?\b(?:70|700|0\.7)\b[\s\S]{1,40}?\b(?:80|800|0\.8)\b/,
  /\b[45]\b[\s\S]{1,40}?\b2[67]\b[\s\S]{1,40}?\b5[23]\b/,
];

/** Ids of law, and the folders beside `rules` that may read them: settings of a measure alone. */
const MEASURES_OWN = law.items.filter(({ rules }) => rules.every((rule) => /^SG-/.test(rule))).map(({ id }) => id);

describe('one implementation', () => {
  test('the files are there to be read', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  test('only rules read the law', () => {
    const readers = files
      .filter(({ file }) => !file.startsWith('rules/'))
      .flatMap(({ file, code }) =>
        law.items
          .filter(({ id }) => !MEASURES_OWN.includes(id) && code.includes(`'${id}'`))
          .map(({ id }) => `${file}: ${id}`),
      );
    expect(readers).toEqual([]);
  });

  test('the numbers of the ladder stand in the law alone', () => {
    const writers = files.filter(({ code }) => LADDER_NUMBERS.some((numbers) => numbers.test(withoutTexts(code))));
    expect(writers.map(({ file }) => file)).toEqual([]);
  });

  test('such numbers would be seen', () => {
    for (const code of [
      '[800, 400, 300, 200]',
      'n < 5 ? 0.2 : n < 27 ? 0.6 : n < 53 ? 0.7 : 0.8',
      'if (n <= 4) a(); else if (n <= 26) b(); else if (n <= 52) c();',
    ]) {
      expect(
        LADDER_NUMBERS.some((numbers) => numbers.test(withoutTexts(code))),
        code,
      ).toBe(true);
    }
  });
});
